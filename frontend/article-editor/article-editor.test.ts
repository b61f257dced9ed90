// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleEditor } from './article-editor';
import { correct } from './typography';

async function shown(language: string): Promise<ArticleEditor> {
  const editor = new ArticleEditor();
  editor.language = language;
  document.body.append(editor);
  await editor.updateComplete;
  return editor;
}

describe('the language of an article', () => {
  afterEach(() => document.body.replaceChildren());

  it('holds for what is typed while its editor is on the page', async () => {
    const editor = await shown('en');
    expect(correct('it', "'")).toBeNull();
    editor.language = 'fr';
    await editor.updateComplete;
    expect(correct('l', "'")).not.toBeNull();
  });

  it('is forgotten with the editor, so that other texts are set in French', async () => {
    const editor = await shown('en');
    editor.remove();
    expect(correct('l', "'")).not.toBeNull();
  });
});

// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { policyExtensions } from './policy-text';

function rewritten(html: string): string {
  const editor = new Editor({ element: document.createElement('div'), extensions: policyExtensions(), content: html });
  const written = editor.getHTML();
  editor.destroy();
  return written;
}

describe('the text of a policy', () => {
  it('keeps headings, lists, emphasis and links as they were', () => {
    const html =
      '<h2>Corriger</h2><p>Un <strong>mot</strong>, un <em>autre</em>, un <a href="/rectificatifs">lien</a>.</p>' +
      '<h3>Détail</h3><ul><li><p>un</p></li></ul><ol><li><p>deux</p></li></ol>';
    expect(rewritten(html)).toBe(html);
  });

  it('keeps tables', () => {
    const written = rewritten('<table><tr><th>Donnée</th></tr><tr><td>Durée</td></tr></table>');
    expect(written).toContain('<th><p>Donnée</p></th>');
    expect(written).toContain('<td><p>Durée</p></td>');
  });

  it('leaves out what no policy may hold', () => {
    expect(rewritten('<p>Un <script>x()</script>mot</p><blockquote>cité</blockquote>')).not.toMatch(/script|blockquote/);
  });
});

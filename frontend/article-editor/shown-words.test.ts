import { getSchema } from '@tiptap/core';
import { AllSelection, EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { describe, expect, it } from 'vitest';
import { rangeOfWords, selectedIn } from './shown-words';

const schema = getSchema([StarterKit]);

const open = (...paragraphs: string[]) =>
  schema.node(
    'doc',
    null,
    paragraphs.map((text) => schema.node('paragraph', null, [schema.text(text)])),
  );

describe('words shown from a panel', () => {
  it('finds the first block with the very words', () => {
    const doc = open('Rien ici.', 'Il refuse de répondre.');
    const range = rangeOfWords(doc, 'refuse de');
    expect(range && doc.textBetween(range.from, range.to)).toBe('refuse de');
  });

  it('finds nothing for words that are gone, or for none', () => {
    expect(rangeOfWords(open('Il se tait.'), 'refuse')).toBeNull();
    expect(rangeOfWords(open('Il se tait.'), '')).toBeNull();
  });

  it('joins selected blocks as the server does', () => {
    const doc = open('Un.', 'Deux.');
    const state = EditorState.create({ doc, selection: new AllSelection(doc) });
    expect(selectedIn(state)).toBe('Un.\nDeux.');
  });
});

// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Passage } from '../transcript-reader/model';
import { Bindings, markedIds } from './bindings';
import { bodyExtensions, bodyHtml } from './body';
import { checkAnswered, checkAsked, foundIn } from './check-marks';
import { bind, cite, insertExcerpt, restoreSource } from './citing';
import type { CheckReport, QuoteFinding } from './model';
import { quotable } from './typography';

const PASSAGE: Passage = { transcript: 't', side: 'ORIGINAL', fromTurn: 'a', from: 3, toTurn: 'a', to: 9 };
const N = '\u202f';
let editor: Editor;
let bindings: Bindings;

function open(html: string): void {
  editor = new Editor({ element: document.body, extensions: bodyExtensions(() => {}), content: html });
  bindings = new Bindings();
}

function finding(change: Partial<QuoteFinding>): QuoteFinding {
  return {
    index: 0, bindingId: null, paragraph: 0, from: 0, to: 1, words: '', result: 'NOT_FOUND', rule: '', flagged: true,
    weak: false, source: null, sourceLine: [], articleLine: [], ...change,
  };
}

function check(report: Partial<CheckReport>): void {
  editor.view.dispatch(checkAsked(editor.state.tr));
  editor.view.dispatch(checkAnswered(editor.state.tr, { quotations: [], names: [], people: [], typography: [], ...report }));
}

beforeEach(() => open('<p>Il dit</p>'));
afterEach(() => editor.destroy());

describe('Citer', () => {
  it('puts the words between guillemets, bound to their place', () => {
    editor.commands.setTextSelection(7);
    const { id } = cite(editor, bindings, { passage: PASSAGE, words: 'je pars' });
    expect(bodyHtml(editor)).toBe(`<p>Il dit <span data-quotation="${id}">«${N}je pars${N}»</span></p>`);
    expect(bindings.of(editor.state.doc)).toEqual([
      { id, passage: PASSAGE, relation: 'LITERAL', declared: 'NONE', note: '' },
    ]);
  });

  it('writes on outside the mark, after the speaker where asked', () => {
    editor.commands.setTextSelection(7);
    const { id } = cite(editor, bindings, { passage: PASSAGE, words: 'je pars', incise: ', a dit Ouvarov' });
    editor.commands.insertContent('.');
    expect(bodyHtml(editor)).toBe(`<p>Il dit <span data-quotation="${id}">«${N}je pars${N}»</span>, a dit Ouvarov.</p>`);
  });

  it('sends no binding of words that were deleted, and finds it again after undo', () => {
    editor.commands.setTextSelection(7);
    cite(editor, bindings, { passage: PASSAGE, words: 'je pars' });
    editor.commands.undo();
    expect(bindings.of(editor.state.doc)).toEqual([]);
    editor.commands.redo();
    expect(bindings.of(editor.state.doc)).toHaveLength(1);
  });

  it('puts an excerpt after the paragraph, without moving the caret', () => {
    editor.commands.setTextSelection(4);
    insertExcerpt(editor, '0190a1b2-0000-7000-8000-000000000001');
    editor.commands.insertContent('…');
    expect(bodyHtml(editor)).toBe(
      '<p>Il …dit</p><figure data-excerpt="0190a1b2-0000-7000-8000-000000000001"></figure>',
    );
  });

  it.each([
    ['deux\nrépliques', 'deux répliques'],
    ['il dit « non » ici', 'il dit “non” ici'],
    ["l'autre", 'l’autre'],
  ])('sets the words of a source as a quotation: %j', (words, set) => expect(quotable(words)).toBe(set));
});

describe('what a check found', () => {
  const quotation = `«${N}tous les passages${N}»`;
  const quoted = finding({ paragraph: 1, from: 4, to: 4 + quotation.length, words: 'tous les passages' });

  beforeEach(() => open(`<p>🙂 Un</p><p>🙂 dit${quotation} hier</p>`));

  it('is placed in code points', () => {
    const [at] = (check({ quotations: [{ ...quoted, from: 5, to: 5 + quotation.length }] }), foundIn(editor.state));
    expect(editor.state.doc.textBetween(at!.from, at!.to)).toBe(quotation);
  });

  it('stays on its words while typing goes on, even before the answer came', () => {
    editor.view.dispatch(checkAsked(editor.state.tr));
    editor.commands.insertContentAt(1, 'Avant ');
    editor.view.dispatch(
      checkAnswered(editor.state.tr, { quotations: [{ ...quoted, from: 5, to: 5 + quotation.length }], names: [], people: [], typography: [] }),
    );
    editor.commands.insertContentAt(1, 'Encore ');
    const [at] = foundIn(editor.state);
    expect(editor.state.doc.textBetween(at!.from, at!.to)).toBe(quotation);
  });

  it('that differs from its source takes the source’s words, in one undo', () => {
    const differing = { ...quoted, from: 5, to: 5 + quotation.length, sourceLine: [{ text: 'des passages', differs: true }] };
    check({ quotations: [differing] });
    restoreSource(editor, differing);
    expect(editor.state.doc.child(1).textContent).toBe(`🙂 dit«${N}des passages${N}» hier`);
    editor.commands.undo();
    expect(editor.state.doc.child(1).textContent).toBe(`🙂 dit${quotation} hier`);
  });

  it('and is declared gets a mark and a binding', () => {
    const unbound = { ...quoted, from: 5, to: 5 + quotation.length };
    check({ quotations: [unbound] });
    bind(editor, bindings, unbound, { declared: 'TAKEN_FROM', note: 'Le Quotidien' });
    const [binding] = bindings.of(editor.state.doc);
    expect(binding).toMatchObject({ declared: 'TAKEN_FROM', note: 'Le Quotidien' });
    expect([...markedIds(editor.state.doc)]).toEqual([binding!.id]);
  });

  it('and is declared otherwise is again what it was after one undo', () => {
    const unbound = { ...quoted, from: 5, to: 5 + quotation.length };
    check({ quotations: [unbound] });
    bind(editor, bindings, unbound, { declared: 'TAKEN_FROM', note: 'Le Quotidien' });
    bind(editor, bindings, unbound, { declared: 'DISTANCE', note: '' });
    expect(bindings.of(editor.state.doc)).toMatchObject([{ declared: 'DISTANCE' }]);
    editor.commands.undo();
    expect(bindings.of(editor.state.doc)).toMatchObject([{ declared: 'TAKEN_FROM', note: 'Le Quotidien' }]);
    editor.commands.redo();
    expect(bindings.of(editor.state.doc)).toMatchObject([{ declared: 'DISTANCE' }]);
  });
});

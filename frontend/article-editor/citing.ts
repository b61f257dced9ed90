import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment } from '@tiptap/pm/model';
import type { Passage } from '../transcript-reader/model';
import type { Bindings } from './bindings';
import { Found, foundIn } from './check-marks';
import { newId } from './ids';
import type { Binding, QuoteFinding } from './model';
import type { Range } from './positions';
import { guillemets, quotable } from './typography';

/** Words of a transcript on their way into the text; the incise is a finished phrase or nothing. */
export interface Citation {
  passage: Passage;
  words: string;
  incise?: string;
}

/** Puts the words in quotation marks at the caret, bound to their place, and leaves the caret behind them. */
export function cite(editor: Editor, bindings: Bindings, citation: Citation): Binding {
  const binding: Binding = {
    id: newId(),
    passage: citation.passage,
    relation: 'LITERAL',
    declared: 'NONE',
    note: '',
  };
  bindings.put(binding);
  const { schema, selection, doc } = editor.state;
  const before = doc.textBetween(selection.$from.start(), selection.from, '\n', '\n');
  const marks = [schema.marks.quotation!.create({ id: binding.id })];
  const parts = [schema.text(guillemets(quotable(citation.words)), marks)];
  if (/[^\s\u00a0\u202f(«“’—–]$/.test(before)) parts.unshift(schema.text(' '));
  if (citation.incise) parts.push(schema.text(citation.incise));
  const content = Fragment.fromArray(parts);
  const tr = editor.state.tr.deleteSelection();
  tr.insert(tr.selection.from, content).scrollIntoView();
  editor.view.dispatch(tr.setStoredMarks([]));
  editor.commands.focus(null, { scrollIntoView: true });
  return binding;
}

/** Puts the card of an excerpt after the block of the caret; the caret stays where it was. */
export function insertExcerpt(editor: Editor, id: string): void {
  insertCard(editor, 'excerptCard', id);
}

/** The same for two passages beside each other. */
export function insertParallel(editor: Editor, id: string): void {
  insertCard(editor, 'parallelCard', id);
}

/** The same for a photo. */
export function insertPhoto(editor: Editor, id: string): void {
  insertCard(editor, 'photoCard', id);
}

function insertCard(editor: Editor, type: string, id: string): void {
  const { $to } = editor.state.selection;
  const after = $to.depth ? $to.after(1) : $to.pos;
  editor.view.dispatch(editor.state.tr.insert(after, editor.schema.nodes[type]!.create({ id })));
  editor.commands.focus(null, { scrollIntoView: true });
}

/** Where the words of a finding stand now; null once they are gone. */
export function rangeOf(editor: Editor, key: string): Found | null {
  return foundIn(editor.state).find((found) => found.key === key) ?? null;
}

/**
 * Changes what stands behind a quotation; words without a mark get one. Each change is a mark of its own, so that one undo
 * brings back the mark that was there, and with it what stood behind it.
 */
export function bind(editor: Editor, bindings: Bindings, finding: QuoteFinding, change: Partial<Binding>): boolean {
  const range = rangeOf(editor, `q${finding.index}`);
  if (!range) return false;
  const marked = editor.state.doc.nodeAt(range.from)?.marks.find((one) => one.type.name === 'quotation');
  const known = bindings.get(marked?.attrs.id ?? finding.bindingId ?? '');
  const passage = finding.source?.passage ?? null;
  const blank = { passage, relation: 'LITERAL', declared: 'NONE', note: '' } as const;
  const binding: Binding = { ...(known ?? blank), ...change, id: newId() };
  bindings.put(binding);
  const { from, to } = withGuillemets(editor, range);
  const mark = editor.schema.marks.quotation!.create({ id: binding.id });
  editor.view.dispatch(closeHistory(editor.state.tr.addMark(from, to, mark).setMeta('bindings', true)));
  return true;
}

/** The words of the source in place of the article's, guillemets and mark kept. */
export function restoreSource(editor: Editor, finding: QuoteFinding): boolean {
  const range = rangeOf(editor, `q${finding.index}`);
  const words = finding.sourceLine.map((part) => part.text).join('') || finding.source?.words;
  if (!range || !words) return false;
  const inside = withoutGuillemets(editor, range);
  const marks = editor.state.doc.resolve(inside.from + 1).marks();
  const quotation = marks.filter((mark) => mark.type.name === 'quotation');
  const text = editor.schema.text(quotable(bareWords(words)), quotation);
  editor.view.dispatch(editor.state.tr.replaceWith(inside.from, inside.to, text).scrollIntoView());
  return true;
}

function withGuillemets(editor: Editor, { from, to }: Range): Range {
  const { doc } = editor.state;
  const start = doc.resolve(from).start();
  const end = doc.resolve(from).end();
  const before = /«[\s\u00a0\u202f]*$/.exec(doc.textBetween(start, from, '\n', '\n'))?.[0].length ?? 0;
  const after = /^[\s\u00a0\u202f]*»/.exec(doc.textBetween(to, end, '\n', '\n'))?.[0].length ?? 0;
  return before && after ? { from: from - before, to: to + after } : { from, to };
}

function withoutGuillemets(editor: Editor, { from, to }: Range): Range {
  const words = editor.state.doc.textBetween(from, to, '\n', '\n');
  const before = /^«[\s\u00a0\u202f]*/.exec(words)?.[0].length ?? 0;
  const after = /[\s\u00a0\u202f]*»$/.exec(words)?.[0].length ?? 0;
  return { from: from + before, to: to - after };
}

function bareWords(words: string): string {
  return words.replace(/^\s*«[\s\u00a0\u202f]*|[\s\u00a0\u202f]*»\s*$/g, '');
}

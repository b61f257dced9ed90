import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { toUtf16 } from '../transcript-reader/code-points';
import { Found, foundIn } from './check-marks';
import { newId } from './ids';
import type { Titraille } from './lines';
import type { Manuscript } from './manuscript';
import type { GrammarFinding, NameFinding, Part, TypographyFinding } from './model';
import { replaceSigns, wordsOf } from './replacing';

/** Signs to replace, as the last check proposed; its place in the body is known by its key, above the body by its offsets. */
export interface Change {
  key: string;
  part: Part;
  from: number;
  to: number;
  old: string;
  proposed: string;
}

export function typographyChanges(findings: TypographyFinding[], indices: number[]): Change[] {
  return indices.map((index) => {
    const { part, mend } = findings[index]!;
    return { key: `t${index}`, part, from: mend.from, to: mend.to, old: mend.old, proposed: mend.proposed };
  });
}

/** The words of one finding become one of those proposed. */
export function grammarChange(findings: GrammarFinding[], index: number, proposal: number): Change[] {
  const { part, from, to, old, proposed } = findings[index]!;
  return [{ key: `g${index}`, part, from, to, old, proposed: proposed[proposal]! }];
}

/** Every other spelling of a person becomes the house's. */
export function nameChanges(name: NameFinding): Change[] {
  return name.uses.flatMap((use, at) => {
    if (use.spelling === use.preferred) return [];
    const { part, from, to, spelling, preferred } = use;
    return [{ key: `n${name.person}.${at}`, part, from, to, old: spelling, proposed: preferred }];
  });
}

/**
 * Makes changes in the body and above it as one step of undo. What no longer stands where the check read it is left alone.
 * Returns how many were made.
 */
export function make(manuscript: Manuscript, asked: Titraille, changes: Change[]): number {
  const { editor } = manuscript;
  const tr = closeHistory(editor.state.tr);
  const body = changes.filter((change) => change.part === 'BODY');
  let made = inBody(editor, tr, body);
  const lines = { ...manuscript.titraille };
  for (const line of ['kicker', 'headline', 'lead'] as const) {
    if (lines[line] !== asked[line]) continue;
    const here = changes.filter((change) => change.part === line.toUpperCase());
    lines[line] = inLine(lines[line], here);
    made += here.length;
  }
  if (!made) return 0;
  const above = made > 0 && JSON.stringify(lines) !== JSON.stringify(manuscript.titraille);
  editor.view.dispatch((above ? manuscript.changeLines(tr, lines) : tr).scrollIntoView());
  return made;
}

function inBody(editor: Editor, tr: Transaction, changes: Change[]): number {
  const places = new Map(foundIn(editor.state).map((found) => [found.key, found]));
  const standing = changes
    .map((change) => ({ change, place: places.get(change.key) }))
    .filter((one): one is { change: Change; place: Found } => {
      return one.place !== undefined && wordsOf(tr.doc, one.place.from, one.place.to) === one.change.old;
    })
    .sort((one, other) => other.place.from - one.place.from);
  for (const { change, place } of standing) replaceSigns(tr, place.from, place.to, change.proposed);
  return standing.length;
}

function inLine(line: string, changes: Change[]): string {
  let now = line;
  for (const { from, to, proposed } of [...changes].sort((one, other) => other.from - one.from)) {
    now = now.slice(0, toUtf16(now, from)) + proposed + now.slice(toUtf16(now, to));
  }
  return now;
}

/** Words whose spelling somebody decided to keep. */
export interface KeptName {
  id: string;
  words: string;
}

/** Keeps every other spelling of a person in the body as it is, as one step of undo. */
export function keepNames(editor: Editor, name: NameFinding): number {
  const tr = closeHistory(editor.state.tr);
  const places = new Map(foundIn(editor.state).map((found) => [found.key, found]));
  let kept = 0;
  for (const { key } of nameChanges(name)) {
    const place = places.get(key);
    if (!place) continue;
    tr.addMark(place.from, place.to, editor.schema.marks.keptName!.create({ id: newId() }));
    kept++;
  }
  if (kept) editor.view.dispatch(tr);
  return kept;
}

export function keptNames(editor: Editor): KeptName[] {
  const kept = new Map<string, string>();
  editor.state.doc.descendants((node) => {
    for (const mark of node.marks) {
      if (mark.type.name === 'keptName') kept.set(mark.attrs.id, (kept.get(mark.attrs.id) ?? '') + node.text);
    }
  });
  return [...kept].map(([id, words]) => ({ id, words }));
}

export function letGo(editor: Editor, id: string): void {
  const tr = closeHistory(editor.state.tr);
  editor.state.doc.descendants((node, at) => {
    const mark = node.marks.find((one) => one.type.name === 'keptName' && one.attrs.id === id);
    if (mark) tr.removeMark(at, at + node.nodeSize, mark);
  });
  editor.view.dispatch(tr);
}

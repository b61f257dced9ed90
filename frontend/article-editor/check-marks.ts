import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorState, Plugin, PluginKey, Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { CheckReport } from './model';
import { Positions, Range } from './positions';
import { verdict } from './verdicts';

/** Words a finding is about, where they stand now. The key is `q<index>`, `n<person>.<use>`, `t<index>` or `g<index>`. */
export interface Found extends Range {
  key: string;
  look: string;
}

interface Marks {
  found: Found[];
  asked: { doc: Node; since: Mapping } | null;
  active: string | null;
}

type Order = { asked: true } | { report: CheckReport } | { active: string | null };

const key = new PluginKey<Marks>('checkMarks');

/** Underlines what the last check found; the lines move with the words until the next check. */
export const CheckMarks = Extension.create({
  name: 'checkMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Marks>({
      key,
      state: { init: () => ({ found: [], asked: null, active: null }), apply: next },
      props: { decorations: (state) => decorations(state) },
    }),
  ],
});

/** Remembers the text a check was asked for, so that its answer finds its places in the text as it is then. */
export function checkAsked(tr: Transaction): Transaction {
  return order(tr, { asked: true });
}

export function checkAnswered(tr: Transaction, report: CheckReport): Transaction {
  return order(tr, { report });
}

export function activate(tr: Transaction, finding: string | null): Transaction {
  return order(tr, { active: finding });
}

export function foundIn(state: EditorState): Found[] {
  return key.getState(state)?.found ?? [];
}

function order(tr: Transaction, what: Order): Transaction {
  return tr.setMeta(key, what).setMeta('addToHistory', false);
}

function next(tr: Transaction, before: Marks): Marks {
  const marks = tr.docChanged ? moved(tr, before) : before;
  const what = tr.getMeta(key) as Order | undefined;
  if (!what) return marks;
  if ('asked' in what) return { ...marks, asked: { doc: tr.doc, since: new Mapping() } };
  if ('active' in what) return { ...marks, active: what.active };
  const asked = marks.asked ?? { doc: tr.doc, since: new Mapping() };
  return { ...marks, asked: null, found: mapped(placed(asked.doc, what.report), asked.since) };
}

function moved(tr: Transaction, marks: Marks): Marks {
  const { asked } = marks;
  const since = asked && new Mapping([...asked.since.maps, ...tr.mapping.maps]);
  return { ...marks, asked: since && { doc: asked.doc, since }, found: mapped(marks.found, tr.mapping) };
}

function mapped(found: Found[], mapping: Pick<Mapping, 'map'>): Found[] {
  return found
    .map((one) => ({ ...one, from: mapping.map(one.from, 1), to: mapping.map(one.to, -1) }))
    .filter((one) => one.from < one.to);
}

function placed(doc: Node, report: CheckReport): Found[] {
  const positions = new Positions(doc);
  const found: Found[] = [];
  const add = (name: string, look: string, at: { paragraph: number; from: number; to: number }) => {
    const range = positions.range(at.paragraph, at.from, at.to);
    if (range) found.push({ key: name, look, ...range });
  };
  for (const quote of report.quotations) add(`q${quote.index}`, verdict(quote).look, quote);
  for (const name of report.names) {
    name.uses.forEach((use, at) => {
      if (use.part === 'BODY' && use.spelling !== use.preferred) add(`n${name.person}.${at}`, 'name', use);
    });
  }
  report.typography.forEach(({ part, paragraph, mend }, at) => {
    if (part === 'BODY') add(`t${at}`, mend.quoted ? 'quoted' : 'type', { paragraph, from: mend.from, to: mend.to });
  });
  report.grammar?.findings.forEach((finding, at) => {
    if (finding.part === 'BODY') add(`g${at}`, 'grammar', finding);
  });
  return found;
}

function decorations(state: EditorState): DecorationSet {
  const { found, active } = key.getState(state)!;
  return DecorationSet.create(
    state.doc,
    found.flatMap((one) => {
      const name = `v-found v-found-${one.look}${one.key === active ? ' v-found-active' : ''}`;
      const line = Decoration.inline(one.from, one.to, { class: name, 'data-finding': one.key });
      return [line, Decoration.inline(one.to - 1, one.to, { class: `v-sign-${one.look}` })];
    }),
  );
}

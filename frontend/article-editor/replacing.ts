import type { Mark, Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/**
 * Puts other signs in place of a stretch of one block and leaves every mark where it is: only what differs changes, word by
 * word where there are as many, and what comes new between two marks takes those that both sides share.
 */
export function replaceSigns(tr: Transaction, from: number, to: number, proposed: string): void {
  const old = wordsOf(tr.doc, from, to);
  const before = old.split(' ');
  const after = proposed.split(' ');
  if (before.length === 1 || before.length !== after.length) return replaceCore(tr, from, old, proposed);
  let end = to;
  for (let at = before.length - 1; at >= 0; at--) {
    const start = end - before[at]!.length;
    replaceCore(tr, start, before[at]!, after[at]!);
    end = start - 1;
  }
}

/** The words between two places of one block, one sign for each position. */
export function wordsOf(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, undefined, '\n');
}

function replaceCore(tr: Transaction, from: number, old: string, proposed: string): void {
  const most = Math.min(old.length, proposed.length);
  let head = 0;
  while (head < most && old[head] === proposed[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === proposed.at(-1 - tail)) tail++;
  const start = from + head;
  const end = from + old.length - tail;
  const put = proposed.slice(head, proposed.length - tail);
  if (put) tr.replaceWith(start, end, tr.doc.type.schema.text(put, marksFor(tr.doc, start, end)));
  else if (start < end) tr.delete(start, end);
}

function marksFor(doc: Node, start: number, end: number): readonly Mark[] {
  const place = doc.resolve(start);
  const right = place.nodeAfter?.marks;
  if (start < end) return right ?? [];
  const left = place.nodeBefore?.marks;
  if (!left || !right) return left ?? right ?? [];
  return left.filter((mark) => mark.isInSet(right));
}

import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Copy } from './model';

/** The lines above the body: kicker, headline and lead. */
export type Titraille = Omit<Copy, 'body'>;

export const LINES = ['kicker', 'headline', 'lead'] as const;

/**
 * Lets changes of the lines above the text share the body's undo: the document counts them in an attribute that is never saved,
 * and whoever sees that number go up or down puts the lines as they were after or before.
 */
export class LineChanges {
  readonly #changes: { before: Titraille; after: Titraille }[] = [];

  /** The same transaction, changing the lines as well. */
  record(tr: Transaction, before: Titraille, after: Titraille): Transaction {
    this.#changes.length = tr.doc.attrs.lineChanges as number;
    this.#changes.push({ before, after });
    return tr.setDocAttribute('lineChanges', this.#changes.length);
  }

  /** The lines as a step from one document to another leaves them; what was typed since stays. */
  follow(from: Node, to: Node, lines: Titraille): Titraille {
    let now = lines;
    let at = from.attrs.lineChanges as number;
    for (const goal = to.attrs.lineChanges as number; at !== goal; ) {
      const forward = at < goal;
      const change = this.#changes[forward ? at++ : --at];
      if (!change) return now;
      now = forward ? changed(now, change.before, change.after) : changed(now, change.after, change.before);
    }
    return now;
  }
}

function changed(lines: Titraille, before: Titraille, after: Titraille): Titraille {
  const now = { ...lines };
  for (const line of LINES) if (now[line] === before[line]) now[line] = after[line];
  return now;
}

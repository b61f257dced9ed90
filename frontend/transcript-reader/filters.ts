import { fold } from './find';
import { isWaiting, type Annotation, type Motivation } from './model';

export const STATES = ['OPEN', 'RESOLVED', 'WAITING'] as const;
export type NoteState = (typeof STATES)[number];

/** What the list beside the text is narrowed to; empty means all. */
export interface NoteFilter {
  words: string;
  motivation: Motivation | '';
  state: NoteState | '';
  mine: boolean;
}

export const NO_FILTER: NoteFilter = { words: '', motivation: '', state: '', mine: false };

export function matches(item: Annotation, filter: NoteFilter): boolean {
  return (
    (filter.motivation === '' || item.motivation === filter.motivation) &&
    (filter.state === '' || isIn(item, filter.state)) &&
    (!filter.mine || item.mine) &&
    wordsOf(item).includes(fold(filter.words.trim()).folded)
  );
}

function isIn(item: Annotation, state: NoteState): boolean {
  if (state === 'WAITING') return isWaiting(item.state);
  return (item.resolvedAt !== null) === (state === 'RESOLVED');
}

function wordsOf(item: Annotation): string {
  const answers = item.replies.flatMap((reply) => [reply.text, reply.author]);
  return fold([item.note, item.quote, item.author, item.creator ?? '', ...item.tags, ...answers].join(' ')).folded;
}

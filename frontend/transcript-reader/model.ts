/** What `/desk-api` says and hears about transcripts; the names are the server's. */
export type Side = 'ORIGINAL' | 'TRANSLATION';

export interface Turn {
  id: string;
  index: number;
  speaker: string;
  person: string | null;
  startMillis: number | null;
  endMillis: number | null;
  text: string;
  translation: string | null;
}

/** A stretch of words; offsets in code points, end exclusive. */
export interface Passage {
  transcript: string;
  side: Side;
  fromTurn: string;
  from: number;
  toTurn: string;
  to: number;
}

export interface TurnWindow {
  total: number;
  turns: Turn[];
}

export function textOf(turn: Turn, side: Side): string {
  return side === 'ORIGINAL' ? turn.text : (turn.translation ?? '');
}

/** A note on a passage as its author writes it. */
export interface AnnotationDraft {
  passage: Passage;
  note: string;
  tags: string[];
  onlyMine: boolean;
}

export interface Annotation extends AnnotationDraft {
  id: string;
  quote: string;
  state: 'IN_PLACE' | 'MOVED' | 'CHANGED' | 'AMBIGUOUS' | 'GONE';
  turnIndex: number;
  speaker: string;
  mine: boolean;
  author: string;
  changedAt: string;
  excerpt: string | null;
  excerptPublic: boolean;
}

export interface TranscriptHead {
  id: string;
  title: string;
  language: string;
  translationLanguage: string | null;
  turnCount: number;
}

/** What `verbatim-passage-selected` tells the page. */
export interface SelectedPassage {
  passage: Passage;
  words: string;
  speaker: string;
  person: string | null;
  start: number | null;
}

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
  motivation: Motivation;
}

/** Why a note was made, by the W3C's names. */
export const MOTIVATIONS = [
  'COMMENTING',
  'QUESTIONING',
  'ASSESSING',
  'HIGHLIGHTING',
  'LINKING',
  'CLASSIFYING',
  'DESCRIBING',
  'IDENTIFYING',
  'BOOKMARKING',
] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

/** An answer below a note. */
export interface Reply {
  id: string;
  text: string;
  mine: boolean;
  author: string;
  creator: string | null;
  createdAt: string;
  changedAt: string;
}

export type AnchorState = 'IN_PLACE' | 'MOVED' | 'CHANGED' | 'AMBIGUOUS' | 'GONE';

/** Where something that waits could stand now; no passage where nothing is proposed. */
export interface PlaceProposal {
  state: AnchorState;
  passage: Passage | null;
  words: string;
  turnIndex: number;
  turned: boolean;
}

export interface WaitingExcerpt {
  id: string;
  state: AnchorState;
  quote: string;
  speaker: string;
  isPublic: boolean;
  mayPlace: boolean;
}

export function isWaiting(state: AnchorState): boolean {
  return state !== 'IN_PLACE' && state !== 'MOVED';
}

export interface Annotation extends AnnotationDraft {
  id: string;
  quote: string;
  state: AnchorState;
  turnIndex: number;
  speaker: string;
  mine: boolean;
  author: string;
  creator: string | null;
  createdAt: string;
  changedAt: string;
  resolvedBy: string | null;
  resolvedAt: string | null;
  replies: Reply[];
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

/** The sound or film beside a transcript. */
export interface Recording {
  version: string;
  title: string;
  /** What to add to a time of the transcript to find it in the recording. */
  offsetMillis: number;
}

/** What `verbatim-passage-selected` tells the page. */
export interface SelectedPassage {
  passage: Passage;
  words: string;
  speaker: string;
  person: string | null;
  start: number | null;
}

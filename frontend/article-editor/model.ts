import type { Passage } from '../transcript-reader/model';
import type { Country } from './typography';

/** What `/desk-api/articles` says and hears; the names are the server's. */
export interface Copy {
  kicker: string;
  headline: string;
  lead: string;
  body: string;
}

export type Relation = 'LITERAL' | 'TRANSLATED' | 'TRANSPOSED' | 'CUT';
export type Declared = 'NONE' | 'OWN_INTERVIEW' | 'TAKEN_FROM' | 'DISTANCE';

/** What stands behind the words marked with its id: a place in a transcript, or what the desk declares about them. */
export interface Binding {
  id: string;
  passage: Passage | null;
  relation: Relation;
  declared: Declared;
  note: string;
}

export interface Draft {
  id: string;
  version: number;
  copy: Copy;
  bindings: Binding[];
  sources: string[];
  country: Country;
  canEdit: boolean;
  /** The number of the last expunging when the text was read. */
  expungings: number;
}

export interface Saved {
  version: number;
  savedAt: string;
  signs: number;
  /** The text sent without words destroyed since it was read; the editor goes on with it. */
  erased?: Copy | null;
}

/** Somebody else's text was saved since: theirs as it stands, ours kept by the server as a version. */
export interface Conflict {
  id: string;
  theirs: Copy;
  version: number;
  by: string;
  at: string;
  /** As in a save that was confirmed. */
  erased?: Copy | null;
}

/** One save: the text, and the version it was based on. */
export interface Save {
  baseVersion: number;
  copy: Copy;
  bindings: Binding[];
  /** Which expungings the text knows of; none where it was kept by a former version of this page. */
  expungings?: number;
}

export type QuoteResult =
  | 'CONFORME'
  | 'TYPOGRAPHY_ONLY'
  | 'CUT'
  | 'TRANSLATION_CONFORMS'
  | 'TRANSPOSED'
  | 'MISMATCH'
  | 'OTHER_SPEAKER'
  | 'OTHER_CONVERSATION'
  | 'UNATTRIBUTED'
  | 'NOT_FOUND'
  | 'OWN_INTERVIEW'
  | 'TAKEN_FROM'
  | 'DISTANCE';

export interface DiffPart {
  text: string;
  differs: boolean;
}

export interface SourceLine {
  transcript: string;
  title: string;
  speaker: string;
  startMillis: number | null;
  passage: Passage;
  words: string;
}

/** Words between guillemets and what was found about them; offsets in code points, guillemets included. */
export interface QuoteFinding {
  index: number;
  bindingId: string | null;
  paragraph: number;
  from: number;
  to: number;
  words: string;
  result: QuoteResult;
  rule: string;
  flagged: boolean;
  weak: boolean;
  source: SourceLine | null;
  sourceLine: DiffPart[];
  articleLine: DiffPart[];
}

/** Where a finding stands; the names are the server's. */
export type Part = 'KICKER' | 'HEADLINE' | 'LEAD' | 'BODY';

export interface NameUse {
  spelling: string;
  part: Part;
  paragraph: number;
  from: number;
  to: number;
  preferred: string;
}

export interface NameFinding {
  person: string;
  houseName: string;
  uses: NameUse[];
}

/** Signs to set otherwise; offsets in code points, never empty. */
export interface Mend {
  from: number;
  to: number;
  old: string;
  proposed: string;
  rule: string;
  sure: boolean;
  quoted: boolean;
}

export interface TypographyFinding {
  part: Part;
  paragraph: number;
  mend: Mend;
  before: string;
  after: string;
}

/** Words that a rule of spelling or grammar stops at, with what could stand there; offsets in code points. */
export interface GrammarFinding {
  part: Part;
  paragraph: number;
  from: number;
  to: number;
  old: string;
  proposed: string[];
  rule: string;
  message: string;
  spelling: boolean;
  before: string;
  after: string;
}

export interface IgnoredWords {
  rule: string;
  words: string;
}

/** What is known of spelling and grammar by now; more is to come while it is being read. */
export interface GrammarReport {
  state: 'OFF' | 'READING' | 'READ';
  findings: GrammarFinding[];
  ignored: IgnoredWords[];
  ignoredEverywhere: IgnoredWords[];
  forHouse: boolean;
}

/** Somebody the article names, with how to present them; the day is set where they were something else when recorded. */
export interface NamedPerson {
  person: string;
  houseName: string;
  role: string;
  recordedOn: string | null;
  roleThen: string;
}

export interface CheckReport {
  quotations: QuoteFinding[];
  names: NameFinding[];
  people: NamedPerson[];
  typography: TypographyFinding[];
  /** Whether the text was looked at as French, the one language whose setting and grammar are known. */
  french: boolean;
  grammar?: GrammarReport;
  /** Who contests the words quoted, by the number of the quotation. */
  disputes?: Record<number, { who: string; words: string }[]>;
  /** How far the translation compared with can be relied on, by the number of the quotation. */
  translations?: Record<number, string>;
  /** Numbers of the quotations whose source was corrected and has their words no longer where they are bound. */
  waiting?: number[];
  /** Numbers of the quotations that readers see a mark instead of. */
  redacted?: number[];
}

export function sameCopy(one: Copy, other: Copy): boolean {
  return (
    one.kicker === other.kicker &&
    one.headline === other.headline &&
    one.lead === other.lead &&
    one.body === other.body
  );
}

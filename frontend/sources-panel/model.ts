import type { SelectedPassage } from '../transcript-reader/model';

/** A transcript as the panel lists it; the names are the server's. */
export interface SourceRow {
  id: string;
  title: string;
  outlet: string;
  recordedOn: string | null;
  visibility: 'RESTRICTED' | 'NEWSROOM' | 'EXCERPTS' | 'PUBLIC';
  language: string;
  translationLanguage: string | null;
  /** Who contests it; known once it is linked. */
  disputes?: { who: string }[];
  disputed?: boolean;
}

/** What is selected in the open transcript, and whether its speaker is to be named after it. */
export interface Picked extends SelectedPassage {
  incise: boolean;
}

/** The first lines of a list of transcripts, whatever the server calls its page. */
export interface SourcePage {
  items: SourceRow[];
}

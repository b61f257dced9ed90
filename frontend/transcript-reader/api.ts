import { desk } from '../desk-client/client';
import type {
  Annotation,
  AnnotationDraft,
  Passage,
  PlaceProposal,
  Recording,
  TranscriptHead,
  TurnWindow,
  WaitingExcerpt,
} from './model';
import type { VeiledWords } from './veil';

/** What can wait for a place. */
export type PlacedKind = 'annotations' | 'excerpts';

/** The part of `/desk-api` the reader speaks to. */
export interface ReaderApi {
  head(transcript: string): Promise<TranscriptHead>;
  turns(transcript: string, from: number, count: number): Promise<TurnWindow>;
  redactions(transcript: string): Promise<VeiledWords[]>;
  recording(transcript: string): Promise<{ recording: Recording | null }>;
  annotations(transcript: string): Promise<Annotation[]>;
  create(transcript: string, draft: AnnotationDraft): Promise<Annotation>;
  update(id: string, draft: AnnotationDraft): Promise<Annotation>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  publish(id: string, publicComment: string): Promise<unknown>;
  reply(id: string, text: string): Promise<unknown>;
  changeReply(reply: string, text: string): Promise<unknown>;
  removeReply(reply: string): Promise<unknown>;
  restoreReply(reply: string): Promise<unknown>;
  resolve(id: string, resolved: boolean): Promise<unknown>;
  mentionable(transcript: string): Promise<{ name: string }[]>;
  waiting(transcript: string): Promise<WaitingExcerpt[]>;
  proposal(kind: PlacedKind, id: string): Promise<PlaceProposal>;
  place(kind: PlacedKind, id: string, passage: Passage): Promise<unknown>;
}

/** Where a recording is played from; the version keeps one player from playing two files. */
export function recordingSource(transcript: string, { version }: Recording): string {
  return `/desk-api/transcripts/${transcript}/recording?v=${version}`;
}

export const deskApi: ReaderApi = {
  head: (transcript) => desk.get(`/transcripts/${transcript}`),
  turns: (transcript, from, count) => desk.get(`/transcripts/${transcript}/turns?from=${from}&count=${count}`),
  redactions: (transcript) => desk.get(`/transcripts/${transcript}/redactions`),
  recording: (transcript) => desk.get(`/transcripts/${transcript}/recording/about`),
  annotations: (transcript) => desk.get(`/transcripts/${transcript}/annotations`),
  create: (transcript, draft) => desk.post(`/transcripts/${transcript}/annotations`, draft),
  update: (id, draft) => desk.put(`/annotations/${id}`, draft),
  remove: (id) => desk.del(`/annotations/${id}`),
  restore: (id) => desk.post(`/annotations/${id}/restore`),
  publish: (id, publicComment) => desk.post(`/annotations/${id}/excerpt`, { publicComment }),
  reply: (id, text) => desk.post(`/annotations/${id}/replies`, { text }),
  changeReply: (reply, text) => desk.put(`/replies/${reply}`, { text }),
  removeReply: (reply) => desk.del(`/replies/${reply}`),
  restoreReply: (reply) => desk.post(`/replies/${reply}/restore`),
  resolve: (id, resolved) => desk.post(`/annotations/${id}/${resolved ? 'resolve' : 'reopen'}`),
  mentionable: (transcript) => desk.get(`/transcripts/${transcript}/mentionable`),
  waiting: (transcript) => desk.get(`/transcripts/${transcript}/waiting`),
  proposal: (kind, id) => desk.get(`/${kind}/${id}/place`),
  place: (kind, id, passage) => desk.put(`/${kind}/${id}/place`, { passage }),
};

import { desk } from '../desk-client/client';
import type { Annotation, AnnotationDraft, TranscriptHead, TurnWindow } from './model';
import type { VeiledWords } from './veil';

/** The part of `/desk-api` the reader speaks to. */
export interface ReaderApi {
  head(transcript: string): Promise<TranscriptHead>;
  turns(transcript: string, from: number, count: number): Promise<TurnWindow>;
  redactions(transcript: string): Promise<VeiledWords[]>;
  annotations(transcript: string): Promise<Annotation[]>;
  create(transcript: string, draft: AnnotationDraft): Promise<Annotation>;
  update(id: string, draft: AnnotationDraft): Promise<Annotation>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  publish(id: string, publicComment: string): Promise<unknown>;
}

export const deskApi: ReaderApi = {
  head: (transcript) => desk.get(`/transcripts/${transcript}`),
  turns: (transcript, from, count) => desk.get(`/transcripts/${transcript}/turns?from=${from}&count=${count}`),
  redactions: (transcript) => desk.get(`/transcripts/${transcript}/redactions`),
  annotations: (transcript) => desk.get(`/transcripts/${transcript}/annotations`),
  create: (transcript, draft) => desk.post(`/transcripts/${transcript}/annotations`, draft),
  update: (id, draft) => desk.put(`/annotations/${id}`, draft),
  remove: (id) => desk.del(`/annotations/${id}`),
  restore: (id) => desk.post(`/annotations/${id}/restore`),
  publish: (id, publicComment) => desk.post(`/annotations/${id}/excerpt`, { publicComment }),
};

import { describe, expect, it, vi } from 'vitest';
import { Annotating, type Desk } from './annotating';
import { AnnotationBook } from './annotation-book';
import type { NoteEntry } from './annotation-form';
import type { ReaderApi } from './api';
import type { SelectedPassage } from './model';
import { TurnStore } from './turn-store';

const ENTRY: NoteEntry = { note: 'À rappeler.', tags: ['port'], motivation: 'COMMENTING', onlyMine: false };
const WORDS = { words: 'au port', passage: {} } as SelectedPassage;

function notes(): Annotating {
  const api = {
    create: async () => ({ id: 'n1' }),
    annotations: async () => [],
    waiting: async () => [],
  } as unknown as ReaderApi;
  const store = new TurnStore(() => Promise.resolve({ total: 0, turns: [] }));
  const none = vi.fn();
  return new Annotating({
    api,
    store,
    book: new AnnotationBook('t1', api, store),
    showForm: async () => undefined,
    backToText: none,
    dropSelection: none,
    annotationsChanged: none,
    requestUpdate: none,
    messageOf: () => 'failed',
  } as unknown as Desk);
}

describe('writing a note', () => {
  it('keeps what was typed when the form is left', async () => {
    const writing = notes();
    await writing.begin(WORDS);
    writing.keep(ENTRY);
    writing.leave();
    await writing.begin(WORDS);

    expect(writing.kept).toEqual(ENTRY);
  });

  it('keeps a new note apart from the changes to an old one', async () => {
    const writing = notes();
    await writing.begin(WORDS);
    writing.keep(ENTRY);
    await writing.act({ act: 'edit', id: 'n7' });

    expect(writing.kept).toBeUndefined();
  });

  it.each([
    ['given up', async (writing: Annotating) => writing.discard()],
    ['saved', (writing: Annotating) => writing.save(ENTRY)],
  ])('forgets what was %s', async (_, end) => {
    const writing = notes();
    await writing.begin(WORDS);
    writing.keep(ENTRY);
    await end(writing);
    await writing.begin(WORDS);

    expect(writing.kept).toBeUndefined();
  });
});

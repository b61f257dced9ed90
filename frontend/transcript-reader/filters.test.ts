import { describe, expect, it } from 'vitest';
import { matches, NO_FILTER, type NoteFilter } from './filters';
import type { Annotation } from './model';

const note = {
  note: 'Où est la liste ?',
  quote: 'dans la voiture',
  author: 'Inès Carlier',
  creator: null,
  tags: ['port'],
  motivation: 'QUESTIONING',
  state: 'IN_PLACE',
  resolvedAt: null,
  mine: true,
  replies: [{ text: 'Au registre', author: 'Maud Berthier' }],
} as unknown as Annotation;

describe('the filters of the list', () => {
  it.each<[Partial<NoteFilter>, boolean]>([
    [{}, true],
    [{ words: 'REGISTRE' }, true],
    [{ words: 'ines' }, true],
    [{ words: 'port' }, true],
    [{ words: 'absent' }, false],
    [{ motivation: 'QUESTIONING' }, true],
    [{ motivation: 'LINKING' }, false],
    [{ state: 'OPEN' }, true],
    [{ state: 'RESOLVED' }, false],
    [{ state: 'WAITING' }, false],
    [{ mine: true }, true],
  ])('with %o', (filter, kept) => {
    expect(matches(note, { ...NO_FILTER, ...filter })).toBe(kept);
  });

  it('tells what is settled, what waits and what is of others apart', () => {
    expect(matches({ ...note, resolvedAt: '2026-11-22T20:00:00Z' }, { ...NO_FILTER, state: 'RESOLVED' })).toBe(true);
    expect(matches({ ...note, state: 'GONE' }, { ...NO_FILTER, state: 'WAITING' })).toBe(true);
    expect(matches({ ...note, mine: false }, { ...NO_FILTER, mine: true })).toBe(false);
  });
});

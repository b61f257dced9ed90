import { describe, expect, it, vi } from 'vitest';
import { occurrences, turnAtTime } from './find';
import { Finder } from './finder';
import type { Turn } from './model';

function turn(index: number, text: string, startMillis: number | null, translation: string | null = null): Turn {
  return { id: `${index}`, index, speaker: '', person: null, startMillis, endMillis: null, text, translation };
}

describe('occurrences', () => {
  it.each([
    ['Été comme été', 'ETE', [[0, 3], [10, 13]]],
    ['l’appel', "L'APPEL", [[0, 7]]],
    ['🚀 départ', 'depart', [[3, 9]]],
    ['un\u202fmot', 'un mot', [[0, 6]]],
    ['rien', '', []],
    ['aaaa', 'aa', [[0, 2], [2, 4]]],
  ])('finds in “%s” “%s”', (text, needle, places) => {
    expect(occurrences(text, needle).map(({ from, to }) => [from, to])).toEqual(places);
  });
});

describe('turnAtTime', () => {
  const starts = [0, 0, 5000, null, 9000, 9000, 12_000];
  const load = (index: number) => Promise.resolve(turn(index, '', starts[index]));

  it.each([
    [0, 0],
    [4000, 1],
    [5000, 2],
    [9000, 4],
    [10_000, 5],
    [99_000, 6],
  ])('finds at %i ms turn %i', async (millis, index) => {
    expect(await turnAtTime(millis, starts.length, load)).toBe(index);
  });

  it('asks for few turns of a long transcript', async () => {
    const long = vi.fn((index: number) => Promise.resolve(turn(index, '', index * 1000)));
    expect(await turnAtTime(7_777_000, 11_264, long)).toBe(7777);
    expect(long.mock.calls.length).toBeLessThan(20);
  });
});

describe('Finder', () => {
  const all = Array.from({ length: 1200 }, (_, i) => turn(i, i % 300 === 7 ? 'un problème' : 'rien', i, 'no problem'));
  const load = (from: number, count: number) =>
    Promise.resolve({ total: all.length, turns: all.slice(from, from + count) });

  it('stands on the first hit from the place one reads and goes round', async () => {
    const finder = new Finder(load);
    await finder.search('un PROBLEME', 310, () => undefined);
    expect(finder.hits.map((hit) => hit.turn)).toEqual([7, 307, 607, 907]);
    expect(finder.hit?.turn).toBe(607);
    finder.step(true);
    finder.step(true);
    expect(finder.hit?.turn).toBe(7);
  });

  it('looks into translations too', async () => {
    const finder = new Finder(load);
    await finder.search('no problem', 0, () => undefined);
    expect(finder.hits).toHaveLength(1200);
    expect(finder.marks(all[3], 'TRANSLATION')).toEqual([{ from: 0, to: 10, kind: 'hit' }]);
    expect(finder.marks(all[3], 'ORIGINAL')).toEqual([]);
  });

  it('drops a search that a newer one has overtaken', async () => {
    const finder = new Finder(load);
    const older = finder.search('rien', 0, () => undefined);
    await finder.search('problème', 0, () => undefined);
    await older;
    expect(finder.hits).toHaveLength(4);
  });
});

import { describe, expect, it } from 'vitest';
import type { Turn } from './model';
import { Clockwork, saidAt } from './said';

type Times = [start: number | null, end: number | null];

function turns(...times: Times[]): Turn[] {
  return times.map(([startMillis, endMillis], index) => ({
    id: String(index),
    index,
    speaker: '',
    person: null,
    startMillis,
    endMillis,
    text: '',
    translation: null,
  }));
}

const at = (millis: number, of: Turn[]) => saidAt(millis, of.length, (index) => Promise.resolve(of[index]));

describe('saidAt', () => {
  const gaps = turns([1000, 2000], [3000, 4000], [4000, 6000]);

  it.each<[number, number | undefined]>([
    [0, undefined],
    [1000, 0],
    [1999, 0],
    [2000, undefined],
    [2999, undefined],
    [3000, 1],
    [4000, 2],
    [5999, 2],
    [6000, undefined],
    [-500, undefined],
  ])('finds what is said at %d between silences', async (millis, index) => {
    expect(await at(millis, gaps)).toBe(index);
  });

  it('takes the last to begin where voices overlap, and comes back to the one that goes on', async () => {
    const overlapping = turns([0, 10_000], [2000, 3000], [8000, 12_000]);
    expect(await at(2500, overlapping)).toBe(1);
    expect(await at(5000, overlapping)).toBe(0);
    expect(await at(9000, overlapping)).toBe(2);
  });

  it('lets a turn without an end last until the next one begins', async () => {
    const open = turns([0, null], [5000, null], [9000, null]);
    expect(await at(4999, open)).toBe(0);
    expect(await at(5000, open)).toBe(1);
    expect(await at(1_000_000, open)).toBe(2);
  });

  it('passes over turns without times', async () => {
    const some = turns([null, null], [1000, null], [null, null], [3000, null], [null, null]);
    expect(await at(500, some)).toBeUndefined();
    expect(await at(1500, some)).toBe(1);
    expect(await at(3500, some)).toBe(3);
    expect(await at(1500, turns([null, null], [null, null]))).toBeUndefined();
    expect(await at(0, [])).toBeUndefined();
  });

  it('takes the first of turns that begin together', async () => {
    expect(await at(1500, turns([1000, 2000], [1000, 2000], [2000, 3000]))).toBe(0);
  });

  it('looks at few turns of a long conversation', async () => {
    const long = turns(...Array.from({ length: 11_000 }, (_, nth): Times => [nth * 1000, nth * 1000 + 900]));
    const seen = new Set<number>();
    const found = await saidAt(7_654_321, long.length, (index) => {
      seen.add(index);
      return Promise.resolve(long[index]);
    });
    expect(found).toBe(7654);
    expect(seen.size).toBeLessThan(40);
  });
});

describe('Clockwork', () => {
  it('goes from the words to the recording and back', () => {
    const late = new Clockwork(-58_000);
    expect(late.inRecording(64_000)).toBe(6);
    expect(late.inTranscript(6)).toBe(64_000);
    expect(late.inRecording(1000)).toBe(0);
    expect(new Clockwork(2500).inRecording(0)).toBe(2.5);
  });
});

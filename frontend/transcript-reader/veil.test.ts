import { describe, expect, it } from 'vitest';
import type { Turn } from './model';
import { Veil } from './veil';

const turn: Turn = {
  id: 't',
  index: 3,
  speaker: '',
  person: null,
  startMillis: null,
  endMillis: null,
  text: 'a 🚀 secret',
  translation: 'un secret',
};

describe('Veil', () => {
  const veil = new Veil([
    { turn: 't', turnIndex: 3, side: 'ORIGINAL', from: 4, to: 10, whole: false },
    { turn: 'u', turnIndex: 4, side: 'ORIGINAL', from: 0, to: 1, whole: true },
  ]);

  it('marks redacted words in units of the browser', () => {
    expect(veil.marks(turn, 'ORIGINAL')).toEqual([{ from: 5, to: 11, kind: 'veiled' }]);
  });

  it('leaves the other text and other turns alone', () => {
    expect(veil.marks(turn, 'TRANSLATION')).toEqual([]);
    expect(veil.marks({ ...turn, id: 'x' }, 'ORIGINAL')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { segments } from './segments';

describe('segments', () => {
  it('cuts where overlapping marks begin and end', () => {
    const cut = segments(20, [
      { from: 2, to: 10, kind: 'annotation', id: 'a' },
      { from: 6, to: 14, kind: 'annotation', id: 'b' },
    ]);
    expect(cut.map(({ from, to, marks }) => [from, to, marks.map((mark) => mark.id).join('')])).toEqual([
      [0, 2, ''],
      [2, 6, 'a'],
      [6, 10, 'ab'],
      [10, 14, 'b'],
      [14, 20, ''],
    ]);
  });

  it('clips marks that reach beyond the text', () => {
    const cut = segments(4, [{ from: -3, to: 9, kind: 'selection' }]);
    expect(cut).toEqual([{ from: 0, to: 4, marks: [{ from: 0, to: 4, kind: 'selection' }] }]);
  });

  it('has no piece of an empty text', () => {
    expect(segments(0, [{ from: 0, to: 1, kind: 'hit' }])).toEqual([]);
  });
});

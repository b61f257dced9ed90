import { describe, expect, it } from 'vitest';
import { Heights } from './heights';

describe('Heights', () => {
  it('counts rows never drawn with the estimate', () => {
    const heights = new Heights(11264, 72);
    expect(heights.total).toBe(11264 * 72);
    expect(heights.top(100)).toBe(7200);
    expect(heights.indexAt(7199)).toBe(99);
    expect(heights.indexAt(7200)).toBe(100);
  });

  it('moves what follows a measured row and nothing before it', () => {
    const heights = new Heights(10, 50);
    expect(heights.set(3, 80)).toBe(true);
    expect(heights.top(3)).toBe(150);
    expect(heights.top(4)).toBe(230);
    expect(heights.total).toBe(530);
    expect(heights.set(3, 80)).toBe(false);
    heights.set(3, 20);
    expect(heights.top(4)).toBe(170);
  });

  it('draws the rows in view with some to spare', () => {
    const heights = new Heights(1000, 50);
    expect(heights.range(5000, 500, 100)).toEqual({ first: 98, end: 113 });
    expect(heights.range(0, 500, 100)).toEqual({ first: 0, end: 13 });
    expect(heights.range(49_900, 500, 100)).toEqual({ first: 996, end: 1000 });
  });

  it('has nothing to draw of an empty list', () => {
    expect(new Heights(0, 50).range(0, 500, 100)).toEqual({ first: 0, end: 0 });
  });

  it('finds the same row by its top for any mix of heights', () => {
    const heights = new Heights(500, 60);
    for (let i = 0; i < 500; i += 3) heights.set(i, 20 + ((i * 37) % 190));
    for (let i = 0; i < 500; i++) expect(heights.indexAt(heights.top(i))).toBe(i);
  });
});

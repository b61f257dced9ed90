import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codePointLength, toCodePoints, toUtf16 } from './code-points';

interface Example {
  name: string;
  text: string;
  utf16: [number, number];
  codePoints: [number, number];
  words: string;
}

const shared = 'src/test/resources/anchors/code-points.json';
const examples: Example[] = JSON.parse(readFileSync(shared, 'utf8'));

describe('offsets shared with the server', () => {
  it.each(examples)('agree for $name', ({ text, utf16, codePoints, words }) => {
    expect(utf16.map((unit) => toCodePoints(text, unit))).toEqual(codePoints);
    expect(codePoints.map((point) => toUtf16(text, point))).toEqual(utf16);
    expect(text.slice(...utf16)).toBe(words);
    expect([...text].slice(...codePoints).join('')).toBe(words);
  });
});

describe('offsets at odd places', () => {
  it('count the middle of a surrogate pair as its start', () => {
    expect(toCodePoints('a🚀b', 2)).toBe(1);
  });

  it('stop at the end of the text', () => {
    expect(toUtf16('né 🐣', 99)).toBe(5);
    expect(toCodePoints('né 🐣', 99)).toBe(4);
    expect(codePointLength('né 🐣')).toBe(4);
  });
});

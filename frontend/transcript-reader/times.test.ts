import { expect, it } from 'vitest';
import { clock, parseClock } from './times';

it.each([
  ['72', 72_000],
  ['1:12', 72_000],
  ['00:01:12', 72_000],
  [' 142:55:02 ', 514_502_000],
  ['1h02', 62_000],
  ['', null],
  ['une heure', null],
  ['1:2:3:4', null],
])('reads “%s” as a time', (typed, millis) => {
  expect(parseClock(typed)).toBe(millis);
});

it('writes hours beyond a day', () => {
  expect(clock(514_502_999)).toBe('142:55:02');
  expect(clock(null)).toBe('');
});

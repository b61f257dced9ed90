// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { moment } from './moments';

afterEach(() => {
  delete document.documentElement.dataset.zone;
  document.documentElement.removeAttribute('lang');
});

it.each([
  ['Europe/Paris', '21 nov. 2026, 19:40'],
  ['America/Montreal', '21 nov. 2026, 13:40'],
])('writes a moment as the clocks of %s show it, wherever the browser is', (zone, written) => {
  document.documentElement.lang = 'fr';
  document.documentElement.dataset.zone = zone;

  expect(moment('2026-11-21T18:40:00Z')).toBe(written);
  expect(moment(Date.parse('2026-11-21T18:40:00Z'))).toBe(written);
});

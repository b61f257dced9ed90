import { describe, expect, it } from 'vitest';
import { previewAddress, publicPath, samePage, scale } from './paths';

const BASE = '/desk-api/preview/theme/draft';
const ORIGIN = 'https://site.test';

describe('the address of a previewed page', () => {
  it.each([
    ['/', `${BASE}/?mode=dark`],
    ['/article/x', `${BASE}/article/x?mode=dark`],
    ['/rubrique/monde?suite=abc', `${BASE}/rubrique/monde?suite=abc&mode=dark`],
    ['/article/x#newsletter', `${BASE}/article/x?mode=dark#newsletter`],
  ])('mirrors %s', (path, expected) => {
    expect(previewAddress(BASE, path, 'dark')).toBe(expected);
  });
});

describe('a link inside the preview', () => {
  it.each([
    [`${ORIGIN}/article/y`, '/article/y'],
    [`${ORIGIN}/`, '/'],
    [`${ORIGIN}${BASE}/article/x?mode=dark#sources`, '/article/x#sources'],
    [`${ORIGIN}${BASE}?mode=light`, '/'],
    [`${ORIGIN}/rubrique/monde?suite=abc`, '/rubrique/monde?suite=abc'],
  ])('%s leads to %s', (link, expected) => {
    expect(publicPath(new URL(link), ORIGIN, BASE)).toBe(expected);
  });

  it('that leaves the site leads nowhere', () => {
    expect(publicPath(new URL('https://elsewhere.test/article/x'), ORIGIN, BASE)).toBeNull();
    expect(publicPath(new URL('mailto:a@b.test'), ORIGIN, BASE)).toBeNull();
  });
});

describe('the size of the page', () => {
  it('fits the room and is never blown up', () => {
    expect(scale(640, 1280)).toBe(0.5);
    expect(scale(900, 390)).toBe(1);
    expect(scale(0, 390)).toBe(1);
  });
});

it('is the same page wherever one stands in it', () => {
  expect(samePage('/article/x#a', '/article/x')).toBe(true);
  expect(samePage('/article/x', '/article/y')).toBe(false);
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findings, standalone } from './page-axe';

describe('a page looked at by axe', () => {
  it('keeps its relative addresses', () => {
    const html = standalone('<!doctype html><html><head><title>x</title></head></html>', 'https://a.test/desk-api/p/1?mode=dark#x');
    expect(html).toContain('<head><base href="https://a.test/desk-api/p/1"><title>');
  });

  it('says what to do and where, with three places at most', () => {
    const node = (target: string) => ({ target: [target] }) as never;
    const found = findings({
      violations: [{ help: 'Les images ont un texte', nodes: [node('a'), node('b'), node('c'), node('d')] } as never],
    });
    expect(found).toEqual([{ help: 'Les images ont un texte', places: ['a', 'b', 'c'] }]);
  });
});

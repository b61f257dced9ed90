// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { say } from './messages';

describe('sentences', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it.each([
    ['fr', 'Réplique 2\u202f400 sur 11\u202f264'],
    ['en', 'Réplique 2,400 sur 11,264'],
  ])('write numbers as %s does', (language, sentence) => {
    document.documentElement.lang = language;

    expect(say({ position: 'Réplique {0} sur {1}' }, 'position', 2400, 11264)).toBe(sentence);
  });

  it('leave words and places without an argument as they are', () => {
    expect(say({ turn: '{0}, {1}' }, 'turn', '2400')).toBe('2400, {1}');
  });
});

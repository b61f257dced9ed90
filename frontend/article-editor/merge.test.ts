// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lines } from './differences';
import { differences, merged } from './merge';
import type { Copy } from './model';

function copy(headline: string, ...blocks: string[]): Copy {
  return { kicker: '', headline, lead: '', body: blocks.map((block) => `<p>${block}</p>`).join('') };
}

describe('two lines', () => {
  it('mark the words the other has not', () => {
    const { mine, theirs } = lines('Il a dit oui hier.', 'Il a dit non hier.');
    expect(mine.filter((part) => part.only).map((part) => part.text)).toEqual(['oui']);
    expect(theirs.filter((part) => part.only).map((part) => part.text)).toEqual(['non']);
    expect(mine.map((part) => part.text).join('')).toBe('Il a dit oui hier.');
  });

  it('of the same words mark nothing', () => {
    expect(lines('Pareil.', 'Pareil.').mine.some((part) => part.only)).toBe(false);
  });
});

describe('two copies', () => {
  const mine = copy('Un titre', 'a', 'b moi', 'c');
  const theirs = copy('Autre titre', 'a', 'b eux', 'c', 'd');

  it('differ where they differ, in the order of reading', () => {
    expect(differences(mine, theirs)).toEqual([
      { where: 'headline', mine: 'Un titre', theirs: 'Autre titre' },
      { where: 'body', mine: 'b moi', theirs: 'b eux' },
      { where: 'body', mine: '', theirs: 'd' },
    ]);
  });

  it('become one by a choice for each difference', () => {
    expect(merged(mine, theirs, ['theirs', 'both', 'theirs'])).toEqual(copy('Autre titre', 'a', 'b moi', 'b eux', 'c', 'd'));
    expect(merged(mine, theirs, ['mine', 'mine', 'mine'])).toEqual(mine);
    expect(merged(mine, theirs, ['theirs', 'theirs', 'theirs'])).toEqual(theirs);
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Save } from './model';
import { UnsentTexts } from './unsent';

function save(body: string, baseVersion = 3): Save {
  return { baseVersion, copy: { kicker: '', headline: '', lead: '', body }, bindings: [] };
}

beforeEach(() => localStorage.clear());

describe('text the server has not confirmed', () => {
  it('is found by the tab after the one that closed', async () => {
    new UnsentTexts('a', 'ines', localStorage, 'tab-1', () => 5).keep(save('mot'));
    const left = await new UnsentTexts('a', 'ines', localStorage, 'tab-2').left();
    expect(left.map(({ save: { copy, baseVersion }, at }) => [copy.body, baseVersion, at])).toEqual([['mot', 3, 5]]);
  });

  it('replaces what the same tab kept before, on any version', async () => {
    const texts = new UnsentTexts('a', 'ines', localStorage, 'tab-1');
    texts.keep(save('mot'));
    texts.keep(save('mots', 4));
    expect((await new UnsentTexts('a', 'ines').left()).map((left) => left.save.copy.body)).toEqual(['mots']);
  });

  it('of two tabs stays apart, newest first', async () => {
    new UnsentTexts('a', 'ines', localStorage, 'tab-1', () => 1).keep(save('ancien'));
    new UnsentTexts('a', 'ines', localStorage, 'tab-2', () => 2).keep(save('neuf'));
    const texts = new UnsentTexts('a', 'ines');
    expect((await texts.left()).map((left) => left.save.copy.body)).toEqual(['neuf', 'ancien']);
    texts.remove((await texts.left())[0]!);
    expect((await texts.left()).map((left) => left.save.copy.body)).toEqual(['ancien']);
  });

  it('of another article is none of ours', async () => {
    new UnsentTexts('b', 'ines').keep(save('mot'));
    expect(await new UnsentTexts('a', 'ines').left()).toEqual([]);
  });

  it('of another person on the same machine is none of ours', async () => {
    new UnsentTexts('a', 'malo').keep(save('mot'));
    expect(await new UnsentTexts('a', 'ines').left()).toEqual([]);
  });

  it('is gone once confirmed', async () => {
    const texts = new UnsentTexts('a', 'ines', localStorage, 'tab-1');
    texts.keep(save('mot'));
    texts.forget();
    expect(await new UnsentTexts('a', 'ines').left()).toEqual([]);
  });

  it('that cannot be kept is said', () => {
    const full = { ...localStorage, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } };
    expect(new UnsentTexts('a', 'ines', full as unknown as Storage).keep(save('mot'))).toBe(false);
  });

  it('with a broken entry opens all the same', async () => {
    localStorage.setItem('verbatim.unsent.ines.a.tab.3', '{');
    expect(await new UnsentTexts('a', 'ines').left()).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { Country, HABITS, correct, followLanguage, guillemets, quotable } from './typography';

const N = '\u202f';
const W = '\u00a0';

function type(keys: string, country: Country = 'FRANCE'): string {
  return [...keys].reduce((text, key) => {
    const correction = correct(text, key, HABITS[country]);
    return correction ? text.slice(0, text.length - correction.remove) + correction.insert : text + key;
  }, '');
}

describe('French typography while typing', () => {
  it.each([
    ['Il dit "oui".', `Il dit «${N}oui${N}».`],
    ['Il dit " oui ".', `Il dit «${N}oui${N}».`],
    ['"Oui"', `«${N}Oui${N}»`],
    ['("oui")', `(«${N}oui${N}»)`],
    ['"Il a dit “non”"', `«${N}Il a dit “non”${N}»`],
    ['""Non", dit-il"', `«${N}“Non”, dit-il${N}»`],
    ['« oui »', `«${N}oui${N}»`],
    ["l'autre", 'l’autre'],
    ["'t Hooft", '’t Hooft'],
    ['Attends...', 'Attends…'],
    ['Quoi?', `Quoi${N}?`],
    ['Quoi ?', `Quoi${N}?`],
    ['Quoi ?!', `Quoi${N}?!`],
    ['Un; deux', `Un${N}; deux`],
    ['Voici : tout', `Voici${W}: tout`],
    ['Voici: tout', `Voici${W}: tout`],
    ['"Oui" !', `«${N}Oui${N}»${N}!`],
    ['à 18:40', 'à 18:40'],
    ['https://exemple.fr/?a=1', 'https://exemple.fr/?a=1'],
    ['www.exemple.fr?', 'www.exemple.fr?'],
    ['mot -- mot', 'mot — mot'],
    ['10 % et 3 €', `10${W}% et 3${W}€`],
    ['mot mot', 'mot mot'],
  ])('sets %j', (typed, expected) => {
    expect(type(typed)).toBe(expected);
  });

  it.each<[Country, string, string]>([
    ['CANADA', 'Quoi ? "Oui" !', `Quoi? «${W}Oui${W}»!`],
    ['CANADA', 'Voici : "a" et 3 %', `Voici${W}: «${W}a${W}» et 3${W}%`],
    ['SWITZERLAND', 'Voici: quoi? 3 %', `Voici${N}: quoi${N}? 3${N}%`],
    ['SWITZERLAND', '""Non", dit-il"', `«${N}‹${N}Non${N}›, dit-il${N}»`],
  ])('follows %s for %j', (country, typed, expected) => {
    expect(type(typed, country)).toBe(expected);
  });

  it('leaves a fourth dot alone', () => {
    expect(correct('a…', '.')).toBeNull();
  });
});

describe('another language than French', () => {
  afterEach(() => followLanguage('fr'));

  it('leaves signs as they are typed', () => {
    followLanguage('en');
    expect(type(`He said "no": it's over...`)).toBe(`He said "no": it's over...`);
  });

  it('quotes words as that language does', () => {
    followLanguage('en-GB');
    expect(guillemets(quotable('He said « no »  to "them"'))).toBe('“He said ‘no’ to ‘them’”');
  });

  it('is French again in Canada', () => {
    followLanguage('en');
    followLanguage('fr-CA');
    expect(type('Quoi?')).toBe(`Quoi${N}?`);
  });
});

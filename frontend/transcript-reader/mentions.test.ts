import { describe, expect, it } from 'vitest';
import { called, callingAt, suggested } from './mentions';

const NAMES = ['Inès Carlier', 'Maud Berthier', 'Paul-Henri Ravel'];

describe('calling somebody by name', () => {
  it.each<[string, number, ReturnType<typeof callingAt>]>([
    ['Vu avec @ma', 11, { from: 8, typed: 'ma' }],
    ['@', 1, { from: 0, typed: '' }],
    ['Vu avec @Maud Ber', 17, { from: 8, typed: 'Maud Ber' }],
    ['redaction@exemple', 17, undefined],
    ['@ma\nsuite', 9, undefined],
    ['rien', 4, undefined],
  ])('knows in « %s » at %i what is being called', (text, caret, calling) => {
    expect(callingAt(text, caret)).toEqual(calling);
  });

  it.each<[string, string[]]>([
    ['in', ['Inès Carlier']],
    ['INES', ['Inès Carlier']],
    ['ber', ['Maud Berthier']],
    ['rav', ['Paul-Henri Ravel']],
    ['Maud Berthier', []],
    ['zz', []],
  ])('suggests for %s those whose name has such a word', (typed, names) => {
    expect(suggested(NAMES, typed)).toEqual(names);
  });

  it('puts the name in place of what was typed', () => {
    const calling = { from: 3, typed: 'ma' };
    expect(called('Vu @ma demain', 6, calling, 'Maud Berthier')).toEqual({ text: 'Vu @Maud Berthier demain', caret: 18 });
  });
});

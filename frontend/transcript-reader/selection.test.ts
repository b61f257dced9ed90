import { describe, expect, it } from 'vitest';
import type { Side, Turn } from './model';
import { move, rangeIn, snapped, toPassage, trimmed, wordAt, wordsOf, type Place, type Step } from './selection';

const turns = ['Je crains que des passages soient retirés.', 'Avec 👨‍👩‍👧 alors. ', '', 'Fin 🚀'].map(
  (text, index): Turn => ({
    id: `turn-${index}`,
    index,
    speaker: 'Ouvarov',
    person: null,
    startMillis: index * 1000,
    endMillis: null,
    text,
    translation: null,
  }),
);
const textAt = (turn: number) => turns[turn]?.text;
const at = (turn: number, offset: number, side: Side = 'ORIGINAL'): Place => ({ turn, side, offset });

describe('the caret', () => {
  it.each<[string, Place, Step, boolean, Place]>([
    ['goes a character on', at(0, 0), 'character', true, at(0, 1)],
    ['goes a character back', at(0, 3), 'character', false, at(0, 2)],
    ['takes a joined emoji as one character', at(1, 5), 'character', true, at(1, 13)],
    ['takes it as one going back', at(1, 13), 'character', false, at(1, 5)],
    ['goes to the end of the word', at(0, 0), 'word', true, at(0, 2)],
    ['goes to the end of the next word', at(0, 2), 'word', true, at(0, 9)],
    ['goes to the start of the word', at(0, 9), 'word', false, at(0, 3)],
    ['goes into the next turn at an end', at(0, turns[0].text.length), 'character', true, at(1, 0)],
    ['goes back to the end of the turn before', at(1, 0), 'word', false, at(0, turns[0].text.length)],
    ['goes through a turn without words', at(2, 0), 'character', true, at(3, 0)],
    ['goes a turn down', at(0, 12), 'turn', true, at(1, 0)],
    ['goes a turn up to its start', at(1, 4), 'turn', false, at(0, 0)],
    ['goes to the end of the turn', at(0, 4), 'end', true, at(0, turns[0].text.length)],
    ['stays at the start of the transcript', at(0, 0), 'character', false, at(0, 0)],
    ['stays at the end of what is loaded', at(3, 6), 'word', true, at(3, 6)],
  ])('%s', (_, from, step, forward, to) => {
    expect(move(from, step, forward, textAt)).toEqual(to);
  });
});

describe('a selection', () => {
  it('covers the end of one turn, the next whole, the beginning of the last', () => {
    const selection = { anchor: at(3, 3), focus: at(0, 26) };
    expect(rangeIn(selection, 0, 'ORIGINAL', 42)).toEqual({ from: 26, to: 42 });
    expect(rangeIn(selection, 1, 'ORIGINAL', 21)).toEqual({ from: 0, to: 21 });
    expect(rangeIn(selection, 2, 'ORIGINAL', 0)).toBeUndefined();
    expect(rangeIn(selection, 3, 'ORIGINAL', 6)).toEqual({ from: 0, to: 3 });
    expect(rangeIn(selection, 1, 'TRANSLATION', 21)).toBeUndefined();
  });

  it('means code points to the server', () => {
    const selection = { anchor: at(1, 13), focus: at(3, 6) };
    expect(toPassage('t', selection, turns[1], turns[3])).toEqual({
      transcript: 't',
      side: 'ORIGINAL',
      fromTurn: 'turn-1',
      from: 10,
      toTurn: 'turn-3',
      to: 5,
    });
  });

  it('says its words turn by turn', () => {
    expect(wordsOf({ anchor: at(0, 34), focus: at(1, 4) }, turns.slice(0, 2))).toBe('retirés.\nAvec');
    expect(wordsOf({ anchor: at(0, 9), focus: at(0, 3) }, [turns[0]])).toBe('crains');
  });

  it('drops spaces at its edges', () => {
    expect(trimmed({ anchor: at(0, 10), focus: at(0, 2) }, textAt)).toEqual({ anchor: at(0, 3), focus: at(0, 9) });
  });

  it('draws back from a turn of which it holds nothing', () => {
    const end = turns[1].text.trimEnd().length;
    expect(trimmed({ anchor: at(0, 42), focus: at(3, 0) }, textAt)).toEqual({ anchor: at(1, 0), focus: at(1, end) });
  });

  it('stays as it is where it holds spaces only', () => {
    const spaces = { anchor: at(0, 2), focus: at(0, 3) };
    expect(trimmed(spaces, textAt)).toBe(spaces);
  });
});

describe('a double click', () => {
  it.each([
    [5, { from: 3, to: 9 }],
    [9, { from: 3, to: 9 }],
    [0, { from: 0, to: 2 }],
    [42, { from: 34, to: 41 }],
  ])('at %i takes the word there', (offset, word) => {
    expect(wordAt(turns[0].text, offset)).toEqual(word);
  });

  it('takes nothing where there is no word', () => {
    expect(wordAt('…', 1)).toEqual({ from: 1, to: 1 });
  });
});

describe('the ends of a selection', () => {
  it.each<[string, [number, number], [number, number]]>([
    ['are drawn out of a joined emoji', [6, 9], [5, 13]],
    ['stay where characters end', [5, 13], [5, 13]],
    ['keep their direction', [9, 6], [13, 5]],
  ])('%s', (_, [anchor, focus], [start, end]) => {
    expect(snapped({ anchor: at(1, anchor), focus: at(1, focus) }, textAt)).toEqual({
      anchor: at(1, start),
      focus: at(1, end),
    });
  });
});

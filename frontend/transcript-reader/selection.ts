import { toCodePoints } from './code-points';
import { textOf, type Passage, type Side, type Turn } from './model';

/** A place in the text: turn by number, side, offset in UTF-16 units. */
export interface Place {
  turn: number;
  side: Side;
  offset: number;
}

/** What is selected, or, where both ends meet, where the caret stands. */
export interface Selection {
  anchor: Place;
  focus: Place;
}

export type Step = 'character' | 'word' | 'turn' | 'end';

/** The text of a turn, undefined while it is not loaded. */
export type TextAt = (turn: number, side: Side) => string | undefined;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

export function compare(a: Place, b: Place): number {
  return a.turn - b.turn || a.offset - b.offset;
}

export function isEmpty(selection: Selection): boolean {
  return compare(selection.anchor, selection.focus) === 0;
}

export function ordered(selection: Selection): { from: Place; to: Place } {
  const { anchor, focus } = selection;
  return compare(anchor, focus) <= 0 ? { from: anchor, to: focus } : { from: focus, to: anchor };
}

/** The part of a turn's text of `length` that is selected, if any. */
export function rangeIn(
  selection: Selection,
  turn: number,
  side: Side,
  length: number,
): { from: number; to: number } | undefined {
  const { from, to } = ordered(selection);
  if (from.side !== side || turn < from.turn || turn > to.turn) return undefined;
  const range = { from: turn === from.turn ? from.offset : 0, to: turn === to.turn ? to.offset : length };
  return range.from < range.to ? range : undefined;
}

/** The place one step before or after; the same place at the ends of the transcript or of what is loaded. */
export function move(place: Place, step: Step, forward: boolean, textAt: TextAt): Place {
  const text = textAt(place.turn, place.side);
  if (text === undefined) return place;
  const atEdge = forward ? place.offset >= text.length : place.offset <= 0;
  if (step === 'turn' || atEdge) return intoNeighbour(place, step, forward, textAt);
  if (step === 'end') return { ...place, offset: forward ? text.length : 0 };
  const offset = step === 'character' ? nextCharacter(text, place.offset, forward) : nextWord(text, place.offset, forward);
  return { ...place, offset };
}

/** The word around or just before `offset`; the nearest one after it in a gap. */
export function wordAt(text: string, offset: number): { from: number; to: number } {
  const spans = wordSpans(text);
  const span = spans.find((word) => offset <= word.to) ?? spans.at(-1);
  return span ?? { from: offset, to: offset };
}

/** The passage a selection means to the server. */
export function toPassage(transcript: string, selection: Selection, first: Turn, last: Turn): Passage {
  const { from, to } = ordered(selection);
  return {
    transcript,
    side: from.side,
    fromTurn: first.id,
    from: toCodePoints(textOf(first, from.side), from.offset),
    toTurn: last.id,
    to: toCodePoints(textOf(last, from.side), to.offset),
  };
}

/** The selected words; turns are parted by a line break. */
export function wordsOf(selection: Selection, turns: Turn[]): string {
  const { from, to } = ordered(selection);
  return turns
    .map((turn, nth) => {
      const text = textOf(turn, from.side);
      const start = nth === 0 ? from.offset : 0;
      return text.slice(start, nth === turns.length - 1 ? to.offset : undefined);
    })
    .join('\n');
}

/** Draws both ends out to whole characters, as the server does: none ends between a letter and its marks. */
export function snapped(selection: Selection, textAt: TextAt): Selection {
  const { from, to } = ordered(selection);
  const ends = { from: edge(from, textAt, false), to: edge(to, textAt, true) };
  return from === selection.anchor ? { anchor: ends.from, focus: ends.to } : { anchor: ends.to, focus: ends.from };
}

function edge(place: Place, textAt: TextAt, forward: boolean): Place {
  const text = textAt(place.turn, place.side);
  const around = text === undefined ? undefined : graphemes.segment(text).containing(place.offset);
  if (!around || around.index === place.offset) return place;
  return { ...place, offset: forward ? around.index + around.segment.length : around.index };
}

/** Draws both ends in so that neither a space nor an empty piece of a turn stands at the edge of what is quoted. */
export function trimmed(selection: Selection, textAt: TextAt): Selection {
  const { from, to } = ordered(selection);
  let start = from;
  let end = to;
  while (start.turn < end.turn && rest(start, textAt) === '') start = { ...start, turn: start.turn + 1, offset: 0 };
  while (start.turn < end.turn && beginning(end, textAt) === '') {
    end = { ...end, turn: end.turn - 1, offset: textAt(end.turn - 1, end.side)?.length ?? 0 };
  }
  const lead = /^\s*/.exec(textAt(start.turn, start.side)?.slice(start.offset) ?? '')![0].length;
  start = { ...start, offset: start.offset + lead };
  end = { ...end, offset: textAt(end.turn, end.side)?.slice(0, end.offset).trimEnd().length ?? end.offset };
  return compare(start, end) < 0 ? { anchor: start, focus: end } : selection;
}

function rest(place: Place, textAt: TextAt): string | undefined {
  return textAt(place.turn, place.side)?.slice(place.offset).trim();
}

function beginning(place: Place, textAt: TextAt): string | undefined {
  return textAt(place.turn, place.side)?.slice(0, place.offset).trim();
}

function intoNeighbour(place: Place, step: Step, forward: boolean, textAt: TextAt): Place {
  if (step === 'end') return place;
  const turn = place.turn + (forward ? 1 : -1);
  const text = textAt(turn, place.side);
  if (text === undefined) return place;
  const atStart = forward || step === 'turn';
  return { ...place, turn, offset: atStart ? 0 : text.length };
}

function nextCharacter(text: string, offset: number, forward: boolean): number {
  const segments = graphemes.segment(text);
  if (!forward) return segments.containing(offset - 1)?.index ?? 0;
  const here = segments.containing(offset);
  return here ? here.index + here.segment.length : text.length;
}

function nextWord(text: string, offset: number, forward: boolean): number {
  const spans = wordSpans(text);
  if (forward) return spans.find((word) => word.to > offset)?.to ?? text.length;
  return spans.findLast((word) => word.from < offset)?.from ?? 0;
}

function wordSpans(text: string): { from: number; to: number }[] {
  return [...words.segment(text)]
    .filter((segment) => segment.isWordLike)
    .map((segment) => ({ from: segment.index, to: segment.index + segment.segment.length }));
}

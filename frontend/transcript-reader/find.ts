import { textOf, type Side, type Turn } from './model';

/** Where a searched expression stands, offsets in UTF-16 units. */
export interface Hit {
  turn: number;
  side: Side;
  from: number;
  to: number;
}

/** Letters without case and accents, with the place each came from. */
export function fold(text: string): { folded: string; origin: number[] } {
  const origin: number[] = [];
  let folded = '';
  for (let unit = 0; unit < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(unit)!);
    const plain = simplified(character);
    for (let i = 0; i < plain.length; i++) origin.push(unit);
    folded += plain;
    unit += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}

/** All places of `needle` in `text`, without regard to case, accents and the shape of apostrophes. */
export function occurrences(text: string, needle: string): { from: number; to: number }[] {
  const wanted = fold(needle.trim()).folded;
  if (wanted === '') return [];
  const { folded, origin } = fold(text);
  const found: { from: number; to: number }[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    found.push({ from: origin[at], to: origin[at + wanted.length] });
  }
  return found;
}

export function hitsIn(turn: Turn, needle: string): Hit[] {
  const sides: Side[] = turn.translation === null ? ['ORIGINAL'] : ['ORIGINAL', 'TRANSLATION'];
  return sides.flatMap((side) =>
    occurrences(textOf(turn, side), needle).map((place) => ({ turn: turn.index, side, ...place })),
  );
}

/** The turn being spoken at `millis`, by bisection; of several that start together the first. Untimed turns are passed over. */
export async function turnAtTime(millis: number, total: number, load: (index: number) => Promise<Turn>): Promise<number> {
  let low = 0;
  let high = Math.max(0, total - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    const { index, start } = await timedFrom(middle, high, load);
    if (start === null || start >= millis) high = middle;
    else low = Math.min(high, index + 1);
  }
  if (total === 0) return 0;
  const { index, start } = await timedFrom(low, total - 1, load);
  if (start === null) return low;
  return start > millis && index > 0 ? index - 1 : index;
}

async function timedFrom(from: number, last: number, load: (index: number) => Promise<Turn>) {
  for (let index = from; index <= last; index++) {
    const start = (await load(index)).startMillis;
    if (start !== null) return { index, start };
  }
  return { index: last, start: null };
}

function simplified(character: string): string {
  if (character === '\u2019' || character === '\u2018') return "'";
  if (character === '\u00a0' || character === '\u202f') return ' ';
  return character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

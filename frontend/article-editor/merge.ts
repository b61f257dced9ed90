import { Hunk, hunks } from './differences';
import type { Copy } from './model';

/** Which of two wordings goes on; both only where there can be two, in the body. */
export type Side = 'mine' | 'theirs' | 'both';

/** A place where two copies of an article differ; a choice is made for each. */
export interface Difference {
  where: 'kicker' | 'headline' | 'lead' | 'body';
  mine: string;
  theirs: string;
}

const LINES = ['kicker', 'headline', 'lead'] as const;

/** Where two copies differ, in the order of reading. */
export function differences(mine: Copy, theirs: Copy): Difference[] {
  const fields = LINES.filter((name) => mine[name] !== theirs[name]).map((name) => ({
    where: name,
    mine: mine[name],
    theirs: theirs[name],
  }));
  const body = changed(mine, theirs).map((hunk) => ({
    where: 'body' as const,
    mine: words(hunk.mine),
    theirs: words(hunk.theirs),
  }));
  return [...fields, ...body];
}

/** One copy made of two by a choice for each difference, in the same order. */
export function merged(mine: Copy, theirs: Copy, choices: Side[]): Copy {
  const left = [...choices];
  const result = { ...mine };
  for (const name of LINES) {
    if (mine[name] !== theirs[name] && left.shift() === 'theirs') result[name] = theirs[name];
  }
  result.body = compared(mine, theirs)
    .flatMap((hunk) => (hunk.same ? hunk.mine : taken(hunk, left.shift() ?? 'mine')))
    .join('');
  return result;
}

function taken(hunk: Hunk<string>, side: Side): string[] {
  return side === 'both' ? [...hunk.mine, ...hunk.theirs] : hunk[side];
}

function changed(mine: Copy, theirs: Copy): Hunk<string>[] {
  return compared(mine, theirs).filter((hunk) => !hunk.same);
}

function compared(mine: Copy, theirs: Copy): Hunk<string>[] {
  return hunks(blocks(mine.body), blocks(theirs.body), (one, other) => one === other);
}

function blocks(html: string): string[] {
  return [...parsed(html).children].map((block) => block.outerHTML);
}

function words(html: string[]): string {
  return html.map((block) => parsed(block).textContent ?? '').join(' ¶ ');
}

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

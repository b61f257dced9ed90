/** Words that stand in both texts, or in one of them only. */
export interface Part {
  text: string;
  only: boolean;
}

/** A stretch of two texts: the same in both, or different. */
export interface Hunk<T> {
  same: boolean;
  mine: T[];
  theirs: T[];
}

/** Above this the two are said to differ as a whole rather than compared for seconds. */
const LARGEST = 1_000_000;

/** Cuts two lists into stretches that are the same and stretches that are not, in order. */
export function hunks<T>(mine: T[], theirs: T[], same: (one: T, other: T) => boolean): Hunk<T>[] {
  const found: Hunk<T>[] = [];
  const push = (isSame: boolean, side: 'mine' | 'theirs' | 'both', value: T, other: T = value) => {
    if (found.at(-1)?.same !== isSame) found.push({ same: isSame, mine: [], theirs: [] });
    if (side !== 'theirs') found.at(-1)!.mine.push(value);
    if (side !== 'mine') found.at(-1)!.theirs.push(other);
  };
  const lengths = table(mine, theirs, same);
  let at = 0;
  let other = 0;
  while (at < mine.length || other < theirs.length) {
    if (at < mine.length && other < theirs.length && same(mine[at]!, theirs[other]!)) {
      push(true, 'both', mine[at++]!, theirs[other++]!);
    } else if (other >= theirs.length || (at < mine.length && lengths(at + 1, other) >= lengths(at, other + 1))) {
      push(false, 'mine', mine[at++]!);
    } else {
      push(false, 'theirs', theirs[other++]!);
    }
  }
  return found;
}

/** Two lines of words for the eye: what the other has not is marked. */
export function lines(mine: string, theirs: string): { mine: Part[]; theirs: Part[] } {
  const found = hunks(words(mine), words(theirs), (one, other) => one === other);
  const side = (name: 'mine' | 'theirs') =>
    found.map((hunk) => ({ text: hunk[name].join(''), only: !hunk.same })).filter((part) => part.text);
  return { mine: side('mine'), theirs: side('theirs') };
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}’']+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** Longest common rest of both lists from two places on. */
function table<T>(mine: T[], theirs: T[], same: (one: T, other: T) => boolean): (at: number, other: number) => number {
  if (mine.length * theirs.length > LARGEST) return () => 0;
  const width = theirs.length + 1;
  const cells = new Uint32Array((mine.length + 1) * width);
  for (let at = mine.length - 1; at >= 0; at--) {
    for (let other = theirs.length - 1; other >= 0; other--) {
      cells[at * width + other] = same(mine[at]!, theirs[other]!)
        ? cells[(at + 1) * width + other + 1]! + 1
        : Math.max(cells[(at + 1) * width + other]!, cells[at * width + other + 1]!);
    }
  }
  return (at, other) => cells[at * width + other]!;
}

import { turnAtTime } from './find';
import type { Turn } from './model';

/** How far back a longer turn may have begun under the ones said into it. */
const REACH = 12;

type Load = (index: number) => Promise<Turn>;

/** Recording and transcript do not always begin together: seconds of the one, milliseconds of the other. */
export class Clockwork {
  constructor(readonly offsetMillis: number) {}

  inRecording(millis: number): number {
    return Math.max(0, (millis + this.offsetMillis) / 1000);
  }

  inTranscript(seconds: number): number {
    return Math.round(seconds * 1000) - this.offsetMillis;
  }
}

/**
 * The turn being said at a time: of several at once the last to begin, and of those that begin together the first;
 * undefined in a silence. A turn without an end lasts until the next one begins.
 */
export async function saidAt(millis: number, total: number, load: Load): Promise<number | undefined> {
  if (total === 0 || millis < 0) return undefined;
  // Half a millisecond later nothing begins, so that this is the last turn to have begun, untimed ones after it included.
  const latest = await turnAtTime(millis + 0.5, total, load);
  let begun = false;
  for (let index = latest; index >= 0 && index > latest - REACH; index--) {
    const turn = await load(index);
    if (turn.startMillis === null || turn.startMillis > millis) continue;
    if (turn.endMillis === null ? !begun : millis < turn.endMillis) return firstTogether(index, turn, load);
    begun = true;
  }
  return undefined;
}

async function firstTogether(index: number, turn: Turn, load: Load): Promise<number> {
  let first = index;
  while (first > 0) {
    const before = await load(first - 1);
    if (before.startMillis !== turn.startMillis || before.endMillis !== turn.endMillis) break;
    first--;
  }
  return first;
}

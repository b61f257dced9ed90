import type { SelectedPassage, Turn } from './model';
import { ordered, toPassage, wordsOf, type Selection } from './selection';
import { clock } from './times';
import type { TurnStore } from './turn-store';

const SHORT = 90;

/** What a selection says: its place for the server, its words, who says them and when; undefined for mere spaces. */
export async function passageOf(
  transcript: string,
  store: TurnStore,
  selection: Selection,
): Promise<SelectedPassage | undefined> {
  const { from, to } = ordered(selection);
  const turns = await store.slice(from.turn, to.turn + 1);
  const words = wordsOf(selection, turns);
  if (words.trim() === '') return undefined;
  const [first] = turns;
  const passage = toPassage(transcript, selection, first, turns.at(-1)!);
  return { passage, words, speaker: first.speaker, person: first.person, start: first.startMillis };
}

/** The line of status for selected words. */
export function described({ words, speaker, start }: SelectedPassage): string {
  return [`« ${shortened(words)} »`, speaker, clock(start)].filter(Boolean).join(' · ');
}

/** The line of status for the place of the caret. */
export function placed(number: string, turn: Turn | undefined): string {
  return [number, turn?.speaker, clock(turn?.startMillis)].filter(Boolean).join(' · ');
}

function shortened(words: string): string {
  const line = words.replaceAll('\n', ' ');
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 20).trimEnd()} … ${line.slice(-18).trimStart()}`;
}

import { toUtf16 } from './code-points';
import type { Side, Turn } from './model';
import { textOf } from './model';
import type { Mark } from './segments';

/** Words of one turn that readers do not see; offsets in code points. */
export interface VeiledWords {
  turn: string;
  turnIndex: number;
  side: Side;
  from: number;
  to: number;
  whole: boolean;
}

/** What is redacted of one transcript, and where to draw it. */
export class Veil {
  private readonly turns = new Map<string, VeiledWords[]>();

  constructor(veiled: VeiledWords[]) {
    for (const one of veiled) this.turns.set(one.turn, [...(this.turns.get(one.turn) ?? []), one]);
  }

  marks(turn: Turn, side: Side): Mark[] {
    const text = textOf(turn, side);
    return (this.turns.get(turn.id) ?? [])
      .filter((one) => one.side === side)
      .map((one) => ({ from: toUtf16(text, one.from), to: toUtf16(text, one.to), kind: 'veiled' as const }));
  }
}

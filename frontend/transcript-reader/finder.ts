import { hitsIn, type Hit } from './find';
import type { Side, Turn } from './model';
import type { Mark } from './segments';
import type { LoadTurns } from './turn-store';

const WINDOW = 500;
const LIMIT = 2000;

/** Finds an expression in a whole transcript without keeping it, window after window, and walks through the hits. */
export class Finder {
  hits: Hit[] = [];
  current = -1;
  busy = false;
  private byTurn = new Map<number, Hit[]>();
  private run = 0;

  constructor(private readonly load: LoadTurns) {}

  get hit(): Hit | undefined {
    return this.hits[this.current];
  }

  /** Searches anew; `progress` is called after each window. Stands on the first hit at or after `turn`. */
  async search(needle: string, turn: number, progress: () => void): Promise<void> {
    const run = ++this.run;
    this.forget();
    this.busy = needle.trim() !== '';
    for (let from = 0, total = 1; this.busy && from < total && this.hits.length < LIMIT; ) {
      const answer = await this.load(from, WINDOW);
      if (run !== this.run) return;
      answer.turns.forEach((one) => this.add(hitsIn(one, needle)));
      if (this.current < 0) this.current = this.hits.findIndex((hit) => hit.turn >= turn);
      total = answer.turns.length === 0 ? 0 : answer.total;
      from += answer.turns.length;
      progress();
    }
    this.busy = false;
    if (this.current < 0 && this.hits.length > 0) this.current = 0;
    progress();
  }

  step(forward: boolean): void {
    if (this.hits.length > 0) this.current = (this.current + (forward ? 1 : -1) + this.hits.length) % this.hits.length;
  }

  clear(): void {
    this.run++;
    this.busy = false;
    this.forget();
  }

  marks(turn: Turn, side: Side): Mark[] {
    return (this.byTurn.get(turn.index) ?? [])
      .filter((hit) => hit.side === side)
      .map((hit) => ({ from: hit.from, to: hit.to, kind: hit === this.hit ? 'hit-now' : 'hit' }));
  }

  private add(found: Hit[]): void {
    if (found.length === 0) return;
    this.hits.push(...found);
    this.byTurn.set(found[0].turn, found);
  }

  private forget(): void {
    this.hits = [];
    this.byTurn = new Map();
    this.current = -1;
  }
}

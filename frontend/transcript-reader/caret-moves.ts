import { caretBox, paragraphOf, placeNear } from './geometry';
import type { Command } from './keys';
import type { Side } from './model';
import { move, type Place, type TextAt } from './selection';

export type CaretCommand = Extract<Command, { extend: boolean }>;

/** What the moves need of the text they go through. */
export interface Ground {
  readonly scroller: HTMLElement | undefined;
  readonly renderRoot: ShadowRoot;
  readonly total: number;
  readonly textAt: TextAt;
  load(turn: number): Promise<void>;
  reveal(place: Place): Promise<void>;
  drawn(): Promise<unknown>;
}

/** Finds where a key press takes the caret; moves by line keep to the column they started from. */
export class CaretMoves {
  private goal?: number;

  constructor(private readonly ground: Ground) {}

  async target(place: Place, command: CaretCommand): Promise<Place> {
    if (command.kind !== 'line' && command.kind !== 'page') this.goal = undefined;
    if (command.kind === 'edge') return this.edge(place.side, command.forward);
    await this.ground.reveal(place);
    if (command.kind === 'step') return move(place, command.step, command.forward, this.ground.textAt);
    const box = caretBox(this.ground.renderRoot, place);
    if (!box) return move(place, 'turn', command.forward, this.ground.textAt);
    this.goal ??= box.left;
    const y = command.kind === 'page' ? await this.pageAway(box, command.forward) : this.lineAway(place, box, command.forward);
    return placeNear(this.ground.renderRoot, place.side, this.goal, y) ?? place;
  }

  private async edge(side: Side, forward: boolean): Promise<Place> {
    const turn = forward ? Math.max(0, this.ground.total - 1) : 0;
    await this.ground.load(turn);
    return { turn, side, offset: forward ? (this.ground.textAt(turn, side)?.length ?? 0) : 0 };
  }

  private async pageAway(box: DOMRect, forward: boolean): Promise<number> {
    const scroller = this.ground.scroller!;
    const before = scroller.scrollTop;
    scroller.scrollTop += (forward ? 0.85 : -0.85) * scroller.clientHeight;
    await this.ground.drawn();
    if (Math.abs(scroller.scrollTop - before) > 1) return box.top + box.height / 2;
    const pane = scroller.getBoundingClientRect();
    return forward ? pane.bottom - 1 : pane.top + 1;
  }

  private lineAway(place: Place, box: DOMRect, forward: boolean): number {
    const root = this.ground.renderRoot;
    const own = paragraphOf(root, place.turn, place.side)!.getBoundingClientRect();
    const y = forward ? box.bottom + box.height / 2 : box.top - box.height / 2;
    if (y > own.top && y < own.bottom) return y;
    const next = paragraphOf(root, place.turn + (forward ? 1 : -1), place.side)?.getBoundingClientRect();
    if (!next) return y;
    return forward
      ? Math.min(next.top + box.height / 2, next.bottom - 1)
      : Math.max(next.bottom - box.height / 2, next.top + 1);
  }
}

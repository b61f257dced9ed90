import type { Annotating } from './annotating';
import type { AnnotationBook } from './annotation-book';
import { toCodePoints } from './code-points';
import { turnAtTime } from './find';
import { Finder } from './finder';
import { textOf } from './model';
import type { Place } from './selection';
import type { TranscriptText } from './transcript-text';
import type { TurnStore } from './turn-store';

/** What finding one's way needs of the reader around it. */
export interface Chart {
  readonly text: TranscriptText;
  readonly store: TurnStore;
  readonly book: AnnotationBook;
  readonly notes: Annotating;
  showSide(place: Place): Promise<void>;
  showTurn(index: number): Promise<void>;
  backToText(): void;
  requestUpdate(): void;
}

/** Goes to what is searched, to a time, to the next annotation. */
export class Wayfinding {
  constructor(
    private readonly map: Chart,
    readonly finder: Finder,
  ) {}

  async find(expression: string): Promise<void> {
    const from = this.map.text.selection?.focus.turn ?? this.map.text.topTurn;
    let shown = -1;
    await this.finder.search(expression, from, () => {
      this.redraw();
      if (this.finder.current >= 0 && shown < 0) void this.showHit((shown = this.finder.current));
    });
  }

  async step(forward: boolean): Promise<void> {
    this.finder.step(forward);
    await this.showHit(this.finder.current);
  }

  /** Ends the search with the last hit selected. */
  async leave(): Promise<void> {
    const hit = this.finder.hit;
    this.finder.clear();
    this.redraw();
    this.map.backToText();
    if (!hit) return;
    const place = { turn: hit.turn, side: hit.side };
    await this.map.text.select({ anchor: { ...place, offset: hit.from }, focus: { ...place, offset: hit.to } });
  }

  async goToTime(millis: number): Promise<void> {
    const turn = await turnAtTime(millis, this.map.store.total, async (index) => {
      await this.map.store.ensure(index, index + 1);
      return this.map.store.get(index)!;
    });
    await this.map.showTurn(turn);
    this.map.backToText();
  }

  async nextAnnotation(forward: boolean): Promise<void> {
    const place = this.map.text.selection?.focus ?? { turn: this.map.text.topTurn, side: 'ORIGINAL', offset: 0 };
    const turn = this.map.store.get(place.turn);
    const offset = turn ? toCodePoints(textOf(turn, place.side), place.offset) : 0;
    const next = this.map.book.neighbour(place.turn, offset, forward);
    if (next) await this.map.notes.open(next.id, true);
  }

  private async showHit(nth: number): Promise<void> {
    const hit = this.finder.hits[nth];
    if (!hit) return;
    await this.map.showSide({ turn: hit.turn, side: hit.side, offset: hit.to });
    this.redraw();
  }

  private redraw(): void {
    this.map.requestUpdate();
    this.map.text.requestUpdate();
  }
}

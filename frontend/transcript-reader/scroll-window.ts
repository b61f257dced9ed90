import { Heights } from './heights';

const OVERSCAN = 700;
const ESTIMATE = 72;

/** What the window needs of the pane it governs. */
export interface Pane {
  readonly scroller: HTMLElement | undefined;
  requestUpdate(): void;
}

/**
 * Decides which rows of a long list are drawn and keeps the row at the top of the pane where it is while heights above
 * it become known. The text element asks it before and after each drawing.
 */
export class ScrollWindow {
  first = 0;
  end = 0;
  private heights = new Heights(0, ESTIMATE);
  private top = { index: 0, offset: 0 };
  private placed = 0;

  constructor(private readonly pane: Pane) {}

  get height(): number {
    return this.heights.total;
  }

  get offset(): number {
    return this.heights.top(this.first);
  }

  get topIndex(): number {
    return this.top.index;
  }

  /** Begins a new list at its first row. */
  restart(total: number): void {
    this.heights = new Heights(total, ESTIMATE);
    this.top = { index: 0, offset: 0 };
  }

  /** Forgets heights, after a change of width or layout; the row at the top stays. */
  remeasure(): void {
    this.heights = new Heights(this.heights.count, this.heights.estimate);
  }

  showAt(index: number, below: number): void {
    this.top = { index, offset: -below };
    this.placed = this.pane.scroller?.scrollTop ?? 0;
    this.pane.requestUpdate();
  }

  has(index: number): boolean {
    return index >= this.first && index < this.end;
  }

  /** Before drawing: which rows. */
  choose(): void {
    this.follow();
    const range = this.heights.range(this.wanted, this.pane.scroller?.clientHeight || 800, OVERSCAN);
    this.first = range.first;
    this.end = range.end;
  }

  /** After drawing: notes the rows' heights, puts the top row back; answers whether to draw again. */
  settle(rows: Iterable<HTMLElement>): boolean {
    let changed = false;
    for (const row of rows) {
      changed = this.heights.set(Number(row.dataset.turn), row.getBoundingClientRect().height) || changed;
    }
    this.place();
    return changed;
  }

  /** Places the pane where the top row wants it. */
  place(): void {
    const scroller = this.pane.scroller;
    if (!scroller) return;
    if (Math.abs(scroller.scrollTop - this.wanted) >= 1) scroller.scrollTop = this.wanted;
    this.placed = scroller.scrollTop;
  }

  /** The person has scrolled; draws where the drawn rows run out. */
  scrolled(): void {
    this.follow();
    const scroller = this.pane.scroller!;
    const near = this.heights.range(scroller.scrollTop, scroller.clientHeight, OVERSCAN / 2);
    if (near.first < this.first || near.end > this.end) this.pane.requestUpdate();
  }

  private get wanted(): number {
    return Math.max(0, this.heights.top(this.top.index) + this.top.offset);
  }

  private follow(): void {
    const at = this.pane.scroller?.scrollTop ?? 0;
    if (Math.abs(at - this.placed) < 1) return;
    const index = this.heights.indexAt(at);
    this.top = { index, offset: at - this.heights.top(index) };
    this.placed = at;
  }
}

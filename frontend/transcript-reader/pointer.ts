import { placeNear } from './geometry';
import type { Side } from './model';
import { compare, wordAt, type Place, type Selection, type TextAt } from './selection';

/** What selecting with the mouse needs of the text. */
export interface Surface {
  readonly scroller: HTMLElement | undefined;
  readonly renderRoot: ShadowRoot;
  readonly selection?: Selection;
  readonly textAt: TextAt;
  point(selection: Selection, settled: boolean): void;
}

/** Selecting with the mouse: press and draw, a word by double click, a turn by triple click, Shift extends. */
export class PointerSelection {
  private side: Side = 'ORIGINAL';
  private base?: Selection;
  private last = { x: 0, y: 0 };
  private rolling = 0;

  constructor(private readonly surface: Surface) {}

  press(event: MouseEvent): void {
    const paragraph = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.side);
    if (event.button !== 0 || !(paragraph instanceof HTMLElement)) return;
    event.preventDefault();
    this.surface.scroller?.focus({ preventScroll: true });
    this.side = paragraph.dataset.side as Side;
    const place = this.placeAt(event);
    if (!place) return;
    const extended = event.shiftKey && this.surface.selection?.focus.side === this.side;
    this.base = extended ? { ...this.surface.selection!, focus: place } : this.unit(place, event.detail);
    this.surface.point(this.base, false);
    window.addEventListener('mousemove', this.drag);
    window.addEventListener('mouseup', this.release);
  }

  cancel(): void {
    window.removeEventListener('mousemove', this.drag);
    window.removeEventListener('mouseup', this.release);
    cancelAnimationFrame(this.rolling);
    this.rolling = 0;
  }

  private readonly drag = (event: MouseEvent): void => {
    this.last = { x: event.clientX, y: event.clientY };
    this.extendTo(event);
    if (this.beyond() !== 0 && this.rolling === 0) this.roll();
  };

  private readonly release = (): void => {
    this.cancel();
    if (this.surface.selection) this.surface.point(this.surface.selection, true);
  };

  private readonly roll = (): void => {
    const beyond = this.beyond();
    this.rolling = beyond === 0 ? 0 : requestAnimationFrame(this.roll);
    this.surface.scroller!.scrollTop += Math.max(-30, Math.min(30, beyond / 3));
    this.extendTo({ clientX: this.last.x, clientY: this.last.y });
  };

  private beyond(): number {
    const pane = this.surface.scroller!.getBoundingClientRect();
    return Math.min(0, this.last.y - pane.top) + Math.max(0, this.last.y - pane.bottom);
  }

  private extendTo(point: { clientX: number; clientY: number }): void {
    const place = this.placeAt(point);
    if (!place || !this.base) return;
    const { anchor, focus } = this.base;
    const start = compare(anchor, focus) <= 0 ? anchor : focus;
    const end = start === anchor ? focus : anchor;
    if (compare(place, start) < 0) this.surface.point({ anchor: end, focus: place }, false);
    else this.surface.point({ anchor: start, focus: compare(place, end) > 0 ? place : end }, false);
  }

  private unit(place: Place, clicks: number): Selection {
    const text = this.surface.textAt(place.turn, place.side) ?? '';
    if (clicks < 2) return { anchor: place, focus: place };
    const { from, to } = clicks === 2 ? wordAt(text, place.offset) : { from: 0, to: text.length };
    return { anchor: { ...place, offset: from }, focus: { ...place, offset: to } };
  }

  private placeAt(point: { clientX: number; clientY: number }): Place | undefined {
    const pane = this.surface.scroller!.getBoundingClientRect();
    const y = Math.min(Math.max(point.clientY, pane.top + 1), pane.bottom - 1);
    return placeNear(this.surface.renderRoot, this.side, point.clientX, y);
  }
}

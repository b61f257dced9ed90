import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CaretMoves, type CaretCommand } from './caret-moves';
import { caretBox, isRightToLeft, paragraphOf } from './geometry';
import { commandOf } from './keys';
import { textOf, type Side, type Turn } from './model';
import { PointerSelection } from './pointer';
import { ScrollWindow } from './scroll-window';
import type { Mark } from './segments';
import { compare, isEmpty, rangeIn, wordAt, type Place, type Selection } from './selection';
import { textStyles } from './text-styles';
import { pendingRow, turnRow } from './turn-row';
import type { TurnStore } from './turn-store';

const MARGIN = 40;

/** Whether and where the translation is shown. */
export type TranslationPlace = 'off' | 'under' | 'beside';

/**
 * The words of a transcript in a scrolling pane of which only what is seen exists in the page, with a caret and a
 * selection of its own that survive scrolling. Fires `selection-change` {settled} whenever either moves,
 * `text-command` {command} for keys that concern the reader around it (prevented when taken), `mark-click` {ids}, and
 * `play-turn` {turn}.
 */
@customElement('verbatim-transcript-text')
export class TranscriptText extends LitElement {
  static override styles = textStyles;

  @property({ attribute: false }) store?: TurnStore;
  @property({ attribute: false }) total = 0;
  @property({ attribute: false }) marks: (turn: Turn, side: Side) => Mark[] = () => [];
  @property({ attribute: false }) languages: Record<Side, string> = { ORIGINAL: '', TRANSLATION: '' };
  @property({ reflect: true }) translation: TranslationPlace = 'off';
  @property() label = '';
  @property() hint = '';
  @property() veiled = '';
  @property({ attribute: false }) said?: number;
  @property({ attribute: false }) playFrom?: (time: string) => string;
  @state() selection?: Selection;
  @query('.scroller') readonly scroller!: HTMLElement | undefined;
  @query('.rows') private rows!: HTMLElement;
  @query('.caret') private caret!: HTMLElement;
  declare readonly renderRoot: ShadowRoot;

  private readonly view = new ScrollWindow(this);
  private readonly moves = new CaretMoves(this);
  private readonly pointer = new PointerSelection(this);
  private readonly resized = new ResizeObserver(() => this.onResize());
  private width = 0;

  override firstUpdated(): void {
    this.resized.observe(this.scroller!);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pointer.cancel();
  }

  override focus(): void {
    this.scroller?.focus({ preventScroll: true });
  }

  readonly textAt = (turn: number, side: Side): string | undefined => {
    const here = this.store?.get(turn);
    return here && textOf(here, side);
  };

  /** Puts the caret or a selection in place and brings it into view. */
  async select(selection: Selection): Promise<void> {
    this.selection = selection;
    await this.reveal(selection.focus);
    this.announce(true);
  }

  /** The same for the mouse, which only points at what is in view. */
  point(selection: Selection, settled: boolean): void {
    this.selection = selection;
    this.announce(settled);
  }

  /** Leaves the caret where the selection ended. */
  clear(): void {
    if (this.selection) this.point({ anchor: this.selection.focus, focus: this.selection.focus }, true);
  }

  /** Selects the word at the caret. */
  selectWord(): void {
    this.selectAround((text, offset) => wordAt(text, offset));
  }

  /** Selects the whole turn the caret is in. */
  selectTurn(): void {
    this.selectAround((text) => ({ from: 0, to: text.length }));
  }

  /** The turn at the top of the pane. */
  get topTurn(): number {
    return this.view.topIndex;
  }

  /** Brings a turn to the upper third of the pane. */
  async showTurn(index: number): Promise<void> {
    await this.load(index);
    this.view.showAt(index, Math.min(120, (this.scroller?.clientHeight ?? 0) / 3));
    await this.drawn();
  }

  /** Brings a turn into view unless all that fits of it is there already. */
  async bring(index: number): Promise<void> {
    const row = this.view.has(index) && this.renderRoot.querySelector(`#turn-${index}`)?.getBoundingClientRect();
    const pane = this.scroller?.getBoundingClientRect();
    if (!row || !pane || row.top < pane.top || row.bottom > pane.bottom) await this.showTurn(index);
  }

  async load(turn: number): Promise<void> {
    await this.store?.ensure(turn, turn + 1);
  }

  async drawn(): Promise<void> {
    this.requestUpdate();
    while (!(await this.updateComplete));
  }

  async reveal(place: Place): Promise<void> {
    if (!this.view.has(place.turn) || !this.store?.get(place.turn)) await this.showTurn(place.turn);
    await this.updateComplete;
    const box = caretBox(this.renderRoot, place);
    if (!box || !this.scroller) return;
    const pane = this.scroller.getBoundingClientRect();
    const above = pane.top + MARGIN - box.top;
    const below = box.bottom - (pane.bottom - MARGIN);
    if (above > 0) this.scroller.scrollTop -= above;
    else if (below > 0) this.scroller.scrollTop += below;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('store') || changed.has('total')) this.restart();
    if (changed.has('translation')) this.view.remeasure();
    this.view.choose();
    const { first, end } = this.view;
    if (this.store && !this.store.has(first, end)) void this.store.ensure(first, end).then(() => this.requestUpdate());
  }

  protected override updated(): void {
    if (this.view.settle(this.rows.querySelectorAll<HTMLElement>('[data-turn]:not(.pending)'))) this.requestUpdate();
    this.paintCaret();
  }

  protected override render() {
    const active = this.selection && this.view.has(this.selection.focus.turn) ? `turn-${this.selection.focus.turn}` : nothing;
    return html`<div
        class="scroller"
        tabindex="0"
        role="application"
        aria-label=${this.label}
        aria-describedby="hint"
        aria-activedescendant=${active}
        @scroll=${() => this.view.scrolled()}
        @keydown=${this.onKeyDown}
        @mousedown=${this.onPress}
        @click=${this.onClick}
      >
        <div class="height" style="height:${this.view.height}px">
          <div class="rows" role="list" style="transform:translateY(${this.view.offset}px)">${this.drawRows()}</div>
          <div class="caret" aria-hidden="true" hidden></div>
        </div>
      </div>
      <p id="hint" hidden>${this.hint}</p>`;
  }

  private drawRows() {
    const { first, end } = this.view;
    const indices = Array.from({ length: end - first }, (_, nth) => first + nth);
    return repeat(indices, (index) => index, (index) => this.row(index));
  }

  private row(index: number) {
    const turn = this.store?.get(index);
    if (!turn) return pendingRow(index);
    return turnRow(turn, {
      total: this.total,
      current: this.selection?.focus.turn === index,
      translated: this.translation !== 'off',
      languages: this.languages,
      marks: (of, side) => this.allMarks(of, side),
      veiled: this.veiled,
      said: this.said === index,
      playFrom: this.playFrom,
    });
  }

  private allMarks(turn: Turn, side: Side): Mark[] {
    const marks = this.marks(turn, side);
    const range = this.selection && rangeIn(this.selection, turn.index, side, textOf(turn, side).length);
    return range ? [...marks, { ...range, kind: 'selection' }] : marks;
  }

  private selectAround(range: (text: string, offset: number) => { from: number; to: number }): void {
    const focus = this.selection?.focus;
    const text = focus && this.textAt(focus.turn, focus.side);
    if (!focus || text === undefined) return;
    const { from, to } = range(text, focus.offset);
    void this.select({ anchor: { ...focus, offset: from }, focus: { ...focus, offset: to } });
  }

  private restart(): void {
    this.view.restart(this.total);
    this.selection = undefined;
  }

  private onResize(): void {
    const width = this.scroller!.clientWidth;
    if (width !== this.width) this.view.remeasure();
    this.width = width;
    this.requestUpdate();
  }

  private paintCaret(): void {
    const box = this.selection && isEmpty(this.selection) ? caretBox(this.renderRoot, this.selection.focus) : undefined;
    this.caret.hidden = !box;
    if (!box) return;
    const origin = this.caret.parentElement!.getBoundingClientRect();
    this.caret.style.transform = `translate(${box.left - origin.left}px, ${box.top - origin.top}px)`;
    this.caret.style.height = `${box.height}px`;
  }

  private announce(settled: boolean): void {
    this.dispatchEvent(new CustomEvent('selection-change', { detail: { settled } }));
  }

  private onPress(event: MouseEvent): void {
    if (playedBy(event) === undefined) this.pointer.press(event);
    else event.preventDefault();
  }

  private onClick(event: MouseEvent): void {
    const turn = playedBy(event);
    if (turn !== undefined) {
      this.focus();
      this.dispatchEvent(new CustomEvent('play-turn', { detail: { turn } }));
      return;
    }
    const mark = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.ids);
    if (!(mark instanceof HTMLElement) || !this.selection || !isEmpty(this.selection)) return;
    this.dispatchEvent(new CustomEvent('mark-click', { detail: { ids: mark.dataset.ids!.split(' ') } }));
  }

  private onKeyDown(event: KeyboardEvent): void {
    const place = this.selection?.focus;
    const rightToLeft = place !== undefined && isRightToLeft(paragraphOf(this.renderRoot, place.turn, place.side));
    const command = commandOf(event, rightToLeft);
    if (!command) return;
    if ('extend' in command) {
      event.preventDefault();
      void this.go(command);
    } else if (!this.dispatchEvent(new CustomEvent('text-command', { detail: command, cancelable: true }))) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private async go(command: CaretCommand): Promise<void> {
    if (!this.selection) {
      const start: Place = { turn: this.view.topIndex, side: 'ORIGINAL', offset: 0 };
      return this.select({ anchor: start, focus: start });
    }
    const { anchor, focus } = this.selection;
    const drop = command.kind === 'step' && command.step === 'character' && !command.extend && !isEmpty(this.selection);
    const later = compare(anchor, focus) < 0 ? focus : anchor;
    const earlier = later === focus ? anchor : focus;
    const next = drop ? (command.forward ? later : earlier) : await this.moves.target(focus, command);
    await this.select({ anchor: command.extend ? anchor : next, focus: next });
  }
}

/** The turn whose button to listen was pressed. */
function playedBy(event: Event): number | undefined {
  const button = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.play);
  return button instanceof HTMLElement ? Number(button.dataset.play) : undefined;
}

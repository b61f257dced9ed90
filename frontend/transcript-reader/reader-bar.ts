import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { deskStyles } from './desk-styles';
import { barStyles } from './reader-styles';
import { parseClock } from './times';
import type { TranslationPlace } from './transcript-text';

/**
 * The line above the words: search, jump to a time, translation, help. Fires `find` {expression}, `find-step`
 * {forward}, `find-leave`, `go-time` {millis}, `translation-change` {place}, `drawer` and `help`.
 */
@customElement('verbatim-reader-bar')
export class ReaderBar extends LitElement {
  static override styles = [deskStyles, barStyles];

  @property({ attribute: false }) messages: Messages = {};
  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ type: Boolean }) translatable = false;
  @property() translation: TranslationPlace = 'off';
  @property({ type: Number }) hits = 0;
  @property({ type: Number }) hit = -1;
  @property({ type: Boolean }) busy = false;
  @property({ type: Number }) notes = 0;
  @state() private expression = '';
  @state() private wrongTime = false;
  @query('input[type=search]') private findField!: HTMLInputElement;
  @query('input[name=time]') private timeField?: HTMLInputElement;
  private typing = 0;

  focusFind(): void {
    this.findField.focus();
    this.findField.select();
  }

  focusTime(): void {
    this.timeField?.focus();
    this.timeField?.select();
  }

  protected override render() {
    return html`<div role="toolbar" aria-label=${this.text('bar')}>
      ${this.findGroup()} ${this.compact ? nothing : this.timeGroup()} ${this.translatable ? this.translationGroup() : nothing}
      <span class="end">
        ${this.compact
          ? nothing
          : html`<button class="drawer" @click=${() => this.fire('drawer')}>${say(this.messages, 'bar.notes', this.notes)}</button>`}
        <button aria-label=${this.text('bar.help')} title=${this.text('bar.help')} @click=${() => this.fire('help')}>
          <kbd>?</kbd>
        </button>
      </span>
    </div>`;
  }

  private findGroup() {
    return html`<span class="group">
      <input
        type="search"
        aria-label=${this.text('bar.find')}
        placeholder=${this.text('bar.find')}
        @input=${this.onType}
        @keydown=${this.onFindKey}
      />
      ${this.expression
        ? html`<span class="count" role="status">${this.count()}</span>
            ${this.stepButton(false, '↑', 'bar.find.previous')} ${this.stepButton(true, '↓', 'bar.find.next')}`
        : nothing}
    </span>`;
  }

  private stepButton(forward: boolean, sign: string, key: string) {
    const label = this.text(key);
    return html`<button aria-label=${label} title=${label} ?disabled=${this.hits === 0} @click=${() => this.fire('find-step', { forward })}>
      ${sign}
    </button>`;
  }

  private timeGroup() {
    return html`<input
      name="time"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-label=${this.text('bar.time')}
      title=${this.text('bar.time')}
      placeholder="00:00:00"
      aria-invalid=${this.wrongTime}
      @keydown=${this.onTimeKey}
    />`;
  }

  private translationGroup() {
    const places: TranslationPlace[] = this.compact ? ['off', 'under'] : ['off', 'under', 'beside'];
    return html`<span class="switch" role="group" aria-label=${this.text('bar.translation')}>
      ${places.map(
        (place) =>
          html`<button aria-pressed=${this.translation === place} @click=${() => this.fire('translation-change', { place })}>
            ${this.text(`bar.translation.${place}`)}
          </button>`,
      )}
    </span>`;
  }

  private count(): string {
    if (this.hits === 0) return this.text(this.busy ? 'bar.find.busy' : 'bar.find.none');
    return say(this.messages, 'bar.find.count', this.hit + 1, this.hits);
  }

  private onType(): void {
    window.clearTimeout(this.typing);
    this.expression = this.findField.value.trim();
    this.typing = window.setTimeout(() => this.fire('find', { expression: this.expression }), 200);
  }

  private onFindKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter') this.fire('find-step', { forward: !event.shiftKey });
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.findField.value = this.expression = '';
    this.fire('find-leave');
  }

  private onTimeKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.fire('find-leave');
    if (event.key !== 'Enter') return;
    const millis = parseClock(this.timeField!.value);
    this.wrongTime = millis === null;
    if (millis !== null) this.fire('go-time', { millis });
  }

  private fire(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private text(key: string): string {
    return say(this.messages, key);
  }
}

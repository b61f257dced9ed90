import { LitElement, html, nothing } from 'lit';
import { Messages, say } from '../desk-client/messages';
import type { SelectedPassage } from '../transcript-reader/model';
import '../transcript-reader/transcript-reader';
import type { Picked, SourceRow } from './model';

const LOADING = 3000;

/**
 * One transcript open beside the article: select words in it, then cite them or make an excerpt of them.
 *
 * @fires source-cite - detail: Picked
 * @fires source-excerpt - detail: Picked
 * @fires source-picked - detail: SelectedPassage or null
 */
export class OpenSource extends LitElement {
  static override properties = {
    messages: { attribute: false },
    readerMessages: { attribute: false },
    source: { attribute: false },
    readOnly: { type: Boolean },
    _picked: { state: true },
  };

  declare messages: Messages;
  declare readerMessages: Messages;
  declare source: SourceRow;
  declare readOnly: boolean;
  declare _picked: SelectedPassage | null;

  constructor() {
    super();
    this.messages = {};
    this.readerMessages = {};
    this.readOnly = false;
    this._picked = null;
  }

  override createRenderRoot() {
    return this;
  }

  /** Puts the keyboard into the words of the transcript. */
  override focus(): void {
    void this.#focusWords(document.activeElement, Date.now() + LOADING);
  }

  override render() {
    return html`<section
      class="v-open"
      aria-label=${this.source.title}
      @keydown=${this.#keys}
      @verbatim-passage-selected=${(event: CustomEvent<SelectedPassage>) => this.#pick(event.detail)}
      @verbatim-passage-cleared=${() => this.#pick(null)}
    >
      <h3>${this.source.title}</h3>
      <verbatim-transcript-reader
        compact
        read-only
        transcript-id=${this.source.id}
        .messages=${this.readerMessages}
      ></verbatim-transcript-reader>
      ${this.readOnly ? nothing : this.#acts()}
    </section>`;
  }

  /** The reader takes the keyboard once its words are there, unless somebody went elsewhere meanwhile. */
  async #focusWords(from: Element | null, until: number): Promise<void> {
    await this.updateComplete;
    const reader = this.querySelector<HTMLElement>('verbatim-transcript-reader');
    if (reader?.shadowRoot?.querySelector('verbatim-transcript-text')) reader.focus();
    const waits = this.isConnected && document.activeElement === from && Date.now() < until;
    if (waits) requestAnimationFrame(() => void this.#focusWords(from, until));
  }

  #acts() {
    const text = (key: string) => say(this.messages, key);
    const off = this._picked === null;
    return html`<p class="v-picked" aria-live="polite">
        ${this._picked
          ? html`<b>${this._picked.speaker}</b> <q>${this._picked.words}</q>`
          : html`<span class="v-hint">${text('selectFirst')}</span>`}
      </p>
      <div class="v-acts">
        <button type="button" class="v-go" ?disabled=${off} @click=${() => this.#act('source-cite')} aria-keyshortcuts="c">
          ${text('cite')} <kbd aria-hidden="true">C</kbd>
        </button>
        <button type="button" ?disabled=${off} @click=${() => this.#act('source-excerpt')} aria-keyshortcuts="e">
          ${text('excerpt')} <kbd aria-hidden="true">E</kbd>
        </button>
        <label class="v-check"><input type="checkbox" name="incise" /> ${text('withSpeaker')}</label>
      </div>`;
  }

  #pick(picked: SelectedPassage | null) {
    this._picked = picked;
    this.dispatchEvent(new CustomEvent('source-picked', { detail: picked }));
  }

  #keys(event: KeyboardEvent) {
    const control = event.ctrlKey || event.metaKey || event.altKey;
    if (control || event.defaultPrevented || this.readOnly || writes(event)) return;
    if (event.key === 'c' || event.key === 'C') this.#act('source-cite', event);
    else if (event.key === 'e' || event.key === 'E') this.#act('source-excerpt', event);
  }

  #act(name: string, event?: Event) {
    if (!this._picked) return;
    event?.preventDefault();
    const incise = this.querySelector<HTMLInputElement>('input[name=incise]')?.checked ?? false;
    this.dispatchEvent(new CustomEvent<Picked>(name, { detail: { ...this._picked, incise } }));
  }
}

/** Whether the key is typed into a field; the reader's own fields are inside its shadow. */
function writes(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLInputElement ? target.type !== 'checkbox' : target instanceof HTMLTextAreaElement;
}

if (!customElements.get('verbatim-open-source')) customElements.define('verbatim-open-source', OpenSource);

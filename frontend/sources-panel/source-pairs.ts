import { LitElement, PropertyValues, html, nothing } from 'lit';
import { desk } from '../desk-client/client';
import { Messages, say } from '../desk-client/messages';

/** Two passages beside each other as the server lists them. */
export interface PairRow {
  id: string;
  relation: string;
  isPublic: boolean;
  left: { speaker: string; words: string; transcriptTitle: string };
  right: { speaker: string; words: string; transcriptTitle: string };
}

/**
 * The pairs of passages that touch the transcripts of an article, to be placed in its text.
 *
 * @fires pair-insert - detail: the id of a pair
 */
export class SourcePairs extends LitElement {
  static override properties = {
    messages: { attribute: false },
    sources: { attribute: false },
    readOnly: { type: Boolean },
    _pairs: { state: true },
  };

  declare messages: Messages;
  declare sources: string[];
  declare readOnly: boolean;
  declare _pairs: PairRow[];
  #asked = '';

  constructor() {
    super();
    this.messages = {};
    this.sources = [];
    this.readOnly = false;
    this._pairs = [];
  }

  override createRenderRoot() {
    return this;
  }

  override updated(changed: PropertyValues<this>): void {
    const wanted = [...this.sources].sort().join(',');
    if (!changed.has('sources') || wanted === this.#asked) return;
    this.#asked = wanted;
    void this.#load(wanted);
  }

  override render() {
    if (!this._pairs.length) return nothing;
    return html`<section aria-labelledby="v-pairs-title">
      <h3 id="v-pairs-title">${this.#text('pairs')}</h3>
      <ul class="v-rows">
        ${this._pairs.map((pair) => this.#row(pair))}
      </ul>
    </section>`;
  }

  #row(pair: PairRow) {
    return html`<li class="v-pair">
      <p class="v-words">${pair.left.words}<small>${pair.left.speaker} · ${pair.left.transcriptTitle}</small></p>
      <p class="v-words">${pair.right.words}<small>${pair.right.speaker} · ${pair.right.transcriptTitle}</small></p>
      ${pair.isPublic ? nothing : html`<p class="v-hint">${this.#text('pairs.internal')}</p>`}
      ${this.readOnly
        ? nothing
        : html`<button type="button" @click=${() => this.#insert(pair)}>${this.#text('pairs.insert')}</button>`}
    </li>`;
  }

  #insert(pair: PairRow) {
    this.dispatchEvent(new CustomEvent<string>('pair-insert', { detail: pair.id }));
  }

  /** Pairs are a help beside the text: where they cannot be read nothing is shown, and nothing else waits for them. */
  async #load(wanted: string): Promise<void> {
    const query = new URLSearchParams(wanted.split(',').filter(Boolean).map((id) => ['source', id]));
    const pairs = wanted ? await desk.get<PairRow[]>(`/parallels?${query}`).catch(() => []) : [];
    if (wanted === this.#asked) this._pairs = pairs;
  }

  #text(key: string): string {
    return say(this.messages, key);
  }
}

if (!customElements.get('verbatim-source-pairs')) customElements.define('verbatim-source-pairs', SourcePairs);

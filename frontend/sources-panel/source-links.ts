import { LitElement, html, nothing } from 'lit';
import { desk } from '../desk-client/client';
import { Messages, say } from '../desk-client/messages';
import type { SourcePage, SourceRow } from './model';

const SEARCH_PAUSE = 250;

/**
 * The transcripts linked to an article, and the search that finds more.
 *
 * @fires source-open - detail: the row to open or close beside the text
 * @fires sources-change - detail: ids of the transcripts to be linked from now on
 */
export class SourceLinks extends LitElement {
  static override properties = {
    messages: { attribute: false },
    linked: { attribute: false },
    opened: { attribute: false },
    readOnly: { type: Boolean },
    _found: { state: true },
    _query: { state: true },
  };

  declare messages: Messages;
  declare linked: SourceRow[];
  declare opened: string | null;
  declare readOnly: boolean;
  declare _found: SourceRow[] | null;
  declare _query: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.messages = {};
    this.linked = [];
    this.opened = null;
    this.readOnly = false;
    this._found = null;
    this._query = '';
  }

  override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<section aria-labelledby="v-links-title">
      <h3 id="v-links-title">${this.#text('linked')}</h3>
      ${this.linked.length ? nothing : html`<p class="v-hint">${this.#text('none')}</p>`}
      <ul class="v-rows">
        ${this.linked.map((row) => this.#linkedRow(row))}
      </ul>
      ${this.readOnly ? nothing : this.#search()}
    </section>`;
  }

  #linkedRow(row: SourceRow) {
    const open = row.id === this.opened;
    return html`<li class="v-row">
      <button
        type="button"
        class="v-row-open"
        aria-expanded=${String(open)}
        @click=${() => this.#tell('source-open', row)}
      >
        ${row.title} <small>${this.#about(row)}</small>
      </button>
      ${this.readOnly
        ? nothing
        : html`<button type="button" class="v-quiet" @click=${() => this.#unlink(row)} aria-label=${this.#text('unlinkOf', row.title)}>
            ${this.#text('unlink')}
          </button>`}
    </li>`;
  }

  #search() {
    return html`<label class="v-search">
        ${this.#text('search')}
        <input type="search" autocomplete="off" @input=${this.#typed} @keydown=${this.#keys} />
      </label>
      <div role="status" class="v-hint">${this._found?.length === 0 ? this.#text('nothingFound', this._query) : ''}</div>
      <ul class="v-rows">
        ${(this._found ?? []).map(
          (row) => html`<li class="v-row">
            <span>${row.title} <small>${this.#about(row)}</small></span>
            <button type="button" @click=${() => this.#link(row)} aria-label=${this.#text('linkOf', row.title)}>
              ${this.#text('link')}
            </button>
          </li>`,
        )}
      </ul>`;
  }

  #about(row: SourceRow): string {
    const language = document.documentElement.lang || 'fr';
    const day = row.recordedOn ? new Date(`${row.recordedOn}T12:00:00`).toLocaleDateString(language, { dateStyle: 'medium' }) : '';
    return [row.outlet, day, this.#text(`visibility.${row.visibility}`), this.#dispute(row)].filter(Boolean).join(' · ');
  }

  #dispute(row: SourceRow): string {
    if (row.disputes?.length) return this.#text('disputedBy', row.disputes.map((one) => one.who).join(', '));
    return row.disputed ? this.#text('disputed') : '';
  }

  #typed(event: Event) {
    const query = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(query), SEARCH_PAUSE);
  }

  #keys(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this._found) return;
    event.stopPropagation();
    (event.target as HTMLInputElement).value = '';
    this._found = null;
  }

  async #find(query: string) {
    this._query = query;
    if (!query) {
      this._found = null;
      return;
    }
    const page = await desk.get<SourcePage>(`/transcripts?query=${encodeURIComponent(query)}`);
    if (query !== this._query) return;
    const known = new Set(this.linked.map((row) => row.id));
    this._found = page.items.filter((row) => !known.has(row.id));
  }

  #link(row: SourceRow) {
    const others = (this._found ?? []).filter((one) => one.id !== row.id);
    this._found = others.length > 0 ? others : null;
    this.#tell('sources-change', [...this.linked, row]);
  }

  #unlink(row: SourceRow) {
    this.#tell('sources-change', this.linked.filter((one) => one.id !== row.id));
  }

  #tell(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #text(key: string, ...args: unknown[]): string {
    return say(this.messages, key, ...args);
  }
}

if (!customElements.get('verbatim-source-links')) customElements.define('verbatim-source-links', SourceLinks);

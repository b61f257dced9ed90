import type { Editor } from '@tiptap/core';
import { LitElement, html, nothing } from 'lit';
import { desk } from '../desk-client/client';
import { Messages, say } from '../desk-client/messages';
import { insertPhoto } from './citing';
import { type PhotoRow, address } from './photos';

const PAUSE = 250;
const WIDTH = 300;

/** Chooses one of the newsroom's photos and puts it after the block of the caret; focus returns to the text. */
export class PhotoDialog extends LitElement {
  static override properties = {
    messages: { attribute: false },
    _rows: { state: true },
    _problem: { state: true },
  };

  declare messages: Messages;
  declare _rows: PhotoRow[] | null;
  declare _problem: string;
  #editor: Editor | null = null;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.messages = {};
    this._rows = null;
    this._problem = '';
  }

  override createRenderRoot() {
    return this;
  }

  async ask(editor: Editor) {
    this.#editor = editor;
    this._rows = null;
    await this.updateComplete;
    this.querySelector('input')!.value = '';
    this.querySelector('dialog')!.showModal();
    await this.#load('');
  }

  override render() {
    const text = (key: string) => say(this.messages, `photo.${key}`);
    return html`<dialog class="v-dialog v-photo-dialog" aria-labelledby="v-photo-title" @close=${this.#back}>
      <h2 id="v-photo-title">${text('title')}</h2>
      <label>${text('search')} <input type="search" name="search" autocomplete="off" @input=${this.#typed} /></label>
      <p role="status" class="v-problem">${this.#status(text)}</p>
      <ul class="v-photo-choice">
        ${(this._rows ?? []).map((row) => this.#choice(row, text))}
      </ul>
      <div class="v-acts"><button type="button" @click=${this.#close}>${text('cancel')}</button></div>
    </dialog>`;
  }

  #status(text: (key: string) => string) {
    if (this._problem) return this._problem;
    return this._rows?.length === 0 ? text('none') : nothing;
  }

  #choice(row: PhotoRow, text: (key: string) => string) {
    const { photo } = row;
    return html`<li>
      <button type="button" @click=${() => this.#take(photo.id)}>
        <img src=${address(photo.renditions, WIDTH)} alt=${photo.alt || photo.caption || text('unnamed')} loading="lazy" />
        <span>${photo.caption || text('unnamed')}</span>
        ${row.described ? nothing : html`<span class="v-embed-flag">${text('undescribed')}</span>`}
      </button>
    </li>`;
  }

  #typed(event: Event) {
    const query = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#load(query), PAUSE);
  }

  async #load(query: string) {
    const asked = ++this.#asked;
    try {
      const { items } = await desk.get<{ items: PhotoRow[] }>(`/media?query=${encodeURIComponent(query)}`);
      if (asked !== this.#asked) return;
      this._rows = items;
      this._problem = '';
    } catch {
      this._problem = say(this.messages, 'photo.failed');
    }
  }

  #take(id: string) {
    insertPhoto(this.#editor!, id);
    this.#close();
  }

  #close() {
    this.querySelector('dialog')!.close();
  }

  #back() {
    this.#editor?.commands.focus();
  }
}

if (!customElements.get('verbatim-photo-dialog')) customElements.define('verbatim-photo-dialog', PhotoDialog);

import { LitElement, html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { Messages, say } from '../desk-client/messages';
import type { Conflict, Copy } from './model';

export type Choice = 'mine' | 'theirs';

/**
 * Two texts of one article side by side: the one typed here and the one saved meanwhile, with who and when. Nothing
 * goes on before somebody chose; whatever is chosen, both stay among the versions.
 */
export class ConflictDialog extends LitElement {
  static override properties = {
    messages: { attribute: false },
    _conflict: { state: true },
    _mine: { state: true },
    _copied: { state: true },
  };

  declare messages: Messages;
  declare _conflict: Conflict | null;
  declare _mine: Copy | null;
  declare _copied: boolean;
  #choose: (choice: Choice) => void = () => {};

  constructor() {
    super();
    this.messages = {};
    this._conflict = null;
    this._mine = null;
    this._copied = false;
  }

  override createRenderRoot() {
    return this;
  }

  /** Both copies must be of the editor's own schema, as their bodies are shown as HTML. */
  async ask(mine: Copy, conflict: Conflict): Promise<Choice> {
    this._mine = mine;
    this._conflict = conflict;
    this._copied = false;
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    if (!dialog.open) dialog.showModal();
    return new Promise((resolve) => {
      this.#choose = (choice) => {
        dialog.close();
        resolve(choice);
      };
    });
  }

  override render() {
    const text = (key: string, ...args: unknown[]) => say(this.messages, `conflict.${key}`, ...args);
    const { by = '', at = '' } = this._conflict ?? {};
    const when = at ? new Date(at).toLocaleString(document.documentElement.lang || 'fr') : '';
    return html`<dialog
      class="v-dialog v-conflict"
      aria-labelledby="v-conflict-title"
      @cancel=${(event: Event) => event.preventDefault()}
    >
      <h2 id="v-conflict-title">${text('title')}</h2>
      <p>${text('why', by, when)}</p>
      <div class="v-sides">
        ${this.#side(text('mine'), this._mine)} ${this.#side(text('theirs', by, when), this._conflict?.theirs ?? null)}
      </div>
      <div class="v-acts">
        <span role="status">${this._copied ? text('copied') : ''}</span>
        <button type="button" @click=${this.#copy}>${text('copy')}</button>
        <button type="button" @click=${() => this.#choose('theirs')}>${text('takeTheirs')}</button>
        <button type="button" class="v-go" @click=${() => this.#choose('mine')}>${text('keepMine')}</button>
      </div>
    </dialog>`;
  }

  #side(title: string, copy: Copy | null) {
    return html`<section tabindex="0" aria-label=${title}>
      <h3>${title}</h3>
      <div class="v-kicker">${copy?.kicker}</div>
      <div class="v-headline">${copy?.headline}</div>
      <div class="v-lead">${copy?.lead}</div>
      <div class="v-text">${unsafeHTML(copy?.body ?? '')}</div>
    </section>`;
  }

  async #copy() {
    await navigator.clipboard.writeText(plain(this._mine!));
    this._copied = true;
  }
}

function plain(copy: Copy): string {
  const body = new DOMParser().parseFromString(copy.body, 'text/html').body;
  const blocks = [...body.querySelectorAll('p, h2')].map((block) => block.textContent ?? '');
  return [copy.kicker, copy.headline, copy.lead, ...blocks].filter(Boolean).join('\n\n');
}

if (!customElements.get('verbatim-conflict')) customElements.define('verbatim-conflict', ConflictDialog);

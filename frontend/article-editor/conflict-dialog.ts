import { LitElement, html, nothing } from 'lit';
import { Messages, say } from '../desk-client/messages';
import { moment } from '../desk-client/moments';
import { Part, lines } from './differences';
import { Difference, Side, differences, merged } from './merge';
import type { Conflict, Copy } from './model';

const SIDES: Side[] = ['mine', 'theirs', 'both'];

/**
 * Where two texts of one article differ: the one typed here and the one saved meanwhile, each place as two labelled lines
 * with a choice. Nothing goes on before somebody chose; whatever is chosen, both texts stay among the versions.
 */
export class ConflictDialog extends LitElement {
  static override properties = {
    messages: { attribute: false },
    _conflict: { state: true },
    _choices: { state: true },
    _copied: { state: true },
  };

  declare messages: Messages;
  declare _conflict: Conflict | null;
  declare _choices: Side[];
  declare _copied: boolean;
  #mine: Copy | null = null;
  #found: Difference[] = [];
  #choose: (copy: Copy) => void = () => {};

  constructor() {
    super();
    this.messages = {};
    this._conflict = null;
    this._choices = [];
    this._copied = false;
  }

  override createRenderRoot() {
    return this;
  }

  /** Both copies must be of the editor's own schema, as their blocks are compared. Resolves to the copy that goes on. */
  async ask(mine: Copy, conflict: Conflict): Promise<Copy> {
    this.#mine = mine;
    this.#found = differences(mine, conflict.theirs);
    this._choices = this.#found.map(() => 'mine');
    this._conflict = conflict;
    this._copied = false;
    await this.updateComplete;
    const dialog = this.querySelector('dialog')!;
    if (!dialog.open) dialog.showModal();
    return new Promise((resolve) => {
      this.#choose = (copy) => {
        dialog.close();
        resolve(copy);
      };
    });
  }

  override render() {
    const text = (key: string, ...args: unknown[]) => say(this.messages, `conflict.${key}`, ...args);
    const { by = '', at = '' } = this._conflict ?? {};
    const when = at ? moment(at) : '';
    return html`<dialog
      class="v-dialog v-conflict"
      aria-labelledby="v-conflict-title"
      @cancel=${(event: Event) => event.preventDefault()}
    >
      <h2 id="v-conflict-title">${text('title')}</h2>
      <p>${text('why', by, when)}</p>
      <ol class="v-differences">
        ${this.#found.map((one, at) => this.#difference(one, at, text('theirs', by, when)))}
      </ol>
      <div class="v-acts">
        <span role="status">${this._copied ? text('copied') : ''}</span>
        <button type="button" @click=${this.#copy}>${text('copy')}</button>
        <button type="button" @click=${() => this.#all('theirs')}>${text('takeTheirs')}</button>
        <button type="button" @click=${() => this.#all('mine')}>${text('keepMine')}</button>
        <button type="button" class="v-go" @click=${this.#done}>${text('save')}</button>
      </div>
    </dialog>`;
  }

  #difference(one: Difference, at: number, theirName: string) {
    const text = (key: string) => say(this.messages, key);
    const two = lines(one.mine, one.theirs);
    const label = one.where === 'body' ? text('conflict.passage') : text(`field.${one.where}`);
    return html`<li>
      <fieldset>
        <legend>${label}</legend>
        ${this.#line(text('conflict.mine'), two.mine)} ${this.#line(theirName, two.theirs)}
        <div class="v-choices">${SIDES.map((side) => this.#radio(side, one, at))}</div>
      </fieldset>
    </li>`;
  }

  #line(name: string, parts: Part[]) {
    const words = parts.map((part) => (part.only ? html`<mark>${part.text}</mark>` : part.text));
    return html`<p class="v-line"><b>${name}</b> <span>${parts.length ? words : '—'}</span></p>`;
  }

  #radio(side: Side, one: Difference, at: number) {
    if (side === 'both' && (one.where !== 'body' || !one.mine || !one.theirs)) return nothing;
    return html`<label>
      <input
        type="radio"
        name="v-choice-${at}"
        .checked=${this._choices[at] === side}
        @change=${() => (this._choices = this._choices.with(at, side))}
      />
      ${say(this.messages, `conflict.take.${side}`)}
    </label>`;
  }

  #all(side: Side) {
    this._choices = this._choices.map(() => side);
    this.#done();
  }

  #done() {
    this.#choose(merged(this.#mine!, this._conflict!.theirs, this._choices));
  }

  async #copy() {
    await navigator.clipboard.writeText(plain(this.#mine!));
    this._copied = true;
  }
}

function plain(copy: Copy): string {
  const body = new DOMParser().parseFromString(copy.body, 'text/html').body;
  const blocks = [...body.querySelectorAll('p, h2')].map((block) => block.textContent ?? '');
  return [copy.kicker, copy.headline, copy.lead, ...blocks].filter(Boolean).join('\n\n');
}

if (!customElements.get('verbatim-conflict')) customElements.define('verbatim-conflict', ConflictDialog);

import { LitElement, html, nothing } from 'lit';
import { DeskClient, Refused, SIGN_IN_NEEDED, desk } from './client';
import { Messages, say } from './messages';

/**
 * The dialog that asks for the password again when the session has ended while something was open. It stands over the
 * work without touching it; whoever waits for an answer of the server goes on once it closes.
 */
export class VerbatimSignin extends LitElement {
  static override properties = {
    messages: { attribute: false },
    _problem: { state: true },
    _withCode: { state: true },
    _busy: { state: true },
  };

  declare messages: Messages;
  declare _problem: string;
  declare _withCode: boolean;
  declare _busy: boolean;
  client: DeskClient = desk;
  readonly #ask = () => this.#open();

  constructor() {
    super();
    this.messages = {};
    this._problem = '';
    this._withCode = false;
    this._busy = false;
  }

  /** Puts the one dialog of the page in place, in the language of the element that may need it. */
  static install(messages: Messages): void {
    const present = document.querySelector('verbatim-signin') as VerbatimSignin | null;
    const dialog = present ?? document.body.appendChild(document.createElement('verbatim-signin') as VerbatimSignin);
    dialog.messages = messages;
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener(SIGN_IN_NEEDED, this.#ask);
  }

  override disconnectedCallback() {
    window.removeEventListener(SIGN_IN_NEEDED, this.#ask);
    super.disconnectedCallback();
  }

  override render() {
    const text = (key: string) => say(this.messages, `signin.${key}`);
    return html`<dialog class="v-dialog" aria-labelledby="v-signin-title" @cancel=${(e: Event) => e.preventDefault()}>
      <form @submit=${this.#submit}>
        <h2 id="v-signin-title">${text('title')}</h2>
        <p>${text('why')}</p>
        <label>${text('email')}<input name="email" type="email" autocomplete="username" required /></label>
        <label>
          ${text('password')}<input name="password" type="password" autocomplete="current-password" required />
        </label>
        ${this._withCode
          ? html`<label>${text('code')}<input name="code" inputmode="numeric" autocomplete="one-time-code" /></label>`
          : html`<button type="button" class="v-quiet" @click=${() => (this._withCode = true)}>
              ${text('withCode')}
            </button>`}
        <p role="alert" class="v-problem">${this._problem || nothing}</p>
        <div class="v-acts"><button class="v-go" ?disabled=${this._busy}>${text('submit')}</button></div>
      </form>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  async #open() {
    await this.updateComplete;
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  async #submit(event: Event) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = Object.fromEntries(new FormData(form)) as { email: string; password: string; code?: string };
    this._busy = true;
    this._problem = '';
    try {
      await this.client.signIn(given);
      form.reset();
      this.#dialog.close();
    } catch (problem) {
      this._problem = this.#explain(problem);
      if (problem instanceof Refused && problem.body.code === 'required') this._withCode = true;
    } finally {
      this._busy = false;
    }
  }

  #explain(problem: unknown): string {
    if (!(problem instanceof Refused)) return say(this.messages, 'signin.unreachable');
    return typeof problem.body.message === 'string' ? problem.body.message : say(this.messages, 'signin.wrong');
  }
}

if (!customElements.get('verbatim-signin')) customElements.define('verbatim-signin', VerbatimSignin);

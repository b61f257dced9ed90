import type { Editor } from '@tiptap/core';
import { LitElement, html, nothing } from 'lit';
import { Messages, say } from '../desk-client/messages';

const ADDRESS = /^(https?:\/\/\S+\.\S+|https?:\/\/localhost\S*|mailto:\S+@\S+|\/\S*)$/i;

/** Asks for the address of a link and sets it on the selected words; focus returns to the text. */
export class LinkDialog extends LitElement {
  static override properties = { messages: { attribute: false }, _problem: { state: true }, _linked: { state: true } };

  declare messages: Messages;
  declare _problem: string;
  declare _linked: boolean;
  #editor: Editor | null = null;

  constructor() {
    super();
    this.messages = {};
    this._problem = '';
    this._linked = false;
  }

  override createRenderRoot() {
    return this;
  }

  /** Opens for the link under the caret or for the selected words. */
  async ask(editor: Editor) {
    this.#editor = editor;
    const present = editor.getAttributes('link').href as string | undefined;
    this._linked = present !== undefined;
    this._problem = '';
    await this.updateComplete;
    const field = this.querySelector('input')!;
    field.value = present ?? '';
    this.querySelector('dialog')!.showModal();
    field.select();
  }

  override render() {
    const text = (key: string) => say(this.messages, `link.${key}`);
    return html`<dialog class="v-dialog" aria-labelledby="v-link-title" @close=${this.#back}>
      <form @submit=${this.#set} novalidate>
        <h2 id="v-link-title">${text('title')}</h2>
        <label>
          ${text('address')}
          <input name="address" aria-describedby="v-link-problem" placeholder="https://" autocomplete="off" />
        </label>
        <p id="v-link-problem" role="alert" class="v-problem">${this._problem || nothing}</p>
        <div class="v-acts">
          ${this._linked ? html`<button type="button" @click=${this.#remove}>${text('remove')}</button>` : nothing}
          <button type="button" @click=${this.#close}>${text('cancel')}</button>
          <button class="v-go">${text('set')}</button>
        </div>
      </form>
    </dialog>`;
  }

  #set(event: Event) {
    event.preventDefault();
    const typed = this.querySelector('input')!.value.trim();
    const address = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed) ? `https://${typed}` : typed;
    if (!ADDRESS.test(address)) {
      this._problem = say(this.messages, 'link.invalid');
      return;
    }
    this.#apply(address);
    this.#close();
  }

  #apply(address: string) {
    const editor = this.#editor!;
    if (editor.state.selection.empty && !this._linked) {
      const content = { type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] };
      editor.chain().insertContent(content).run();
    } else {
      editor.chain().extendMarkRange('link').setLink({ href: address }).run();
    }
  }

  #remove() {
    this.#editor!.chain().extendMarkRange('link').unsetLink().run();
    this.#close();
  }

  #close() {
    this.querySelector('dialog')!.close();
  }

  #back() {
    this.#editor?.commands.focus();
  }
}

if (!customElements.get('verbatim-link-dialog')) customElements.define('verbatim-link-dialog', LinkDialog);

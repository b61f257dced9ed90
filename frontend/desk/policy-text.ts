import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { LitElement, html, nothing } from 'lit';
import type { LinkDialog } from '../article-editor/link-dialog';
import '../article-editor/link-dialog';
import { PasteClean } from '../article-editor/paste';
import { Table, TableCell, TableHeader, TableRow } from '../article-editor/tables';
import '../article-editor/toolbar';
import { TypographyInput } from '../article-editor/typography-input';
import type { Messages } from '../desk-client/messages';

const TOOLS = [
  ...['heading', 'bold', 'italic', 'guillemets', 'bulletList', 'orderedList', 'link', 'table'],
  ...['addRowAfter', 'addColumnAfter', 'deleteRow', 'deleteColumn', 'toggleHeaderRow', 'deleteTable', 'undo', 'redo'],
];
const PAUSE = 400;

/** The vocabulary of a policy, the safelist of `settings.SettingsService` on the server's side. */
export function policyExtensions() {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      heading: { levels: [2, 3] },
      horizontalRule: false,
      link: { openOnClick: false, autolink: false, linkOnPaste: true, HTMLAttributes: { target: null, rel: null } },
      strike: false,
      trailingNode: false,
      underline: false,
    }),
    Table,
    TableRow,
    TableHeader,
    TableCell,
    TypographyInput,
    PasteClean,
  ];
}

/**
 * The text of a policy, written as readers will see it. Its Java wrapper gives it the text and gets it back.
 *
 * @fires value-changed - the text changed and the writer paused or left; the property `value` holds it
 */
export class PolicyText extends LitElement {
  static override properties = {
    value: { attribute: false },
    label: { attribute: false },
    messages: { attribute: false },
    invalid: { type: Boolean, reflect: true },
    errorMessage: { attribute: false },
    _tick: { state: true },
  };

  declare value: string;
  declare label: string;
  declare messages: Messages;
  declare invalid: boolean;
  declare errorMessage: string;
  declare _tick: number;
  editor: Editor | null = null;
  #pause = 0;

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.messages = {};
    this.invalid = false;
    this.errorMessage = '';
    this._tick = 0;
  }

  override createRenderRoot() {
    return this;
  }

  override firstUpdated() {
    this.editor = new Editor({
      element: this.querySelector('.v-policy-page')!,
      extensions: policyExtensions(),
      content: this.value,
      editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.label } },
      onUpdate: () => this.#typed(),
      onTransaction: () => this._tick++,
      onBlur: () => this.#tell(),
    });
    this.addEventListener('verbatim-link-asked', () => this.#dialog().ask(this.editor!));
  }

  override updated(changed: Map<string, unknown>) {
    if (changed.has('value') && this.editor && this.value !== this.#written()) {
      this.editor.chain().setMeta('addToHistory', false).setContent(this.value, { emitUpdate: false }).run();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearTimeout(this.#pause);
  }

  override render() {
    return html`<p class="v-policy-label">${this.label}</p>
      <verbatim-editor-toolbar
        .editor=${this.editor}
        .messages=${this.messages}
        .only=${TOOLS}
        .tick=${this._tick}
      ></verbatim-editor-toolbar>
      <div class="v-policy-page"></div>
      <p class="v-problem" role="alert">${this.invalid ? this.errorMessage : nothing}</p>
      <verbatim-link-dialog .messages=${this.messages}></verbatim-link-dialog>`;
  }

  #dialog(): LinkDialog {
    return this.querySelector('verbatim-link-dialog')!;
  }

  #typed() {
    window.clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#tell(), PAUSE);
  }

  #tell() {
    window.clearTimeout(this.#pause);
    const written = this.#written();
    if (written !== this.value) {
      this.value = written;
      this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: written } }));
    }
  }

  #written(): string {
    return !this.editor || this.editor.isEmpty ? '' : this.editor.getHTML().normalize('NFC');
  }
}

if (!customElements.get('verbatim-policy-text')) customElements.define('verbatim-policy-text', PolicyText);

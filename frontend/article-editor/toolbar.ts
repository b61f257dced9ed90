import type { Editor } from '@tiptap/core';
import { LitElement, html, nothing } from 'lit';
import { Messages, say } from '../desk-client/messages';
import { type TableCommand, changeTable, inTable, insertTable } from './tables';
import { NARROW } from './typography';

interface Tool {
  key: string;
  /** A sign every desk knows, or the first letter of the label; where there is none, the label itself. */
  face: string;
  keys?: string;
  run: (editor: Editor) => void;
  pressed?: (editor: Editor) => boolean;
  enabled?: (editor: Editor) => boolean;
  /** Shown only then. */
  when?: (editor: Editor) => boolean;
}

const LETTER = 'letter';

const TOOLS: Tool[] = [
  block('heading', '', 'Control+Shift+H', (e) => e.chain().focus().toggleHeading({ level: 2 }).run()),
  block('exergue', '', 'Control+Shift+X', (e) => e.chain().focus().toggleAside('exergue').run()),
  block('encadre', '', 'Control+Shift+E', (e) => e.chain().focus().toggleAside('encadre').run()),
  block('bold', LETTER, 'Control+B', (e) => e.chain().focus().toggleBold().run()),
  block('italic', LETTER, 'Control+I', (e) => e.chain().focus().toggleItalic().run()),
  { key: 'guillemets', face: '«\u202f»', run: guillemets },
  block('bulletList', '•', 'Control+Shift+8', (e) => e.chain().focus().toggleBulletList().run()),
  block('orderedList', '1.', 'Control+Shift+7', (e) => e.chain().focus().toggleOrderedList().run()),
  block('blockquote', '❯', 'Control+Shift+B', (e) => e.chain().focus().toggleBlockquote().run()),
  block('link', '', 'Control+K', (e) => ask(e, 'link')),
  { key: 'photo', face: '', run: (e) => ask(e, 'photo') },
  { key: 'table', face: '▦', run: insertTable, pressed: inTable, enabled: (e) => !inTable(e) },
  change('addRowAfter', '+↓'),
  change('addColumnAfter', '+→'),
  change('deleteRow', '−↓'),
  change('deleteColumn', '−→'),
  change('toggleHeaderRow', ''),
  change('deleteTable', ''),
  tool('undo', '↶', 'Control+Z', (e) => e.chain().focus().undo().run(), (e) => e.can().undo()),
  tool('redo', '↷', 'Control+Shift+Z', (e) => e.chain().focus().redo().run(), (e) => e.can().redo()),
];

function block(key: string, face: string, keys: string, run: (editor: Editor) => void): Tool {
  return { key, face, keys, run, pressed: (editor) => editor.isActive(key) };
}

function change(command: TableCommand, face: string): Tool {
  return { key: command, face, run: (editor) => changeTable(editor, command), when: inTable };
}

/** The element around the text opens the dialog. */
function ask(editor: Editor, what: 'link' | 'photo'): void {
  editor.view.dom.dispatchEvent(new CustomEvent(`verbatim-${what}-asked`, { bubbles: true }));
}

function tool(key: string, face: string, keys: string, run: Tool['run'], enabled: Tool['enabled']): Tool {
  return { key, face, keys, run, enabled };
}

/** Guillemets around the selected words, or an open pair at the caret. */
function guillemets(editor: Editor): void {
  const { from, to, empty } = editor.state.selection;
  const tr = editor.state.tr.insertText(`${NARROW}»`, to).insertText(`«${NARROW}`, from);
  editor.view.dispatch(tr);
  if (empty) editor.commands.setTextSelection(from + 2);
  editor.commands.focus();
}

/** The tools of the body: one stop of the tab key, arrows inside, pressed state told. */
export class EditorToolbar extends LitElement {
  static override properties = {
    editor: { attribute: false },
    messages: { attribute: false },
    disabled: { type: Boolean },
    tick: { attribute: false },
    only: { attribute: false },
    _at: { state: true },
  };

  declare editor: Editor | null;
  declare messages: Messages;
  declare disabled: boolean;
  /** Changes whenever the editor's state did, as the editor itself stays the same object. */
  declare tick: number;
  /** The keys of the tools to show; without it, all. */
  declare only: string[] | null;
  declare _at: number;

  constructor() {
    super();
    this.editor = null;
    this.messages = {};
    this.disabled = false;
    this.tick = 0;
    this.only = null;
    this._at = 0;
  }

  override createRenderRoot() {
    return this;
  }

  override render() {
    const label = say(this.messages, 'tools');
    return html`<div class="v-tools" role="toolbar" aria-label=${label} @keydown=${this.#move}>
      ${this.#shownTools().map((one, at) => this.#button(one, at))}
    </div>`;
  }

  #shownTools(): Tool[] {
    return TOOLS.filter(
      (one) => (this.only?.includes(one.key) ?? true) && (!one.when || (this.editor && one.when(this.editor))),
    );
  }

  #button(one: Tool, at: number) {
    const label = say(this.messages, `tool.${one.key}`);
    const pressed = this.editor && one.pressed ? String(one.pressed(this.editor)) : undefined;
    const off = this.disabled || !this.editor || (one.enabled ? !one.enabled(this.editor) : false);
    return html`<button
      type="button"
      class="v-tool v-tool-${one.key}"
      tabindex=${at === Math.min(this._at, this.#shownTools().length - 1) ? 0 : -1}
      aria-label=${label}
      data-face=${(one.face === LETTER ? label[0] : one.face) || nothing}
      title=${one.keys ? `${label} (${this.#shown(one.keys)})` : label}
      aria-keyshortcuts=${one.keys ?? nothing}
      aria-pressed=${pressed ?? nothing}
      aria-disabled=${String(off)}
      @mousedown=${(event: Event) => event.preventDefault()}
      @focus=${() => (this._at = at)}
      @click=${() => !off && one.run(this.editor!)}
    >
      ${one.face ? nothing : label}
    </button>`;
  }

  #shown(keys: string): string {
    return keys.replace('Control', 'Ctrl').replace('Shift', say(this.messages, 'key.shift')).replaceAll('+', ' ');
  }

  #move(event: KeyboardEvent) {
    const last = this.#shownTools().length - 1;
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -this._at, End: last - this._at };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = (this._at + step + last + 1) % (last + 1);
    this.querySelectorAll<HTMLButtonElement>('.v-tool')[to]?.focus();
  }
}

if (!customElements.get('verbatim-editor-toolbar')) customElements.define('verbatim-editor-toolbar', EditorToolbar);

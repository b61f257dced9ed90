import { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { LitElement, html, nothing } from 'lit';
import { SIGNED_IN, desk } from '../desk-client/client';
import { Messages, say, sayCount } from '../desk-client/messages';
import { moment } from '../desk-client/moments';
import { VerbatimSignin } from '../desk-client/signin';
import type { SaveState } from './autosave';
import { bodyExtensions } from './body';
import type { ConflictDialog } from './conflict-dialog';
import './conflict-dialog';
import { feuillets, signs } from './counts';
import { cardDrawer } from './excerpt-card';
import type { LinkDialog } from './link-dialog';
import './link-dialog';
import { Manuscript } from './manuscript';
import type { Saved } from './model';
import { Opened, open } from './opening';
import { keepPlace, restorePlace } from './place';
import { Positions } from './positions';
import { rangeOfWords, selectedIn, showRange } from './shown-words';
import type { PhotoDialog } from './photo-dialog';
import './photo-dialog';
import { TitrailleFields } from './titraille-fields';
import './toolbar';
import { followLanguage } from './typography';
import { Workbench } from './workbench';

/**
 * The text of an article, written as the page will show it and saved while it is typed. The article's view places it
 * with an id; the sources panel talks to it through its workbench.
 *
 * @fires verbatim-changed - the text changed; detail: none
 * @fires verbatim-saved - the server confirmed a save; detail: { version, savedAt, signs }
 * @fires verbatim-save-state - detail: { state, detail }
 * @fires verbatim-caret-finding - the caret stands in words a check found; detail: { key } or { key: null }
 */
export class ArticleEditor extends LitElement {
  static override properties = {
    articleId: { attribute: 'article-id' },
    language: {},
    messages: { attribute: false },
    _state: { state: true },
    _detail: { state: true },
    _notice: { state: true },
    _tick: { state: true },
    _editable: { state: true },
    _failed: { state: true },
  };

  declare articleId: string;
  declare language: string;
  declare messages: Messages;
  declare _state: SaveState;
  declare _detail: string;
  declare _notice: string;
  declare _tick: number;
  declare _editable: boolean;
  declare _failed: boolean;
  #manuscript: Manuscript | null = null;
  #opened: Opened | null = null;
  #workbench: Workbench | null = null;
  #life = new AbortController();
  #counted = { doc: null as unknown, signs: 0 };
  readonly #fields = new TitrailleFields(this, {
    lines: () => this.#manuscript?.titraille ?? null,
    typed: (line, value) => {
      this.#manuscript!.titraille = { ...this.#manuscript!.titraille, [line]: value };
      this.#changed();
    },
    leave: () => this.editor?.commands.focus('start'),
  });

  constructor() {
    super();
    this.articleId = '';
    this.language = 'fr';
    this.messages = {};
    this._state = 'saved';
    this._detail = '';
    this._notice = '';
    this._tick = 0;
    this._editable = false;
    this._failed = false;
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    followLanguage(this.language);
    this.#life = new AbortController();
    window.addEventListener(SIGNED_IN, () => void this.#signedInAgain(), { signal: this.#life.signal });
    void this.updateComplete.then(() => this.#start());
  }

  override disconnectedCallback() {
    followLanguage('fr');
    this.#life.abort();
    this.#opened?.autosave.stop();
    this.#manuscript?.editor.destroy();
    this.#manuscript = this.#opened = this.#workbench = null;
    super.disconnectedCallback();
  }

  /** What the sources panel works with; null before the text came. */
  get workbench(): Workbench | null {
    return this.#workbench;
  }

  /** The body's editor; null before the text came. */
  get editor(): Editor | null {
    return this.#manuscript?.editor ?? null;
  }

  /** Sends what is unsent; resolves to whether the server holds everything. The view waits for it before it acts. */
  async flush(): Promise<boolean> {
    return (await this.#opened?.autosave.flush()) ?? true;
  }

  /** Reads the article again, after the server put another text in place (a version restored). */
  async reload(): Promise<void> {
    const version = await this.#opened?.reload();
    if (version === undefined) return;
    this.#fields.fill();
    this.#changed(false);
  }

  /** Takes up a former text, by the id of its version, as a change that can be undone. */
  async take(version: string): Promise<void> {
    await this.#opened?.take(version);
  }

  /** Selects words by paragraph and code points and brings them into view; false when there is no such place. */
  showPlace(paragraph: number, from: number, to: number): boolean {
    return !!this.editor && showRange(this.editor, new Positions(this.editor.state.doc).range(paragraph, from, to));
  }

  /** The same for the first place with these very words. */
  showWords(words: string): boolean {
    return !!this.editor && showRange(this.editor, rangeOfWords(this.editor.state.doc, words));
  }

  /** The words selected in the body, empty for none. */
  selectedWords(): string {
    return this.editor ? selectedIn(this.editor.state) : '';
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('language') || !this.isConnected) return;
    followLanguage(this.language);
    if (this.#opened) this.#changed(false);
  }

  override render() {
    const text = (key: string, ...args: unknown[]) => say(this.messages, key, ...args);
    return html`<verbatim-editor-toolbar
        .editor=${this.editor}
        .messages=${this.messages}
        .tick=${this._tick}
        ?disabled=${!this._editable}
      ></verbatim-editor-toolbar>
      ${this._notice
        ? html`<div class="v-notice" role="status">
            ${this._notice}
            <button type="button" @click=${() => (this._notice = '')}>${text('notice.close')}</button>
          </div>`
        : nothing}
      ${this._failed
        ? html`<div class="v-notice v-notice-bad" role="alert">
            ${text('failed')} <button type="button" @click=${() => this.#start()}>${text('again')}</button>
          </div>`
        : nothing}
      <div class="v-canvas" @verbatim-link-asked=${this.#askLink} @verbatim-photo-asked=${this.#askPhoto}>
        <div class="v-page" lang=${this.language}>
          ${this.#fields.render(this.messages, !this._editable)}
          <div class="v-body"></div>
        </div>
      </div>
      <div class="v-foot">
        <span class="v-counts">${this.#counts()}</span>
        <span class="v-save v-save-${this._state}" role="status">${this.#stateText()}</span>
      </div>
      <verbatim-link-dialog .messages=${this.messages}></verbatim-link-dialog>
      <verbatim-photo-dialog .messages=${this.messages}></verbatim-photo-dialog>
      <verbatim-conflict .messages=${this.messages}></verbatim-conflict>`;
  }

  #counts(): string {
    const doc = this.editor?.state.doc;
    if (!doc) return '';
    if (this.#counted.doc !== doc) this.#counted = { doc, signs: signs(doc) };
    const count = this.#counted.signs;
    const pages = sayCount(this.messages, 'feuillets', feuillets(count));
    return `${sayCount(this.messages, 'signs', count)} · ${pages}`;
  }

  #stateText(): string {
    return this.#opened ? say(this.messages, `state.${this._state}`, this._detail) : '';
  }

  async #start() {
    if (!this.articleId || this.#manuscript) return;
    VerbatimSignin.install(this.messages);
    this._failed = false;
    const editor = this.#createEditor();
    this.#manuscript = new Manuscript(editor);
    try {
      this.#opened = await open(this.articleId, this.#manuscript, this.#life.signal, {
        show: (state, detail) => this.#show(state, detail),
        saved: (saved) => this.#saved(saved),
        choose: (mine, conflict) => this.querySelector<ConflictDialog>('verbatim-conflict')!.ask(mine, conflict),
        replaced: () => this.#replaced(),
        restored: (at) => this.#say('restored', moment(at)),
        waiting: (at) => this.#say('waiting', moment(at)),
        notKept: () => this.#say('notKept'),
        expunged: () => this.#say('expunged'),
      });
    } catch {
      editor.destroy();
      if (this.#manuscript.editor === editor) this.#manuscript = null;
      this._failed = !this.#life.signal.aborted;
      return;
    }
    this._editable = this.#opened.canEdit;
    this.#workbench = new Workbench(this.#manuscript, this._editable, () => this.#changed());
    editor.setEditable(this._editable, false);
    editor.on('update', () => this.#changed());
    editor.on('transaction', ({ transaction }) => this.#followed(transaction));
    editor.on('selectionUpdate', () => this.#tellCaret());
    this.#replaced();
    restorePlace(this.articleId, editor, this.#canvas);
    this.#opened.begin();
  }

  get #canvas(): HTMLElement {
    return this.querySelector<HTMLElement>('.v-canvas')!;
  }

  /** The session ended and began anew: the view around the text is of the old one, so the page loads again. */
  async #signedInAgain() {
    if (!this.editor || !(await this.flush())) return;
    keepPlace(this.articleId, this.editor, this.#canvas);
    location.reload();
  }

  #createEditor(): Editor {
    return new Editor({
      element: this.querySelector<HTMLElement>('.v-body')!,
      extensions: bodyExtensions(cardDrawer(desk, () => this.messages)),
      editable: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': say(this.messages, 'field.body'),
          class: 'v-text',
        },
      },
    });
  }

  #changed(typed = true) {
    if (typed) this.#opened?.autosave.changed();
    this._tick++;
    this.dispatchEvent(new CustomEvent('verbatim-changed', { bubbles: true, composed: true }));
  }

  /** Undo and redo of the body may lead through changes of the lines above it. */
  #followed({ before, doc }: Transaction) {
    this._tick++;
    if (this.#manuscript?.followLines(before, doc)) this.#fields.fill();
  }

  #replaced() {
    this.#fields.fill();
    this.#changed(false);
  }

  #tellCaret() {
    const detail = { key: this.#workbench!.findingAtCaret };
    this.dispatchEvent(new CustomEvent('verbatim-caret-finding', { bubbles: true, detail }));
  }

  #show(state: SaveState, detail = '') {
    this._state = state;
    if (state !== 'saved') this._detail = detail;
    this.dispatchEvent(
      new CustomEvent('verbatim-save-state', { bubbles: true, composed: true, detail: { state, detail } }),
    );
  }

  #saved(saved: Saved) {
    this._detail = moment(saved.savedAt, { timeStyle: 'medium' });
    this.dispatchEvent(new CustomEvent('verbatim-saved', { bubbles: true, composed: true, detail: saved }));
  }

  #say(key: string, ...args: unknown[]) {
    this._notice = say(this.messages, key, ...args);
  }

  #askPhoto(event: Event) {
    event.stopPropagation();
    if (this._editable) void this.querySelector<PhotoDialog>('verbatim-photo-dialog')!.ask(this.editor!);
  }

  #askLink(event: Event) {
    event.stopPropagation();
    if (this._editable) void this.querySelector<LinkDialog>('verbatim-link-dialog')!.ask(this.editor!);
  }
}

if (!customElements.get('verbatim-article-editor')) customElements.define('verbatim-article-editor', ArticleEditor);

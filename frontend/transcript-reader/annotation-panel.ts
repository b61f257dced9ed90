import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { say, type Messages } from '../desk-client/messages';
import './annotation-card';
import type { AnnotationCard } from './annotation-card';
import './annotation-form';
import type { AnnotationForm, NoteEntry } from './annotation-form';
import { deskStyles } from './desk-styles';
import { matches, NO_FILTER, type NoteFilter } from './filters';
import type { Annotation, WaitingExcerpt } from './model';
import { askFor } from './note-acts';
import './note-filter';
import './place-review';
import type { Placing } from './placing';

const FILTER_FROM = 4;
const EMPTY: NoteEntry = { note: '', tags: [], motivation: 'COMMENTING', onlyMine: false };

/**
 * The list of annotations beside the text, with the form on top while one is written and the excerpts that wait for a place. Fires
 * `note-act` {act, id}, `note-save` and `note-typed` {entry}, `note-leave` and `note-discard`.
 */
@customElement('verbatim-annotation-panel')
export class AnnotationPanel extends LitElement {
  static override styles = deskStyles;

  @property({ attribute: false }) messages: Messages = {};
  @property({ attribute: false }) items: Annotation[] = [];
  @property({ attribute: false }) waiting: WaitingExcerpt[] = [];
  @property({ attribute: false }) names: string[] = [];
  @property({ attribute: false }) placing?: Placing['current'];
  @property() active?: string;
  @property() editing?: string;
  @property() draftQuote = '';
  @property({ attribute: false }) kept?: NoteEntry;
  @property() removed?: string;
  @property() problem = '';
  @property({ type: Boolean }) canPublish = false;
  @property({ type: Boolean }) readOnly = false;
  @state() private filter: NoteFilter = NO_FILTER;
  @query('verbatim-annotation-form') private form?: AnnotationForm;

  /** Puts the keyboard into the note being written. */
  async focusForm(): Promise<void> {
    await this.updateComplete;
    await this.form?.focus();
  }

  /** Opens the field for an answer to an annotation; a filter that hides it is lifted. */
  async reply(id: string): Promise<void> {
    if (!this.wanted.some((item) => item.id === id)) this.filter = NO_FILTER;
    await this.updateComplete;
    await this.renderRoot.querySelector<AnnotationCard>(`verbatim-annotation-card[data-id="${id}"]`)?.reply();
  }

  protected override render() {
    return html`${this.draftQuote ? this.formFor() : nothing} ${this.removed ? this.undo(this.removed) : nothing}
    ${this.problem && !this.draftQuote && !this.editing
      ? html`<p class="problem undo" role="alert">${this.problem}</p>`
      : nothing}
    ${this.items.length >= FILTER_FROM ? this.filters() : nothing} ${this.excerpts()} ${this.emptiness()}
    <div role="list" aria-label=${this.text('list.label')}>
      ${repeat(this.items, (item) => item.id, (item) => (item.id === this.editing ? this.formFor(item) : this.card(item)))}
    </div>`;
  }

  private get wanted(): Annotation[] {
    if (this.items.length < FILTER_FROM) return this.items;
    return this.items.filter((item) => item.id === this.editing || matches(item, this.filter));
  }

  private emptiness() {
    if (this.items.length === 0 && !this.draftQuote) return html`<p class="empty">${this.text('list.empty')}</p>`;
    return this.items.length > 0 && this.wanted.length === 0
      ? html`<p class="empty" role="status">${this.text('filter.none')}</p>`
      : nothing;
  }

  private filters() {
    return html`<verbatim-note-filter
      .messages=${this.messages}
      @note-filter=${(event: CustomEvent<NoteFilter>) => (this.filter = event.detail)}
    ></verbatim-note-filter>`;
  }

  private formFor(item?: Annotation) {
    const { note, tags, motivation, onlyMine } = this.kept ?? item ?? EMPTY;
    return html`<verbatim-annotation-form
      .messages=${this.messages}
      .names=${this.names}
      .quote=${item?.quote ?? this.draftQuote}
      .note=${note}
      .tags=${tags}
      .motivation=${motivation}
      .onlyMine=${onlyMine}
      .existing=${item !== undefined}
      .problem=${this.problem}
      @note-save=${(event: CustomEvent<NoteEntry>) => this.fire('note-save', event.detail)}
      @note-typed=${(event: CustomEvent<NoteEntry>) => this.fire('note-typed', event.detail)}
      @note-leave=${() => this.fire('note-leave')}
      @note-discard=${() => this.fire('note-discard')}
    ></verbatim-annotation-form>`;
  }

  private undo(id: string) {
    return html`<p class="undo" role="status">
      ${this.text('note.removed')}
      <button class="quiet" @click=${() => askFor(this, { act: 'restore', id })}>${this.text('undo')}</button>
    </p>`;
  }

  /** What a filter hides stays in the page, with whatever is being typed in it. */
  private card(item: Annotation) {
    const placing = this.placing?.kind === 'annotations' && this.placing.id === item.id;
    return html`<verbatim-annotation-card
      data-id=${item.id}
      ?hidden=${!this.wanted.includes(item)}
      .messages=${this.messages}
      .item=${item}
      .names=${this.names}
      .active=${item.id === this.active}
      .placing=${placing}
      .proposal=${placing ? this.placing?.proposal : undefined}
      .canPublish=${this.canPublish}
      .readOnly=${this.readOnly}
    ></verbatim-annotation-card>`;
  }

  private excerpts() {
    if (this.waiting.length === 0 || this.readOnly) return nothing;
    return html`<section class="card" aria-label=${this.text('place.excerpts')}>
      <h4>${this.text('place.excerpts')}</h4>
      ${this.waiting.map((one) => this.excerpt(one))}
    </section>`;
  }

  private excerpt(one: WaitingExcerpt) {
    if (this.placing?.kind === 'excerpts' && this.placing.id === one.id) {
      return html`<verbatim-place-review
        .messages=${this.messages}
        .subject=${one.id}
        .quote=${one.quote}
        .proposal=${this.placing.proposal}
      ></verbatim-place-review>`;
    }
    const review = () => askFor(this, { act: 'review-excerpt', id: one.id });
    return html`<p class="quote" dir="auto">« ${one.quote} »</p>
      <small>${one.speaker}${one.isPublic ? html` · ${this.text('excerpt.public')}` : nothing}</small>
      <p class="amber">◦ ${this.text(`state.${one.state}`)}</p>
      ${one.mayPlace
        ? html`<button class="quiet" @click=${review}>${this.text('place.review')}</button>`
        : html`<small>${this.text('place.editor')}</small>`}`;
  }

  private fire(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private text(key: string): string {
    return say(this.messages, key);
  }
}

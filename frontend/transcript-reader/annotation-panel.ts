import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { say, type Messages } from '../desk-client/messages';
import './annotation-form';
import type { AnnotationForm, NoteEntry } from './annotation-form';
import { deskStyles } from './desk-styles';
import { fold } from './find';
import type { Annotation } from './model';

/** What a person asks of an annotation in the list. */
export type PanelAct = 'open' | 'edit' | 'remove' | 'restore' | 'publish';

const FILTER_FROM = 6;

/**
 * The list of annotations beside the text, with the form on top while one is written. Fires `panel-act` {act, id},
 * `note-save` {entry} and `note-leave`.
 */
@customElement('verbatim-annotation-panel')
export class AnnotationPanel extends LitElement {
  static override styles = deskStyles;

  @property({ attribute: false }) messages: Messages = {};
  @property({ attribute: false }) items: Annotation[] = [];
  @property() active?: string;
  @property() editing?: string;
  @property() draftQuote = '';
  @property() removed?: string;
  @property() problem = '';
  @property({ type: Boolean }) canPublish = false;
  @property({ type: Boolean }) readOnly = false;
  @state() private filter = '';
  @query('verbatim-annotation-form') private form?: AnnotationForm;

  /** Puts the keyboard into the note being written. */
  async focusForm(): Promise<void> {
    await this.updateComplete;
    await this.form?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('active') || !this.active) return;
    this.renderRoot.querySelector(`[data-id="${this.active}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    return html`${this.draftQuote ? this.formFor() : nothing} ${this.removed ? this.undo() : nothing}
    ${this.items.length >= FILTER_FROM ? this.filterField() : nothing}
    ${this.items.length === 0 && !this.draftQuote ? html`<p class="empty">${this.text('list.empty')}</p>` : nothing}
    <div role="list" aria-label=${this.text('list.label')}>
      ${repeat(this.wanted, (item) => item.id, (item) => (item.id === this.editing ? this.formFor(item) : this.card(item)))}
    </div>`;
  }

  private get wanted(): Annotation[] {
    const needle = fold(this.filter.trim()).folded;
    return this.items.filter((item) =>
      fold([item.note, item.quote, item.author, ...item.tags].join(' ')).folded.includes(needle),
    );
  }

  private filterField() {
    return html`<input
      class="filter"
      type="search"
      aria-label=${this.text('list.filter')}
      placeholder=${this.text('list.filter')}
      @input=${(event: InputEvent) => (this.filter = (event.target as HTMLInputElement).value)}
    />`;
  }

  private formFor(item?: Annotation) {
    return html`<verbatim-annotation-form
      .messages=${this.messages}
      .quote=${item?.quote ?? this.draftQuote}
      .note=${item?.note ?? ''}
      .tags=${item?.tags ?? []}
      .onlyMine=${item?.onlyMine ?? false}
      .existing=${item !== undefined}
      .problem=${this.problem}
      @note-save=${(event: CustomEvent<NoteEntry>) => this.fire('note-save', event.detail)}
      @note-leave=${() => this.fire('note-leave')}
    ></verbatim-annotation-form>`;
  }

  private undo() {
    return html`<p class="undo" role="status">
      ${this.text('note.removed')}
      <button class="quiet" @click=${() => this.act('restore', this.removed!)}>${this.text('undo')}</button>
    </p>`;
  }

  private card(item: Annotation) {
    return html`<article class="card ${item.id === this.active ? 'active' : ''}" role="listitem" data-id=${item.id}>
      <h4>${item.author} <small>${this.standing(item)}</small></h4>
      <button class="plain" title=${this.text('list.jump')} @click=${() => this.act('open', item.id)}>
        <span class="quote">« ${item.quote} »</span>
      </button>
      <small>${item.speaker} · ${say(this.messages, 'turn', item.turnIndex + 1)}</small>
      ${item.note ? html`<p class="note">${item.note}</p>` : nothing}
      ${item.tags.map((tag) => html`<span class="chip">${tag}</span>`)} ${this.placeWarning(item)}
      ${this.readOnly ? nothing : this.acts(item)}
    </article>`;
  }

  private standing(item: Annotation) {
    const parts = [
      item.onlyMine ? this.text('note.private') : '',
      item.excerptPublic ? this.text('excerpt.public') : item.excerpt ? this.text('excerpt.proposed') : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  private placeWarning(item: Annotation) {
    if (item.state === 'IN_PLACE' || item.state === 'MOVED') return nothing;
    return html`<p class="amber">◦ ${this.text(`state.${item.state}`)}</p>`;
  }

  private acts(item: Annotation) {
    return html`<div class="acts">
      ${item.mine ? this.button('edit', item) : nothing} ${item.mine ? this.button('remove', item) : nothing}
      ${this.canPublish && !item.excerptPublic && !item.onlyMine ? this.button('publish', item) : nothing}
    </div>`;
  }

  private button(act: PanelAct, item: Annotation) {
    const label = this.text(act === 'edit' ? 'note.change' : `note.${act}`);
    return html`<button class="quiet" @click=${() => this.act(act, item.id)}>${label}</button>`;
  }

  private act(act: PanelAct, id: string): void {
    this.fire('panel-act', { act, id });
  }

  private fire(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private text(key: string): string {
    return say(this.messages, key);
  }
}

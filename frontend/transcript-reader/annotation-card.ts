import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { moment } from '../desk-client/moments';
import { deskStyles } from './desk-styles';
import { isWaiting, type Annotation, type PlaceProposal } from './model';
import { askFor, type NoteAct } from './note-acts';
import './place-review';
import './reply-thread';
import type { ReplyThread } from './reply-thread';

/** One annotation of the list: who, why, which words, the note, its answers, and what can be done with it. Fires `note-act`. */
@customElement('verbatim-annotation-card')
export class AnnotationCard extends LitElement {
  static override styles = deskStyles;

  @property({ attribute: false }) messages: Messages = {};
  @property({ attribute: false }) item!: Annotation;
  @property({ attribute: false }) names: string[] = [];
  @property({ attribute: false }) proposal?: PlaceProposal;
  @property({ type: Boolean }) active = false;
  @property({ type: Boolean }) placing = false;
  @property({ type: Boolean }) canPublish = false;
  @property({ type: Boolean }) readOnly = false;
  @query('verbatim-reply-thread') private thread!: ReplyThread;

  async reply(): Promise<void> {
    await this.updateComplete;
    await this.thread.write();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active') && this.active) this.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { item } = this;
    const looks = ['card', this.active ? 'active' : '', item.resolvedAt ? 'resolved' : ''].join(' ');
    return html`<article class=${looks} role="listitem" data-id=${item.id}>
      <h4>
        ${item.creator ?? item.author}
        <small>${item.creator ? say(this.messages, 'note.imported', item.author) : nothing} ${this.standing()}</small>
      </h4>
      <button class="plain" title=${this.text('list.jump')} @click=${() => this.ask('open')}>
        <span class="quote" dir="auto">« ${item.quote} »</span>
      </button>
      <small>${this.where()}</small>
      ${item.note ? html`<p class="note" dir="auto">${item.note}</p>` : nothing}
      <span class="chip kind">${this.text(`motivation.${item.motivation}`)}</span>
      ${item.tags.map((tag) => html`<span class="chip">${tag}</span>`)} ${this.settled()} ${this.place()}
      <verbatim-reply-thread
        .messages=${this.messages}
        .annotation=${item.id}
        .replies=${item.replies}
        .names=${this.names}
        .readOnly=${this.readOnly}
      ></verbatim-reply-thread>
      ${this.readOnly ? nothing : this.acts()}
    </article>`;
  }

  private where() {
    const { speaker, turnIndex, changedAt } = this.item;
    const turn = speaker ? [speaker, say(this.messages, 'turn', turnIndex + 1)] : [];
    return [...turn, moment(changedAt)].join(' · ');
  }

  private standing() {
    const { item } = this;
    const parts = [
      item.onlyMine ? this.text('note.private') : '',
      item.excerptPublic ? this.text('excerpt.public') : item.excerpt ? this.text('excerpt.proposed') : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  private settled() {
    const { resolvedAt, resolvedBy } = this.item;
    if (!resolvedAt) return nothing;
    return html`<p><small>✓ ${say(this.messages, 'note.resolved', resolvedBy, moment(resolvedAt))}</small></p>`;
  }

  private place() {
    if (!isWaiting(this.item.state)) return nothing;
    if (!this.placing) return html`<p class="amber">◦ ${this.text(`state.${this.item.state}`)}</p>`;
    return html`<verbatim-place-review
      .messages=${this.messages}
      .subject=${this.item.id}
      .quote=${this.item.quote}
      .proposal=${this.proposal}
    ></verbatim-place-review>`;
  }

  private acts() {
    const { item } = this;
    const waits = isWaiting(item.state) && !this.placing && (item.mine || this.canPublish);
    return html`<div class="acts">
      <button class="quiet" @click=${this.reply}>${this.text('reply.add')}</button>
      ${this.button(item.resolvedAt ? 'reopen' : 'resolve', item.resolvedAt ? 'note.reopen' : 'note.resolve')}
      ${waits ? this.button('review', 'place.review') : nothing}
      ${item.mine ? this.button('edit', 'note.change') : nothing}
      ${item.mine ? this.button('remove', 'note.remove') : nothing}
      ${this.canPublish && !item.excerptPublic && !item.onlyMine && !isWaiting(item.state)
        ? this.button('publish', 'note.publish')
        : nothing}
    </div>`;
  }

  private button(act: NoteAct['act'], key: string) {
    return html`<button class="quiet" @click=${() => this.ask(act)}>${this.text(key)}</button>`;
  }

  private ask(act: NoteAct['act']): void {
    askFor(this, { act, id: this.item.id });
  }

  private text(key: string): string {
    return say(this.messages, key);
  }
}

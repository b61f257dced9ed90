import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { say, type Messages } from '../desk-client/messages';
import { moment } from '../desk-client/moments';
import { deskStyles } from './desk-styles';
import './mention-field';
import type { MentionField } from './mention-field';
import type { Reply } from './model';
import { askFor } from './note-acts';

/**
 * The answers below a note and a field for one more; whoever wrote an answer changes or deletes it. Fires `note-act`, and `reply-leave`
 * when the field is closed; what Escape leaves unsent in it is there again when it is opened next.
 */
@customElement('verbatim-reply-thread')
export class ReplyThread extends LitElement {
  static override styles = [
    deskStyles,
    css`
      ol {
        list-style: none;
        margin: 0.6rem 0 0;
        padding: 0;
      }
      li {
        border-inline-start: 2px solid var(--v-line);
        padding: 0.1rem 0 0.3rem 0.7rem;
        margin-top: 0.5rem;
      }
      .acts {
        margin-top: 0.2rem;
      }
    `,
  ];

  @property({ attribute: false }) messages: Messages = {};
  @property() annotation = '';
  @property({ attribute: false }) replies: Reply[] = [];
  @property({ attribute: false }) names: string[] = [];
  @property({ type: Boolean }) readOnly = false;
  @state() private writing?: string;
  @state() private removed?: string;
  private readonly typed = new Map<string, string>();
  @query('verbatim-mention-field') private field?: MentionField;

  /** Opens the field for an answer and puts the keyboard into it. */
  async write(): Promise<void> {
    await this.openFor('');
  }

  protected override render() {
    return html`${this.replies.length > 0
      ? html`<ol aria-label=${this.text('reply.list')}>
          ${repeat(this.replies, (reply) => reply.id, (reply) => this.row(reply))}
        </ol>`
      : nothing}
    ${this.removed ? this.undo(this.removed) : nothing} ${this.writing === '' ? this.form('') : nothing}`;
  }

  private row(reply: Reply) {
    if (this.writing === reply.id) return html`<li>${this.form(reply.text)}</li>`;
    const edited = reply.changedAt !== reply.createdAt && !reply.creator;
    return html`<li>
      <small
        ><b>${reply.creator ?? reply.author}</b> · ${moment(reply.createdAt)}${edited
          ? html` · ${this.text('reply.edited')}`
          : nothing}</small
      >
      <p class="note" dir="auto">${reply.text}</p>
      ${reply.mine && !this.readOnly
        ? html`<div class="acts">
            <button class="quiet" @click=${() => this.openFor(reply.id)}>${this.text('reply.change')}</button>
            <button class="quiet" @click=${() => this.removeOne(reply.id)}>${this.text('reply.remove')}</button>
          </div>`
        : nothing}
    </li>`;
  }

  private form(start: string) {
    return html`<form @submit=${this.send} @keydown=${this.onKey} @input=${this.keep}>
      <verbatim-mention-field
        .messages=${this.messages}
        .names=${this.names}
        .label=${this.text('reply.label')}
        .start=${this.typed.get(this.writing ?? '') ?? start}
      ></verbatim-mention-field>
      <small>${this.text('reply.hint')}</small>
      <div class="acts">
        <button class="go">${this.text('reply.save')}</button>
        <button type="button" class="quiet" @click=${this.discard}>${this.text('cancel')}</button>
      </div>
    </form>`;
  }

  private undo(id: string) {
    const restore = () => askFor(this, { act: 'reply-restore', id, done: () => (this.removed = undefined) });
    return html`<p class="undo" role="status">
      ${this.text('reply.removed')} <button class="quiet" @click=${restore}>${this.text('undo')}</button>
    </p>`;
  }

  private async openFor(id: string): Promise<void> {
    this.writing = id;
    await this.updateComplete;
    await this.field?.focus();
  }

  private removeOne(id: string): void {
    askFor(this, { act: 'reply-remove', id, done: () => (this.removed = id) });
  }

  private send(event: Event): void {
    event.preventDefault();
    const text = this.field!.value.trim();
    if (text === '') return;
    const done = () => this.discard();
    if (this.writing) askFor(this, { act: 'reply-change', id: this.writing, text, done });
    else askFor(this, { act: 'reply', id: this.annotation, text, done });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.keep();
      this.leave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      this.send(event);
    }
    event.stopPropagation();
  }

  private keep(): void {
    this.typed.set(this.writing ?? '', this.field!.value);
  }

  private discard(): void {
    this.typed.delete(this.writing ?? '');
    this.leave();
  }

  private leave(): void {
    this.writing = undefined;
    this.dispatchEvent(new CustomEvent('reply-leave', { bubbles: true, composed: true }));
  }

  private text(key: string): string {
    return say(this.messages, key);
  }
}

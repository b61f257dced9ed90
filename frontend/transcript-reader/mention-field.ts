import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { deskStyles } from './desk-styles';
import { called, callingAt, suggested } from './mentions';

/**
 * A field for several lines that suggests names after an @: arrows choose, Enter or Tab takes, Escape closes the list. What was
 * typed is in `value`; the keys it does not use go on to the form around it.
 */
@customElement('verbatim-mention-field')
export class MentionField extends LitElement {
  static override styles = [
    deskStyles,
    css`
      :host {
        display: block;
        position: relative;
      }
      ul {
        position: absolute;
        z-index: 2;
        inset-inline: 0;
        margin: 2px 0 0;
        padding: 0.25rem;
        list-style: none;
        background: var(--v-pane);
        border: 1px solid var(--v-soft);
        border-radius: 6px;
      }
      li {
        padding: 0.3rem 0.5rem;
        border-radius: 4px;
        cursor: pointer;
      }
      li[aria-selected='true'] {
        background: var(--v-accent-soft);
        color: var(--v-accent);
      }
    `,
  ];

  @property({ attribute: false }) messages: Messages = {};
  @property({ attribute: false }) names: string[] = [];
  @property() label = '';
  @property() start = '';
  @state() private offers: string[] = [];
  @state() private chosen = 0;
  @query('textarea') private field!: HTMLTextAreaElement;

  get value(): string {
    return this.field.value;
  }

  set value(text: string) {
    this.field.value = text;
    this.offers = [];
  }

  override async focus(): Promise<void> {
    await this.updateComplete;
    this.field.focus();
  }

  protected override render() {
    const open = this.offers.length > 0;
    return html`<label
        >${this.label}<textarea
          rows="3"
          maxlength="10000"
          .value=${this.start}
          aria-autocomplete="list"
          aria-controls="names"
          aria-activedescendant=${open ? `name-${this.chosen}` : nothing}
          @input=${this.suggest}
          @click=${this.suggest}
          @blur=${() => (this.offers = [])}
          @keydown=${this.onKey}
        ></textarea
      ></label>
      <ul id="names" role="listbox" aria-label=${say(this.messages, 'mention.label')} ?hidden=${!open}>
        ${this.offers.map(
          (name, nth) => html`<li
            id="name-${nth}"
            role="option"
            aria-selected=${nth === this.chosen}
            @mousedown=${(event: MouseEvent) => this.take(name, event)}
          >
            ${name}
          </li>`,
        )}
      </ul>`;
  }

  private readonly suggest = (): void => {
    const calling = callingAt(this.field.value, this.field.selectionStart);
    this.offers = calling ? suggested(this.names, calling.typed) : [];
    this.chosen = 0;
  };

  private onKey(event: KeyboardEvent): void {
    if (this.offers.length === 0 || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : this.offers.length - 1;
      this.chosen = (this.chosen + step) % this.offers.length;
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.take(this.offers[this.chosen], event);
    } else if (event.key === 'Escape') {
      this.offers = [];
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private take(name: string, event: Event): void {
    event.preventDefault();
    const calling = callingAt(this.field.value, this.field.selectionStart);
    if (!calling) return;
    const { text, caret } = called(this.field.value, this.field.selectionStart, calling, name);
    this.value = text;
    this.field.setSelectionRange(caret, caret);
  }
}

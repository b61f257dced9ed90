import { html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { deskStyles } from './desk-styles';
import './mention-field';
import type { MentionField } from './mention-field';
import { MOTIVATIONS, type Motivation } from './model';

/** What the form hands over. */
export interface NoteEntry {
  note: string;
  tags: string[];
  onlyMine: boolean;
  motivation: Motivation;
}

/**
 * Note, tags and for whom. Ctrl+Enter saves, Escape returns to the text. Fires `note-typed` with a NoteEntry at every change,
 * `note-save` with the last one, `note-leave` for Escape and `note-discard` where what was typed is given up.
 */
@customElement('verbatim-annotation-form')
export class AnnotationForm extends LitElement {
  static override styles = deskStyles;

  @property({ attribute: false }) messages: Messages = {};
  @property() quote = '';
  @property() note = '';
  @property({ attribute: false }) tags: string[] = [];
  @property({ type: Boolean }) onlyMine = false;
  @property() motivation: Motivation = 'COMMENTING';
  @property({ attribute: false }) names: string[] = [];
  @property({ type: Boolean }) existing = false;
  @property() problem = '';
  @query('verbatim-mention-field') private noteField!: MentionField;
  @query('input') private tagField!: HTMLInputElement;
  @query('select') private motivationField!: HTMLSelectElement;

  override async focus(): Promise<void> {
    await this.updateComplete;
    await this.noteField.focus();
  }

  protected override render() {
    const text = (key: string) => say(this.messages, key);
    return html`<form class="card active" @submit=${this.submit} @keydown=${this.onKey} @input=${this.typed} @change=${this.typed}>
      <h4>${text(this.existing ? 'note.edit' : 'note.new')} <small>${text('note.keys')}</small></h4>
      <p class="quote">« ${this.quote} »</p>
      <verbatim-mention-field
        .messages=${this.messages}
        .names=${this.names}
        .label=${text('note.note')}
        .start=${this.note}
      ></verbatim-mention-field>
      <label
        >${text('note.motivation')}<select>
          ${MOTIVATIONS.map(
            (one) =>
              html`<option value=${one} ?selected=${one === this.motivation}>${text(`motivation.${one}`)}</option>`,
          )}
        </select></label
      >
      <label
        >${text('note.tags')}<input type="text" .value=${this.tags.join(', ')} placeholder=${text('note.tags.hint')}
      /></label>
      <p class="problem" role="alert">${this.problem}</p>
      <div class="acts">
        <button type="submit" class=${this.onlyMine ? '' : 'go'} @click=${() => (this.onlyMine = false)}>
          ${text('note.save.newsroom')}
        </button>
        <button type="submit" class=${this.onlyMine ? 'go' : ''} @click=${() => (this.onlyMine = true)}>
          ${text('note.save.private')}
        </button>
        <button type="button" class="quiet" @click=${() => this.tell('note-discard')}>${text('cancel')}</button>
      </div>
    </form>`;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.typed();
      this.tell('note-leave');
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      this.submit(event);
    }
    event.stopPropagation();
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.tell('note-save', this.entry);
  }

  private typed(): void {
    this.tell('note-typed', this.entry);
  }

  private get entry(): NoteEntry {
    const tags = this.tagField.value.split(/[,;]/).map((tag) => tag.trim());
    return {
      note: this.noteField.value.trim(),
      tags: [...new Set(tags.filter((tag) => tag !== ''))],
      onlyMine: this.onlyMine,
      motivation: this.motivationField.value as Motivation,
    };
  }

  private tell(name: string, detail?: NoteEntry): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

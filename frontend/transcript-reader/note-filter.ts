import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { deskStyles } from './desk-styles';
import { NO_FILTER, STATES, type NoteFilter } from './filters';
import { MOTIVATIONS } from './model';

/** The short filters above the list of annotations. Fires `note-filter` with a NoteFilter. */
@customElement('verbatim-note-filter')
export class NoteFilterBar extends LitElement {
  static override styles = [
    deskStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: 1fr 1fr auto;
        align-items: center;
        gap: 0.4rem 0.5rem;
        margin: 0.75rem 0.85rem 0;
      }
      input[type='search'] {
        grid-column: 1 / -1;
      }
      input,
      select {
        margin: 0;
        min-width: 0;
      }
      label {
        margin: 0;
        display: flex;
        gap: 0.3rem;
        align-items: center;
        white-space: nowrap;
      }
      input[type='checkbox'] {
        width: auto;
      }
    `,
  ];

  @property({ attribute: false }) messages: Messages = {};
  private filter: NoteFilter = NO_FILTER;

  protected override render() {
    const text = (key: string) => say(this.messages, key);
    return html`<input
        type="search"
        aria-label=${text('list.filter')}
        placeholder=${text('list.filter')}
        @keydown=${(event: Event) => event.stopPropagation()}
        @input=${(event: InputEvent) => this.set({ words: valueOf(event) })}
      />
      ${this.choice('motivation', text('note.motivation'), text('filter.motivation.all'), MOTIVATIONS, 'motivation')}
      ${this.choice('state', text('filter.state'), text('filter.state.all'), STATES, 'filter.state')}
      <label
        ><input
          type="checkbox"
          @change=${(event: Event) => this.set({ mine: (event.target as HTMLInputElement).checked })}
        />${text('filter.mine')}</label
      >`;
  }

  private choice(name: 'motivation' | 'state', label: string, all: string, values: readonly string[], words: string) {
    return html`<select
      aria-label=${label}
      @change=${(event: Event) => this.set({ [name]: valueOf(event) })}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <option value="">${all}</option>
      ${values.map((value) => html`<option value=${value}>${say(this.messages, `${words}.${value}`)}</option>`)}
    </select>`;
  }

  private set(change: Partial<NoteFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.dispatchEvent(new CustomEvent('note-filter', { detail: this.filter }));
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

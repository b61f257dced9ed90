import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { deskStyles } from './desk-styles';
import type { PlaceProposal } from './model';
import { askFor } from './note-acts';

/** Shows the words something was made on beside those that stand there now, for a person to accept. Fires `note-act`. */
@customElement('verbatim-place-review')
export class PlaceReview extends LitElement {
  static override styles = deskStyles;

  @property({ attribute: false }) messages: Messages = {};
  @property() subject = '';
  @property() quote = '';
  @property({ attribute: false }) proposal?: PlaceProposal;

  protected override render() {
    if (!this.proposal) return nothing;
    const { passage, words, turned } = this.proposal;
    return html`<div role="group" aria-label=${this.text('place.review')}>
      ${passage
        ? html`<small>${this.text('place.was')}</small>
            <p class="quote" dir="auto">« ${this.quote} »</p>
            <small>${this.text('place.now')}</small>
            <p class="quote" dir="auto">« ${words} »</p>
            ${turned ? html`<p class="problem">▲ ${this.text('place.turned')}</p>` : nothing}`
        : nothing}
      <p><small>${this.text(passage ? 'place.choose' : 'place.none')}</small></p>
      <div class="acts">
        ${passage ? html`<button class="go" @click=${this.accept}>${this.text('place.accept')}</button>` : nothing}
        <button class="quiet" @click=${this.leave}>${this.text('cancel')}</button>
      </div>
    </div>`;
  }

  private accept(): void {
    askFor(this, { act: 'accept', id: this.subject });
  }

  private leave(): void {
    askFor(this, { act: 'leave-place', id: this.subject });
  }

  private text(key: string): string {
    return say(this.messages, key);
  }
}

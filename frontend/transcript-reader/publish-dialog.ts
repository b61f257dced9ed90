import { html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { deskStyles } from './desk-styles';
import type { Annotation } from './model';

/** Asks an editor to confirm that words become public, with a comment of their own. Fires `publish` {id, comment}. */
@customElement('verbatim-publish-dialog')
export class PublishDialog extends LitElement {
  static override styles = deskStyles;

  @property({ attribute: false }) messages: Messages = {};
  @state() private annotation?: Annotation;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('textarea') private comment!: HTMLTextAreaElement;

  async open(annotation: Annotation): Promise<void> {
    this.annotation = annotation;
    await this.updateComplete;
    this.comment.value = '';
    this.dialog.showModal();
  }

  protected override render() {
    const text = (key: string) => say(this.messages, key);
    return html`<dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
      <form method="dialog" @submit=${this.submit}>
        <h3 id="title">${text('publish.title')}</h3>
        <p class="quote">« ${this.annotation?.quote} »</p>
        <p>${this.annotation?.speaker}</p>
        <label>${text('publish.comment')}<textarea rows="3" maxlength="2000"></textarea></label>
        <p><small>${text('publish.what')}</small></p>
        <div class="acts">
          <button type="submit" class="go" value="publish">${text('publish.confirm')}</button>
          <button type="button" @click=${() => this.dialog.close()}>${text('cancel')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private submit(): void {
    const detail = { id: this.annotation!.id, comment: this.comment.value.trim() };
    this.dispatchEvent(new CustomEvent('publish', { detail }));
  }
}

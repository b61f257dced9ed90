import { html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { deskStyles } from './desk-styles';

const READING = ['find', 'next', 'time', 'translation', 'side', 'help'];
const LISTENING = ['play', 'play-here', 'skip'];
const SELECTING = ['arrows', 'words', 'turns', 'ends', 'extend', 'all', 'copy'];
const ANNOTATING = ['annotate', 'save', 'leave', 'jump', 'reply', 'resolve'];

/** Says which keys the reader answers to. */
@customElement('verbatim-shortcut-dialog')
export class ShortcutDialog extends LitElement {
  static override styles = deskStyles;

  @property({ attribute: false }) messages: Messages = {};
  @property({ type: Boolean }) annotating = true;
  @property({ type: Boolean }) listening = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  open(): void {
    this.dialog.showModal();
  }

  protected override render() {
    const text = (key: string) => say(this.messages, key);
    return html`<dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
      <h3 id="title">${text('keys.title')}</h3>
      ${this.group('reading', READING)} ${this.listening ? this.group('listening', LISTENING) : ''}
      ${this.group('selecting', SELECTING)}
      ${this.annotating ? this.group('annotating', ANNOTATING) : ''}
      <form method="dialog" class="acts"><button class="go">${text('close')}</button></form>
    </dialog>`;
  }

  private group(name: string, keys: string[]) {
    return html`<h4>${say(this.messages, `keys.${name}`)}</h4>
      <dl class="keys">
        ${keys.map(
          (key) => html`<dt>${this.pressed(key)}</dt>
            <dd>${say(this.messages, `keys.${key}`)}</dd>`,
        )}
      </dl>`;
  }

  private pressed(key: string) {
    return say(this.messages, `keys.${key}.press`)
      .split(' ')
      .map((press) => html`<kbd>${press.replaceAll('_', ' ')}</kbd> `);
  }
}

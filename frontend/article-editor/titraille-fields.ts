import { html, nothing } from 'lit';
import { Messages, say } from '../desk-client/messages';
import { field, fill } from './field';
import { LINES, Titraille } from './lines';

const HEADLINE_ADVICE = 110;

type Line = (typeof LINES)[number];

/** What the fields of the titraille need of the element they stand in. */
export interface TitrailleWorld {
  lines(): Titraille | null;
  typed(line: Line, value: string): void;
  /** Enter was pressed in the last field. */
  leave(): void;
}

/** Kicker, headline and lead as fields above the body, in the order of reading; Enter leads from one to the next. */
export class TitrailleFields {
  constructor(
    private readonly element: HTMLElement,
    private readonly world: TitrailleWorld,
  ) {}

  render(messages: Messages, readOnly: boolean) {
    return LINES.map((line) => this.#field(line, messages, readOnly));
  }

  /** Shows the lines as they are now. */
  fill(): void {
    const lines = this.world.lines();
    for (const line of LINES) fill(this.element.querySelector<HTMLTextAreaElement>(`.v-${line}`)!, lines![line]);
  }

  #field(line: Line, messages: Messages, readOnly: boolean) {
    const advised = line === 'headline';
    return html`${field({
      name: line,
      label: say(messages, `field.${line}`),
      value: '',
      readOnly,
      describedBy: advised ? 'v-headline-advice' : undefined,
      typed: (value) => this.world.typed(line, value),
      leave: (event) => this.#leave(event),
    })}${advised
      ? html`<div class="v-advice" id="v-headline-advice" role="status">${this.#advice(messages)}</div>`
      : nothing}`;
  }

  #advice(messages: Messages): string {
    const length = [...(this.world.lines()?.headline ?? '')].length;
    return length > HEADLINE_ADVICE ? say(messages, 'headline.long', length, HEADLINE_ADVICE) : '';
  }

  #leave(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const fields = [...this.element.querySelectorAll<HTMLTextAreaElement>('.v-field')];
    const next = fields[fields.indexOf(event.target as HTMLTextAreaElement) + 1];
    if (next) next.focus();
    else this.world.leave();
  }
}

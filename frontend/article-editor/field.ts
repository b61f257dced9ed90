import { html } from 'lit';
import { typographyInField } from './typography-input';

/** A plain field of the titraille, set in the canvas as the page will show it. */
export interface FieldLook {
  name: 'kicker' | 'headline' | 'lead';
  label: string;
  value: string;
  readOnly: boolean;
  describedBy?: string;
  typed: (value: string) => void;
  leave: (event: KeyboardEvent) => void;
}

/** One line for the eye, as many as needed on the screen: a line break is never part of it. */
export function field(look: FieldLook) {
  return html`<textarea
    class="v-field v-${look.name}"
    name=${look.name}
    rows="1"
    aria-label=${look.label}
    placeholder=${look.label}
    aria-describedby=${look.describedBy ?? ''}
    ?readonly=${look.readOnly}
    spellcheck="true"
    @beforeinput=${typographyInField}
    @input=${(event: Event) => look.typed(oneLine(event.target as HTMLTextAreaElement))}
    @keydown=${look.leave}
  ></textarea>`;
}

/** Sets what the server or another text says, without moving the caret for nothing. */
export function fill(area: HTMLTextAreaElement, value: string): void {
  if (area.value !== value) area.value = value;
  grow(area);
}

export function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
}

function oneLine(area: HTMLTextAreaElement): string {
  if (/[\r\n]/.test(area.value)) area.value = area.value.replace(/\s*[\r\n]+\s*/g, ' ');
  grow(area);
  return area.value.normalize('NFC');
}

import { LitElement, html, nothing } from 'lit';
import type { TypographyFinding } from '../article-editor/model';
import { Messages, say, sayCount } from '../desk-client/messages';

/** A finding with its number in the report. */
interface Numbered {
  index: number;
  finding: TypographyFinding;
}

/**
 * What the article does not set as the house does, by paragraph: mended in one click, or one by one; what stands in a quotation is
 * listed apart and mended only when asked for.
 *
 * @fires typography-mend - detail: the numbers of the findings to mend
 * @fires typography-show - detail: the number of one to bring into view
 */
export class TypographyFindings extends LitElement {
  static override properties = {
    messages: { attribute: false },
    findings: { attribute: false },
    foreign: { type: Boolean },
    readOnly: { type: Boolean },
  };

  declare messages: Messages;
  declare findings: TypographyFinding[];
  declare foreign: boolean;
  declare readOnly: boolean;

  constructor() {
    super();
    this.messages = {};
    this.findings = [];
    this.foreign = false;
    this.readOnly = false;
  }

  override createRenderRoot() {
    return this;
  }

  override render() {
    if (this.foreign) return html`<p class="v-hint">${this.#text('typography.foreign')}</p>`;
    const all = this.findings.map((finding, index) => ({ finding, index }));
    const own = all.filter(({ finding }) => !finding.mend.quoted);
    const quoted = all.filter(({ finding }) => finding.mend.quoted);
    const sure = own.filter(({ finding }) => finding.mend.sure);
    return html`<section class="v-typography" aria-labelledby="v-typography-title">
      <h3 id="v-typography-title">${this.#text('typography')}</h3>
      <p class="v-hint" role="status">${own.length ? sayCount(this.messages, 'typography.found', own.length) : this.#text('typography.none')}</p>
      ${sure.length ? this.#mendAll('typography.mendAll', sure) : nothing}
      ${byPlace(own).map((place) => this.#place(place))}
      ${quoted.length
        ? html`<details class="v-typography-quoted">
            <summary>${sayCount(this.messages, 'typography.quoted', quoted.length)}</summary>
            <p class="v-hint">${this.#text('typography.quotedWhy')}</p>
            ${this.#mendAll('typography.mendQuoted', quoted)} ${byPlace(quoted).map((place) => this.#place(place))}
          </details>`
        : nothing}
    </section>`;
  }

  #mendAll(key: string, all: Numbered[]) {
    if (this.readOnly) return nothing;
    const numbers = all.map(({ index }) => index);
    return html`<div class="v-acts">
      <button type="button" class="v-first" @click=${() => this.#mend(numbers)}>${this.#text(key, all.length)}</button>
    </div>`;
  }

  #place(place: Numbered[]) {
    const { part, paragraph } = place[0]!.finding;
    const name = part === 'BODY' ? this.#text('typography.paragraph', paragraph + 1) : this.#text(`typography.part.${part}`);
    return html`<details class="v-typography-place">
      <summary>${name} · ${place.length}</summary>
      <ul>
        ${place.map((one) => this.#line(one))}
      </ul>
    </details>`;
  }

  #line({ finding, index }: Numbered) {
    const { before, after, mend } = finding;
    return html`<li>
      <button type="button" class="v-typography-words" @click=${() => this.#show(index)}>
        ${before}<del>${visible(mend.old)}</del>${mend.proposed ? html`<ins>${visible(mend.proposed)}</ins>` : nothing}${after}
      </button>
      <span class="v-typography-why">
        <small>${this.#text(`typography.rule.${mend.rule}`)}${mend.sure ? nothing : ` · ${this.#text('typography.unsure')}`}</small>
        ${this.readOnly
          ? nothing
          : html`<button type="button" @click=${() => this.#mend([index])}>${this.#text('typography.mend')}</button>`}
      </span>
    </li>`;
  }

  #mend(detail: number[]) {
    this.dispatchEvent(new CustomEvent<number[]>('typography-mend', { detail }));
  }

  #show(detail: number) {
    this.dispatchEvent(new CustomEvent<number>('typography-show', { detail }));
  }

  #text(key: string, ...args: unknown[]): string {
    return say(this.messages, key, ...args);
  }
}

function byPlace(all: Numbered[]): Numbered[][] {
  const places = new Map<string, Numbered[]>();
  for (const one of all) {
    const place = `${one.finding.part} ${one.finding.paragraph}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places.values()];
}

/** Spaces as something to see: a point for one that breaks, a box for one that does not, a narrow one the smaller. */
export function visible(signs: string): string {
  return signs.replace(/ /g, '·').replace(/\u00a0/g, '⍽').replace(/[\u202f\u2009]/g, '˽').replace(/\n/g, '↵');
}

if (!customElements.get('verbatim-typography')) customElements.define('verbatim-typography', TypographyFindings);

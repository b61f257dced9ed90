import { LitElement, html, nothing } from 'lit';
import { clock } from '../article-editor/clock';
import type { Binding, DiffPart, QuoteFinding, Relation } from '../article-editor/model';
import { verdict } from '../article-editor/verdicts';
import { Messages, say } from '../desk-client/messages';
import type { Passage } from '../transcript-reader/model';

/** Rules of what turns a meaning round. */
const TURNED = /\.(?:negation|number|cut-negation|negation-left|question)$/;

/** What a card asks the editor to do with the quotation. */
export type Act = { kind: 'select' } | { kind: 'restore' } | { kind: 'bind'; change: Partial<Binding> };

/**
 * One quotation with its result: sign, word and rule, then what differs from its source and what may be done.
 *
 * @fires finding-act - detail: Act
 */
export class FindingCard extends LitElement {
  static override properties = {
    messages: { attribute: false },
    finding: { attribute: false },
    disputes: { attribute: false },
    translation: {},
    waiting: { type: Boolean },
    redacted: { type: Boolean },
    picked: { attribute: false },
    readOnly: { type: Boolean },
    _asksOrigin: { state: true },
  };

  declare messages: Messages;
  declare finding: QuoteFinding;
  /** Who contests the words quoted. */
  declare disputes: { who: string; words: string }[];
  /** How far the translation it was compared with can be relied on; empty where it was not. */
  declare translation: string;
  /** Whether the source was corrected since and has the words no longer where they are bound. */
  declare waiting: boolean;
  /** Whether readers see a mark instead of these words. */
  declare redacted: boolean;
  /** The passage selected in the open transcript, to which words may be bound. */
  declare picked: Passage | null;
  declare readOnly: boolean;
  declare _asksOrigin: boolean;

  constructor() {
    super();
    this.messages = {};
    this.disputes = [];
    this.translation = '';
    this.waiting = false;
    this.redacted = false;
    this.picked = null;
    this.readOnly = false;
    this._asksOrigin = false;
  }

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { finding } = this;
    const { look, sign } = verdict(finding);
    return html`<article class="v-finding v-finding-${look}" @click=${this.#clicked}>
      <h4>
        <span class="v-verdict v-verdict-${look}">
          <span aria-hidden="true">${sign}</span> ${this.#text(`proofing.result.${finding.result}`)}
        </span>
        <small>${finding.weak ? `${this.#text('proofing.weak')} · ` : ''}${this.#rule()}</small>
      </h4>
      ${finding.sourceLine.length ? this.#lines() : html`<p class="v-words">${guillemets(finding.words)}</p>`}
      ${finding.source ? html`<small class="v-origin">${this.#origin()}</small>` : nothing}
      ${this.translation && this.translation !== 'CHECKED'
        ? html`<small class="v-origin">${this.#text(`translation.${this.translation}`)}</small>`
        : nothing}
      ${this.waiting ? html`<p class="v-withheld">${this.#text('waiting')}</p>` : nothing}
      ${this.redacted ? html`<p class="v-withheld">${this.#text('redacted')}</p>` : nothing}
      ${this.disputes.map((one) => html`<p class="v-contested">${this.#text('contested', one.who, guillemets(one.words))}</p>`)}
      <div class="v-acts">
        <button type="button" class="v-quiet" @click=${() => this.#act({ kind: 'select' })}>${this.#text('select')}</button>
        ${this.readOnly ? nothing : this.#choices()}
      </div>
    </article>`;
  }

  /** A meaning turned round is said louder than a word replaced. */
  #rule() {
    const rule = this.#text(this.finding.rule);
    return TURNED.test(this.finding.rule) && this.finding.flagged ? html`<strong>${rule}</strong>` : rule;
  }

  #lines() {
    return html`<p class="v-line"><small>${this.#text('source')}</small><span>${parts(this.finding.sourceLine, 'del')}</span></p>
      <p class="v-line"><small>${this.#text('article')}</small><span>${parts(this.finding.articleLine, 'ins')}</span></p>`;
  }

  #origin(): string {
    const { speaker, title, startMillis } = this.finding.source!;
    return [speaker, [title, clock(startMillis)].filter(Boolean).join(', ')].filter(Boolean).join(' · ');
  }

  #choices() {
    const { finding } = this;
    const restore = finding.sourceLine.length > 0 && finding.source !== null;
    return html`${restore
        ? html`<button type="button" class="v-first" @click=${() => this.#act({ kind: 'restore' })}>${this.#text('restore')}</button>`
        : nothing}
      ${this.picked ? this.#bindButton('bindPicked', { passage: this.picked, declared: 'NONE' }) : nothing}
      ${finding.source && finding.flagged && !restore
        ? this.#bindButton('bindSource', { passage: finding.source.passage, relation: 'LITERAL', declared: 'NONE' })
        : nothing}
      <details ?open=${finding.flagged && !restore}>
        <summary>${this.#text('otherwise')}</summary>
        <div class="v-acts">${this.#relations()} ${this.#declarations()}</div>
        ${this._asksOrigin ? this.#originForm() : nothing}
      </details>`;
  }

  #relations() {
    const passage = this.finding.source?.passage ?? this.picked;
    if (!passage) return nothing;
    const relations: Relation[] = ['TRANSLATED', 'TRANSPOSED', 'CUT'];
    return relations.map((relation) => this.#bindButton(`relation.${relation}`, { passage, relation, declared: 'NONE' }));
  }

  #declarations() {
    return html`${this.#bindButton('declared.OWN_INTERVIEW', { declared: 'OWN_INTERVIEW' })}
      <button type="button" aria-expanded=${String(this._asksOrigin)} @click=${this.#askOrigin}>
        ${this.#text('declared.TAKEN_FROM')}
      </button>
      ${this.#bindButton('declared.DISTANCE', { declared: 'DISTANCE' })}`;
  }

  #bindButton(key: string, change: Partial<Binding>) {
    return html`<button type="button" @click=${() => this.#act({ kind: 'bind', change })}>${this.#text(key)}</button>`;
  }

  #originForm() {
    return html`<form @submit=${this.#takenFrom}>
      <label>${this.#text('takenFrom')}<input name="note" required maxlength="200" autocomplete="off" /></label>
      <button class="v-go">${this.#text('ok')}</button>
    </form>`;
  }

  async #askOrigin() {
    this._asksOrigin = !this._asksOrigin;
    await this.updateComplete;
    this.querySelector<HTMLInputElement>('input[name=note]')?.focus();
  }

  #takenFrom(event: Event) {
    event.preventDefault();
    const note = String(new FormData(event.target as HTMLFormElement).get('note')).trim();
    if (!note) return;
    this._asksOrigin = false;
    this.#act({ kind: 'bind', change: { declared: 'TAKEN_FROM', note } });
  }

  #clicked(event: Event) {
    const onControl = (event.target as HTMLElement).closest('button, a, input, summary, form');
    if (!onControl && !getSelection()?.toString()) this.#act({ kind: 'select' });
  }

  #act(act: Act) {
    this.dispatchEvent(new CustomEvent<Act>('finding-act', { detail: act }));
  }

  #text(key: string, ...args: unknown[]): string {
    return say(this.messages, key, ...args);
  }
}

function parts(line: DiffPart[], tag: 'del' | 'ins') {
  const shown = line.map(({ text, differs }, at) => {
    const begun = at === 0 ? text.trimStart() : text;
    const words = begun.trimEnd();
    const space = at === line.length - 1 ? '' : begun.slice(words.length);
    if (!differs || !words) return words + space;
    return tag === 'del' ? html`<del>${words}</del>${space}` : html`<ins>${words}</ins>${space}`;
  });
  return html`«\u202f${shown}\u202f»`;
}

function guillemets(words: string): string {
  return `«\u202f${words.trim()}\u202f»`;
}

if (!customElements.get('verbatim-finding-card')) customElements.define('verbatim-finding-card', FindingCard);

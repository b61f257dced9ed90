import { LitElement, html, nothing } from 'lit';
import type { GrammarFinding, GrammarReport, IgnoredWords } from '../article-editor/model';
import { Messages, say, sayCount } from '../desk-client/messages';

/** One of the proposals of a finding, by its number in the report. */
export interface Taken {
  index: number;
  proposal: number;
}

/** Words that a rule is to pass over, or to stop at again: in this article, or in all of them. */
export interface Ignoring extends IgnoredWords {
  ignored: boolean;
  everywhere: boolean;
}

/**
 * What rules of spelling and grammar stop at: a proposal is taken in one click, or the words are ignored, here or everywhere. Says
 * while paragraphs are still being read; draws nothing where the check is switched off.
 *
 * @fires grammar-take - detail: Taken
 * @fires grammar-show - detail: the number of a finding to bring into view
 * @fires grammar-ignore - detail: Ignoring
 */
export class GrammarFindings extends LitElement {
  static override properties = {
    messages: { attribute: false },
    report: { attribute: false },
    readOnly: { type: Boolean },
  };

  declare messages: Messages;
  declare report: GrammarReport | null;
  declare readOnly: boolean;

  constructor() {
    super();
    this.messages = {};
    this.report = null;
    this.readOnly = false;
  }

  override createRenderRoot() {
    return this;
  }

  override render() {
    const { report } = this;
    if (!report || report.state === 'OFF') return nothing;
    return html`<section class="v-grammar" aria-labelledby="v-grammar-title" aria-busy=${String(report.state === 'READING')}>
      <h3 id="v-grammar-title">${this.#text('grammar')}</h3>
      <p class="v-hint" role="status">${this.#state(report)}</p>
      <ul class="v-grammar-list">
        ${report.findings.map((finding, index) => this.#finding(finding, index, report.forHouse))}
      </ul>
      ${this.#ignored(report)}
    </section>`;
  }

  #state({ state, findings }: GrammarReport): string {
    if (state === 'READING') return this.#text('grammar.reading');
    return findings.length ? sayCount(this.messages, 'grammar.found', findings.length) : this.#text('grammar.none');
  }

  #finding(finding: GrammarFinding, index: number, forHouse: boolean) {
    const { before, old, after, message, proposed } = finding;
    return html`<li>
      <button type="button" class="v-typography-words" @click=${() => this.#fire('grammar-show', index)}>
        ${before}<mark>${old}</mark>${after}
      </button>
      <small class="v-grammar-why" lang="fr">${message}</small>
      ${this.readOnly
        ? nothing
        : html`<span class="v-acts">
            ${proposed.map(
              (words, proposal) =>
                html`<button
                  type="button"
                  class=${proposal ? '' : 'v-first'}
                  aria-label=${this.#text('grammar.take', old, words)}
                  @click=${() => this.#fire('grammar-take', { index, proposal })}
                >
                  ${words}
                </button>`,
            )}
            <button type="button" class="v-quiet" @click=${() => this.#decide(finding, true, false)}>${this.#text('grammar.ignore')}</button>
            ${forHouse
              ? html`<button type="button" class="v-quiet" @click=${() => this.#decide(finding, true, true)}>
                  ${this.#text('grammar.ignoreEverywhere')}
                </button>`
              : nothing}
          </span>`}
    </li>`;
  }

  #ignored({ ignored, ignoredEverywhere, forHouse }: GrammarReport) {
    const count = ignored.length + ignoredEverywhere.length;
    if (!count) return nothing;
    return html`<details>
      <summary>${this.#text('grammar.ignored', count)}</summary>
      <ul class="v-kept">
        ${ignored.map((words) => this.#ignoredWords(words, false, true))}
        ${ignoredEverywhere.map((words) => this.#ignoredWords(words, true, forHouse))}
      </ul>
    </details>`;
  }

  #ignoredWords({ rule, words }: IgnoredWords, everywhere: boolean, mine: boolean) {
    return html`<li>
      <span>${words}${everywhere ? html` <small>${this.#text('grammar.everywhere')}</small>` : nothing}</span>
      ${this.readOnly || !mine
        ? nothing
        : html`<button
            type="button"
            class="v-quiet"
            aria-label=${this.#text('grammar.heedOf', words)}
            @click=${() => this.#fire('grammar-ignore', { rule, words, ignored: false, everywhere })}
          >
            ${this.#text('grammar.heed')}
          </button>`}
    </li>`;
  }

  #decide({ rule, old }: GrammarFinding, ignored: boolean, everywhere: boolean) {
    this.#fire('grammar-ignore', { rule, words: old, ignored, everywhere });
  }

  #fire(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #text(key: string, ...args: unknown[]): string {
    return say(this.messages, key, ...args);
  }
}

if (!customElements.get('verbatim-grammar')) customElements.define('verbatim-grammar', GrammarFindings);

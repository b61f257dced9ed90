import { LitElement, html, nothing } from 'lit';
import type { KeptName } from '../article-editor/mending';
import type { NameFinding } from '../article-editor/model';
import { Messages, say } from '../desk-client/messages';

/**
 * Persons whom the article writes otherwise than the house does, and the spellings somebody decided to keep.
 *
 * @fires name-unify - detail: NameFinding
 * @fires name-keep - detail: NameFinding
 * @fires name-show - detail: NameFinding
 * @fires name-let-go - detail: the id of a kept name
 */
export class NameFindings extends LitElement {
  static override properties = {
    messages: { attribute: false },
    names: { attribute: false },
    kept: { attribute: false },
    readOnly: { type: Boolean },
  };

  declare messages: Messages;
  declare names: NameFinding[];
  declare kept: KeptName[];
  declare readOnly: boolean;

  constructor() {
    super();
    this.messages = {};
    this.names = [];
    this.kept = [];
    this.readOnly = false;
  }

  override createRenderRoot() {
    return this;
  }

  override render() {
    if (!this.names.length && !this.kept.length) return nothing;
    return html`<section aria-labelledby="v-names-title">
      <h3 id="v-names-title">${this.#text('names')}</h3>
      ${this.names.map((name) => this.#name(name))} ${this.kept.length ? this.#exceptions() : nothing}
    </section>`;
  }

  #name(name: NameFinding) {
    const spellings = [...new Set(name.uses.map((use) => use.spelling))];
    const strays = name.uses.filter((use) => use.spelling !== use.preferred);
    const keepable = strays.some((use) => use.part === 'BODY');
    const kind = strays.length === name.uses.length ? 'otherSpelling' : 'twoSpellings';
    return html`<article class="v-finding v-finding-weak">
      <h4><span class="v-verdict v-verdict-weak"><span aria-hidden="true">≠</span> ${this.#text(kind)}</span></h4>
      <p class="v-words">${spellings.join(' · ')}</p>
      <small class="v-origin">${this.#text('houseName', name.houseName)}</small>
      <div class="v-acts">
        <button type="button" class="v-quiet" @click=${() => this.#say('name-show', name)}>${this.#text('select')}</button>
        ${this.readOnly
          ? nothing
          : html`<button type="button" class="v-first" @click=${() => this.#say('name-unify', name)}>
              ${this.#text('unify', strays.length)}
            </button>`}
        ${this.readOnly || !keepable
          ? nothing
          : html`<button type="button" @click=${() => this.#say('name-keep', name)}>${this.#text('keepName')}</button>`}
      </div>
    </article>`;
  }

  #exceptions() {
    return html`<details>
      <summary>${this.#text('keptNames', this.kept.length)}</summary>
      <ul class="v-kept">
        ${this.kept.map(
          ({ id, words }) =>
            html`<li>
              <span class="v-words">${words}</span>
              ${this.readOnly
                ? nothing
                : html`<button
                    type="button"
                    aria-label=${this.#text('letGoOf', words)}
                    @click=${() => this.#say('name-let-go', id)}
                  >
                    ${this.#text('letGo')}
                  </button>`}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #say(what: string, detail: NameFinding | string) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  #text(key: string, ...args: unknown[]): string {
    return say(this.messages, key, ...args);
  }
}

if (!customElements.get('verbatim-names')) customElements.define('verbatim-names', NameFindings);

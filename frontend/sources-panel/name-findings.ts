import { LitElement, html, nothing } from 'lit';
import type { KeptName } from '../article-editor/mending';
import type { NameFinding, NamedPerson } from '../article-editor/model';
import { Messages, say } from '../desk-client/messages';

/**
 * Persons whom the article writes otherwise than the house does, the spellings somebody decided to keep, and how those named
 * are to be presented.
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
    people: { attribute: false },
    readOnly: { type: Boolean },
  };

  declare messages: Messages;
  declare names: NameFinding[];
  declare kept: KeptName[];
  declare people: NamedPerson[];
  declare readOnly: boolean;

  constructor() {
    super();
    this.messages = {};
    this.names = [];
    this.kept = [];
    this.people = [];
    this.readOnly = false;
  }

  override createRenderRoot() {
    return this;
  }

  override render() {
    const presented = this.people.filter((person) => person.role || person.roleThen);
    if (!this.names.length && !this.kept.length && !presented.length) return nothing;
    return html`<section aria-labelledby="v-names-title">
      <h3 id="v-names-title">${this.#text('names')}</h3>
      ${this.names.map((name) => this.#name(name))} ${this.kept.length ? this.#exceptions() : nothing}
      ${presented.length ? this.#presented(presented) : nothing}
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

  #presented(people: NamedPerson[]) {
    return html`<details>
      <summary>${this.#text('people')} · ${people.length}</summary>
      <ul class="v-kept">
        ${people.map(
          (person) =>
            html`<li>
              <span><b>${person.houseName}</b>${person.role ? `, ${person.role}` : nothing}
                ${person.recordedOn ? html`<small class="v-origin">${this.#then(person)}</small>` : nothing}</span>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #then({ recordedOn, roleThen }: NamedPerson): string {
    const day = new Date(`${recordedOn}T12:00`).toLocaleDateString(document.documentElement.lang || 'fr', { dateStyle: 'long' });
    return roleThen ? this.#text('roleThen', roleThen, day) : this.#text('noRoleThen', day);
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

import { LitElement, html, nothing } from 'lit';
import type { ArticleEditor } from '../article-editor/article-editor';
import '../article-editor/article-editor';
import type { CheckReport, Draft, NameFinding, QuoteFinding } from '../article-editor/model';
import type { Workbench } from '../article-editor/workbench';
import { Refused, desk } from '../desk-client/client';
import { Messages, say, sayCount } from '../desk-client/messages';
import type { Passage, SelectedPassage } from '../transcript-reader/model';
import { Checks, unchanged } from './checks';
import type { Act } from './finding-card';
import './finding-card';
import type { Ignoring, Taken } from './grammar-findings';
import './grammar-findings';
import type { Picked, SourceRow } from './model';
import './name-findings';
import './open-source';
import './source-links';
import './source-pairs';
import './typography-findings';

/**
 * *Sources et citations*: the transcripts of an article, one open beside the text to cite from, and under it what the
 * check of every quotation and name found. Works on the `<verbatim-article-editor>` of the same article on the page.
 *
 * @fires verbatim-checked - after each check; detail: { flagged, quotations, names }
 */
export class SourcesPanel extends LitElement {
  static override properties = {
    articleId: { attribute: 'article-id' },
    messages: { attribute: false },
    readerMessages: { attribute: false },
    _linked: { state: true },
    _open: { state: true },
    _picked: { state: true },
    _report: { state: true },
    _active: { state: true },
    _busy: { state: true },
    _problem: { state: true },
    _done: { state: true },
    _canEdit: { state: true },
  };

  declare articleId: string;
  declare messages: Messages;
  declare readerMessages: Messages;
  declare _linked: SourceRow[];
  declare _open: SourceRow | null;
  declare _picked: Passage | null;
  declare _report: CheckReport | null;
  declare _active: string | null;
  declare _busy: boolean;
  declare _problem: string;
  declare _done: string;
  declare _canEdit: boolean;
  #checks: Checks | null = null;
  #life = new AbortController();

  constructor() {
    super();
    this.articleId = '';
    this.messages = {};
    this.readerMessages = {};
    this._linked = [];
    this._open = null;
    this._picked = null;
    this._report = null;
    this._active = null;
    this._busy = false;
    this._problem = '';
    this._done = '';
    this._canEdit = false;
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#life = new AbortController();
    this.#checks = new Checks({
      ask: () => this.#editor?.askCheck() ?? null,
      send: (text) => desk.post<CheckReport>(`/articles/${this.articleId}/check`, text),
      show: (report) => this.#show(report),
      busy: (busy) => (this._busy = busy),
      failed: () => (this._problem = say(this.messages, 'checkFailed')),
    });
    this.#listen();
    void this.updateComplete.then(() => this.#load());
  }

  override disconnectedCallback() {
    this.#life.abort();
    this.#checks?.stop();
    super.disconnectedCallback();
  }

  override render() {
    return html`<div class="v-sources" @keydown=${this.#keys}>
      <verbatim-source-links
        .messages=${this.messages}
        .linked=${this._linked}
        .opened=${this._open?.id ?? null}
        ?readOnly=${!this._canEdit}
        @source-open=${(event: CustomEvent<SourceRow>) => this.#toggle(event.detail)}
        @sources-change=${(event: CustomEvent<SourceRow[]>) => this.#relink(event.detail)}
      ></verbatim-source-links>
      ${this._open ? this.#openSource(this._open) : nothing}
      <verbatim-source-pairs
        .messages=${this.messages}
        .sources=${this._linked.map((row) => row.id)}
        ?readOnly=${!this._canEdit}
        @pair-insert=${(event: CustomEvent<string>) => this.#editor?.insertParallel(event.detail)}
      ></verbatim-source-pairs>
      <p class="v-problem" role="alert">${this._problem || nothing}</p>
      ${this._report ? this.#findings(this._report) : nothing}
    </div>`;
  }

  #openSource(source: SourceRow) {
    return html`<verbatim-open-source
      .messages=${this.messages}
      .readerMessages=${this.readerMessages}
      .source=${source}
      ?readOnly=${!this._canEdit}
      @source-picked=${(event: CustomEvent<SelectedPassage | null>) => (this._picked = event.detail?.passage ?? null)}
      @source-cite=${(event: CustomEvent<Picked>) => this.#cite(event.detail)}
      @source-excerpt=${(event: CustomEvent<Picked>) => this.#excerpt(event.detail)}
    ></verbatim-open-source>`;
  }

  #findings(report: CheckReport) {
    const flagged = report.quotations.filter((finding) => finding.flagged).length;
    return html`<section aria-labelledby="v-checks-title" aria-busy=${String(this._busy)}>
        <h3 id="v-checks-title">${this.#text('checks')}</h3>
        <p class="v-hint" role="status">${sayCount(this.messages, 'found', report.quotations.length)}, ${sayCount(this.messages, 'flagged', flagged)}</p>
        ${report.quotations.map((finding) => this.#card(finding, report))}
      </section>
      <verbatim-names
        .messages=${this.messages}
        .names=${report.names}
        .people=${report.people}
        .kept=${this.#editor?.keptNames() ?? []}
        ?readOnly=${!this._canEdit}
        @name-unify=${(event: CustomEvent<NameFinding>) => this.#change((editor) => editor.unify(event.detail))}
        @name-keep=${(event: CustomEvent<NameFinding>) => this.#change((editor) => editor.keepNames(event.detail))}
        @name-let-go=${(event: CustomEvent<string>) => this.#change((editor) => (editor.letGo(event.detail), 1))}
        @name-show=${(event: CustomEvent<NameFinding>) => this.#showName(event.detail)}
      ></verbatim-names>
      <verbatim-typography
        .messages=${this.messages}
        .findings=${report.typography}
        ?foreign=${!report.french}
        ?readOnly=${!this._canEdit}
        @typography-mend=${(event: CustomEvent<number[]>) =>
          this.#change((editor) => editor.mend(report.typography, event.detail))}
        @typography-show=${(event: CustomEvent<number>) => this.#editor?.select(`t${event.detail}`)}
      ></verbatim-typography>
      <verbatim-grammar
        .messages=${this.messages}
        .report=${report.grammar ?? null}
        ?readOnly=${!this._canEdit}
        @grammar-take=${({ detail }: CustomEvent<Taken>) =>
          this.#change((editor) => editor.correct(report.grammar?.findings ?? [], detail.index, detail.proposal))}
        @grammar-show=${(event: CustomEvent<number>) => this.#editor?.select(`g${event.detail}`)}
        @grammar-ignore=${(event: CustomEvent<Ignoring>) => this.#ignore(event.detail)}
      ></verbatim-grammar>
      <p class="v-hint" role="status">${this._done}</p>`;
  }

  #card(finding: QuoteFinding, report: CheckReport) {
    const key = `q${finding.index}`;
    return html`<verbatim-finding-card
      class=${key === this._active ? 'v-active' : ''}
      data-key=${key}
      .messages=${this.messages}
      .finding=${finding}
      .disputes=${report.disputes?.[finding.index] ?? []}
      .translation=${report.translations?.[finding.index] ?? ''}
      ?waiting=${report.waiting?.includes(finding.index) ?? false}
      ?redacted=${report.redacted?.includes(finding.index) ?? false}
      .picked=${this._picked}
      ?readOnly=${!this._canEdit}
      @finding-act=${(event: CustomEvent<Act>) => this.#act(finding, event.detail)}
      @pointerenter=${() => this.#editor?.point(key)}
      @pointerleave=${() => this.#editor?.point(null)}
    ></verbatim-finding-card>`;
  }

  get #element(): ArticleEditor | null {
    return document.querySelector<ArticleEditor>(`verbatim-article-editor[article-id="${this.articleId}"]`);
  }

  get #editor(): Workbench | null {
    return this.#element?.workbench ?? null;
  }

  #listen() {
    const { signal } = this.#life;
    const mine = (event: Event) => event.target !== null && event.target === this.#element;
    document.addEventListener('verbatim-changed', (event) => mine(event) && this.#checks?.changed(), { signal });
    document.addEventListener('verbatim-sources-asked', () => this.#takeFocus(), { signal });
    document.addEventListener(
      'verbatim-caret-finding',
      (event) => mine(event) && this.#turnTo((event as CustomEvent<{ key: string | null }>).detail.key),
      { signal },
    );
  }

  async #load() {
    try {
      const { sources, canEdit } = await desk.get<Draft>(`/articles/${this.articleId}`);
      this._canEdit = canEdit;
      const heads = await Promise.allSettled(sources.map((id) => desk.get<SourceRow>(`/transcripts/${id}`)));
      this._linked = heads.flatMap((head) => (head.status === 'fulfilled' ? [head.value] : []));
      await this.#checks?.now();
    } catch {
      this._problem = this.#text('loadFailed');
    }
  }

  #show(report: CheckReport) {
    this._problem = '';
    this._report = { ...report, quotations: unchanged(this._report?.quotations ?? [], report.quotations) };
    this.#editor?.showReport(report);
    const flagged = report.quotations.filter((finding) => finding.flagged).length;
    const detail = { flagged, quotations: report.quotations.length, names: report.names.length };
    this.dispatchEvent(new CustomEvent('verbatim-checked', { bubbles: true, composed: true, detail }));
  }

  async #toggle(row: SourceRow) {
    this._picked = null;
    this._open = this._open?.id === row.id ? null : row;
    await this.updateComplete;
    this.querySelector<HTMLElement>('verbatim-open-source')?.focus();
  }

  async #relink(rows: SourceRow[]) {
    const before = this._linked;
    this._linked = rows;
    if (this._open && !rows.some((row) => row.id === this._open!.id)) this._open = null;
    try {
      await desk.put(`/articles/${this.articleId}/sources`, rows.map((row) => row.id));
      await this.#checks?.now();
    } catch (problem) {
      this._linked = before;
      this._problem = problem instanceof Refused ? problem.message : this.#text('unreachable');
    }
  }

  #cite({ passage, words, speaker, incise }: Picked) {
    this.#editor?.cite({ passage, words, ...(incise ? { incise: this.#text('incise', speaker) } : {}) });
  }

  async #excerpt({ passage }: Picked) {
    try {
      const { id } = await desk.post<{ id: string }>(`/transcripts/${passage.transcript}/excerpts`, { passage });
      this.#editor?.insertExcerpt(id);
    } catch (problem) {
      this._problem = problem instanceof Refused ? problem.message : this.#text('unreachable');
    }
  }

  #act(finding: QuoteFinding, act: Act) {
    const editor = this.#editor;
    if (!editor) return;
    if (act.kind === 'select') editor.select(`q${finding.index}`);
    else if (act.kind === 'restore') editor.restoreSource(finding);
    else editor.bind(finding, act.change);
    if (act.kind !== 'select') void this.#checks?.now();
  }

  async #ignore({ rule, words, ignored, everywhere }: Ignoring) {
    try {
      await desk.put(everywhere ? '/ignored' : `/articles/${this.articleId}/ignored`, { rule, words, ignored });
      await this.#checks?.now();
    } catch (problem) {
      this._problem = problem instanceof Refused ? problem.message : this.#text('unreachable');
    }
  }

  /** Has the editor change the text, says how much changed, and checks again. */
  #change(act: (editor: Workbench) => number) {
    const editor = this.#editor;
    if (!editor) return;
    const changed = act(editor);
    this._done = changed ? sayCount(this.messages, 'changed', changed) : this.#text('changedMeanwhile');
    void this.#checks?.now();
  }

  #showName(name: NameFinding) {
    const stray = name.uses.findIndex((use) => use.part === 'BODY' && use.spelling !== use.preferred);
    this.#editor?.select(`n${name.person}.${stray}`);
  }

  #turnTo(key: string | null) {
    this._active = key;
    if (key) this.querySelector(`[data-key="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  #takeFocus() {
    const open = this.querySelector<HTMLElement>('verbatim-open-source');
    (open ?? this.querySelector<HTMLElement>('.v-row-open, input'))?.focus();
  }

  #keys(event: KeyboardEvent) {
    const back = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 's';
    if (!back) return;
    event.preventDefault();
    this.#editor?.focusCaret();
  }

  #text(key: string, ...args: unknown[]): string {
    return say(this.messages, key, ...args);
  }
}

if (!customElements.get('verbatim-sources-panel')) customElements.define('verbatim-sources-panel', SourcesPanel);

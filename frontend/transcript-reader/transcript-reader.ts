import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { Annotating, type Desk } from './annotating';
import { AnnotationBook } from './annotation-book';
import './annotation-panel';
import type { AnnotationPanel } from './annotation-panel';
import { deskApi, recordingSource, type ReaderApi } from './api';
import { deskStyles } from './desk-styles';
import { Finder } from './finder';
import { KeptScroll } from './kept-scroll';
import type { Command } from './keys';
import { Listening, type Listener } from './listening';
import type { Annotation, SelectedPassage, Side, TranscriptHead, Turn } from './model';
import './publish-dialog';
import type { PublishDialog } from './publish-dialog';
import './reader-bar';
import type { ReaderBar } from './reader-bar';
import { actOf, type Commanded } from './reader-commands';
import { barAbove, sidePane, statusLine, type Shown } from './reader-parts';
import './recording-player';
import type { RecordingPlayer } from './recording-player';
import { readerStyles } from './reader-styles';
import { described, passageOf, placed } from './selected-passage';
import { isEmpty, snapped, trimmed, type Place, type Selection } from './selection';
import './shortcut-dialog';
import type { ShortcutDialog } from './shortcut-dialog';
import './transcript-text';
import type { TranscriptText, TranslationPlace } from './transcript-text';
import { TurnStore } from './turn-store';
import { Veil } from './veil';
import { Wayfinding, type Chart } from './wayfinding';

const TRANSLATION_KEY = 'verbatim.reader.translation';

/**
 * Reads, searches and annotates one transcript. The transcript's page embeds it with panels in its slots `tabs` and
 * `panel`; the article's sources panel embeds it `compact`, with the words and the selection alone.
 *
 * @fires verbatim-passage-selected - {passage, words, speaker, person, start} whenever words have been selected
 * @fires verbatim-passage-cleared - when nothing is selected any more
 * @fires verbatim-panel-change - {panel} when the reader itself turns to its list of annotations
 * @fires verbatim-annotations-change - {count} when annotations were loaded, added, removed or published
 */
@customElement('verbatim-transcript-reader')
export class TranscriptReader extends LitElement implements Desk, Chart, Commanded, Shown, Listener {
  static override styles = [deskStyles, readerStyles];

  @property({ attribute: 'transcript-id' }) transcriptId = '';
  @property({ attribute: 'turn-id' }) turnId = '';
  @property({ attribute: 'annotation-id' }) annotationId = '';
  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;
  @property({ type: Boolean, attribute: 'can-publish' }) canPublish = false;
  @property({ reflect: true }) panel = 'annotations';
  @property({ attribute: false }) messages: Messages = {};
  @property({ attribute: false }) api: ReaderApi = deskApi;

  @state() private head?: TranscriptHead;
  @state() selected?: SelectedPassage;
  @state() where = '';
  @state() names: string[] = [];
  @state() translation: TranslationPlace = 'off';
  @state() private failure = '';
  @state() drawer = false;
  @query('verbatim-transcript-text') readonly text!: TranscriptText;
  @query('verbatim-reader-bar') readonly bar!: ReaderBar;
  @query('verbatim-annotation-panel') private list?: AnnotationPanel;
  @query('verbatim-publish-dialog') private publishing!: PublishDialog;
  @query('verbatim-shortcut-dialog') readonly shortcuts!: ShortcutDialog;

  @query('verbatim-recording-player') readonly player!: RecordingPlayer | null;

  store = new TurnStore(() => Promise.resolve({ total: 0, turns: [] }));
  book = new AnnotationBook('', this.api, this.store);
  veil = new Veil([]);
  notes = new Annotating(this);
  keptScroll = new KeptScroll();
  listening = new Listening(this);
  ways = new Wayfinding(this, new Finder(() => Promise.resolve({ total: 0, turns: [] })));

  /** Puts the keyboard into the words. */
  override focus(): void {
    this.text.focus();
  }

  /** Opens the transcript at a turn, counted from 0. */
  async showTurn(index: number): Promise<void> {
    const place = { turn: index, side: 'ORIGINAL' as Side, offset: 0 };
    await this.text.showTurn(index);
    await this.text.select({ anchor: place, focus: place });
  }

  /** Opens the transcript at a turn with its words selected, as if they had been by hand. */
  async selectTurn(id: string): Promise<void> {
    await this.showTurnOf(id);
    this.text.selectTurn();
  }

  /** Loads the transcript anew, after its turns or translation have changed; who reads it stays where they were. */
  async reload(): Promise<void> {
    const turn = this.text.selection?.focus.turn ?? this.text.topTurn;
    await this.load();
    if (turn > 0 && turn < this.store.total) await this.showTurn(turn);
  }

  private async load(): Promise<void> {
    const id = this.transcriptId;
    const load = (from: number, count: number) => this.api.turns(id, from, count);
    this.store = new TurnStore(load);
    this.ways = new Wayfinding(this, new Finder(load));
    this.book = new AnnotationBook(id, this.api, this.store);
    this.veil = new Veil([]);
    this.notes = new Annotating(this);
    this.head = this.selected = undefined;
    this.where = '';
    this.failure = '';
    try {
      const [head] = await Promise.all([this.api.head(id), this.store.ensure(0, 1)]);
      this.veil = new Veil(await this.api.redactions(id));
      if (!this.compact) await this.findRecording(id);
      if (id === this.transcriptId) await this.opened(head);
    } catch (failure) {
      this.failure = this.messageOf(failure);
    }
  }

  private async findRecording(id: string): Promise<void> {
    const { recording } = await this.api.recording(id);
    if (id === this.transcriptId) this.listening.take(recording ?? undefined);
  }

  async showSelection(selection: Selection, focus: boolean): Promise<void> {
    await this.showSide(selection.focus);
    if (focus) this.focus();
    await this.text.select(selection);
  }

  async showForm(): Promise<void> {
    this.drawer = true;
    this.turnTo('annotations');
    await this.updateComplete;
    await this.list?.focusForm();
  }

  backToText(): void {
    this.focus();
  }

  dropSelection(): void {
    this.text.clear();
  }

  get translatable(): boolean {
    return Boolean(this.head?.translationLanguage);
  }

  confirmPublic(annotation: Annotation): void {
    void this.publishing.open(annotation);
  }

  async showSide(place: Place): Promise<void> {
    if (place.side === 'TRANSLATION' && this.translation === 'off') this.setTranslation('under');
    await this.updateComplete;
    await this.text.reveal(place);
  }

  annotationsChanged(): void {
    this.annotationsDrawn();
    this.tell('verbatim-annotations-change', { count: this.book.all.length });
  }

  annotationsDrawn(): void {
    this.requestUpdate();
    this.text.requestUpdate();
  }

  messageOf(failure: unknown): string {
    return failure instanceof Error && 'body' in failure ? failure.message : this.say('unreachable');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('transcriptId') || !this.transcriptId) return;
    this.listening = new Listening(this);
    void this.load();
  }

  protected override render() {
    return html`${barAbove(this)}
      <div class="panes ${this.drawer ? 'drawer' : ''}">
        <div class="reading">
          ${this.sound()}
          ${this.failure ? html`<p class="problem failure" role="alert">${this.failure}</p>` : nothing} ${this.words()}
          ${statusLine(this)}
        </div>
        ${this.compact ? nothing : sidePane(this)}
      </div>
      <verbatim-publish-dialog
        .messages=${this.messages}
        @publish=${(event: CustomEvent) => this.notes.publish(event.detail.id, event.detail.comment)}
      ></verbatim-publish-dialog>
      <verbatim-shortcut-dialog
        .messages=${this.messages}
        .annotating=${this.annotating}
        .listening=${this.listening.recording !== undefined}
      ></verbatim-shortcut-dialog>`;
  }

  private sound() {
    const { recording, following } = this.listening;
    if (!recording) return nothing;
    return html`<verbatim-recording-player
      .messages=${this.messages}
      .recording=${recording}
      .source=${recordingSource(this.transcriptId, recording)}
      .following=${following}
      @moment=${(event: CustomEvent) => void this.listening.at(event.detail.seconds)}
      @follow=${(event: CustomEvent) => this.listening.follow(event.detail.following)}
    ></verbatim-recording-player>`;
  }

  private words() {
    const languages = { ORIGINAL: this.head?.language ?? '', TRANSLATION: this.head?.translationLanguage ?? '' };
    return html`<verbatim-transcript-text
      .store=${this.head ? this.store : undefined}
      .total=${this.head ? this.store.total : 0}
      .marks=${this.marks}
      .languages=${languages}
      .translation=${this.translation}
      .label=${this.head?.title ?? ''}
      .hint=${this.say('hint')}
      .veiled=${this.say('veiled')}
      .said=${this.listening.said}
      .playFrom=${this.listening.recording ? this.playFrom : undefined}
      @wheel=${this.listening.leave}
      @touchmove=${this.listening.leave}
      @mousedown=${this.listening.leave}
      @play-turn=${(event: CustomEvent) => void this.listening.playTurn(event.detail.turn)}
      @selection-change=${this.onSelection}
      @text-command=${this.onCommand}
      @mark-click=${(event: CustomEvent) => this.onMarkClick(event.detail.ids)}
      @copy=${this.onCopy}
    ></verbatim-transcript-text>`;
  }

  private readonly playFrom = (time: string): string => this.say('player.from', time);

  get annotating(): boolean {
    return !this.compact && !this.readOnly;
  }

  private readonly marks = (turn: Turn, side: Side) => [
    ...this.book.marks(turn, side, this.notes.active),
    ...this.veil.marks(turn, side),
    ...this.ways.finder.marks(turn, side),
  ];

  private async opened(head: TranscriptHead): Promise<void> {
    this.head = head;
    this.translation = head.translationLanguage ? rememberedPlace() : 'off';
    await this.updateComplete;
    if (this.turnId) await this.showTurnOf(this.turnId);
    if (!this.compact) await this.openNotes(head);
    this.annotationsChanged();
  }

  private async openNotes({ id }: TranscriptHead): Promise<void> {
    const [names] = await Promise.all([this.readOnly ? [] : this.api.mentionable(id), this.book.reload()]);
    this.names = names.map(({ name }) => name);
    if (this.annotationId && !this.turnId) await this.notes.open(this.annotationId, true);
  }

  private async showTurnOf(id: string): Promise<void> {
    for (let from = 0; from < this.store.total; from += 500) {
      const { turns } = await this.api.turns(this.transcriptId, from, 500);
      const found = turns.find((turn) => turn.id === id);
      if (found) return this.showTurn(found.index);
    }
  }

  private async onSelection(event: CustomEvent<{ settled: boolean }>): Promise<void> {
    this.listening.leave();
    const selection = this.text.selection;
    if (!selection || !event.detail.settled) return;
    const before = this.selected;
    const chosen = isEmpty(selection) ? undefined : trimmed(snapped(selection, this.text.textAt), this.text.textAt);
    const selected = chosen && (await passageOf(this.transcriptId, this.store, chosen));
    if (this.text.selection !== selection) return;
    this.selected = selected;
    this.where = selected ? described(selected) : this.position(selection.focus);
    if (selected) this.tell('verbatim-passage-selected', selected);
    else if (before) this.tell('verbatim-passage-cleared');
  }

  private position({ turn }: Place): string {
    const number = this.say('position', turn + 1, this.store.total);
    return placed(number, this.store.get(turn));
  }

  private onCommand(event: CustomEvent<Command>): void {
    const act = actOf(event.detail, this);
    if (!act) return;
    event.preventDefault();
    act();
  }

  readonly annotate = (): void => {
    if (!this.selected) this.text.selectWord();
    else if (this.notes.placing.current) void this.notes.placeAt(this.selected.passage);
    else void this.notes.begin(this.selected);
  };

  reply(): void {
    const id = this.chosen();
    if (!id) return;
    this.drawer = true;
    this.turnTo('annotations');
    this.notes.active = id;
    void this.updateComplete.then(() => this.list?.reply(id));
    this.annotationsDrawn();
  }

  resolve(): void {
    const annotation = this.book.find(this.chosen() ?? '');
    if (annotation) void this.notes.act({ act: annotation.resolvedAt ? 'reopen' : 'resolve', id: annotation.id });
  }

  /** The annotation around the caret, else the one opened last. */
  private chosen(): string | undefined {
    const focus = this.text.selection?.focus;
    const turn = focus && this.store.get(focus.turn);
    return (turn && this.book.around(turn, focus.side, focus.offset, this.notes.active)) ?? this.notes.active;
  }

  private onMarkClick(ids: string[]): void {
    this.turnTo('annotations');
    this.notes.active = ids[(ids.indexOf(this.notes.active ?? '') + 1) % ids.length];
    this.annotationsDrawn();
  }

  setTranslation(place: TranslationPlace): void {
    this.translation = place;
    localStorage.setItem(TRANSLATION_KEY, place);
  }

  private onCopy(event: ClipboardEvent): void {
    if (!this.selected) return;
    event.clipboardData?.setData('text/plain', this.selected.words);
    event.preventDefault();
  }

  private turnTo(panel: string): void {
    if (this.panel === panel) return;
    this.panel = panel;
    this.tell('verbatim-panel-change', { panel });
  }

  private tell(name: string, detail: unknown = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  private say(key: string, ...args: unknown[]): string {
    return say(this.messages, key, ...args);
  }
}

function rememberedPlace(): TranslationPlace {
  const place = localStorage.getItem(TRANSLATION_KEY);
  return place === 'off' || place === 'beside' ? place : 'under';
}

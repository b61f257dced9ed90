import { html, nothing } from 'lit';
import { say, type Messages } from '../desk-client/messages';
import type { Annotating } from './annotating';
import type { AnnotationBook } from './annotation-book';
import type { KeptScroll } from './kept-scroll';
import type { SelectedPassage } from './model';
import type { ShortcutDialog } from './shortcut-dialog';
import type { TranslationPlace } from './transcript-text';
import type { Wayfinding } from './wayfinding';

/** What the parts below and beside the words show of the reader. */
export interface Shown {
  readonly messages: Messages;
  readonly book: AnnotationBook;
  readonly notes: Annotating;
  readonly names: string[];
  readonly panel: string;
  readonly keptScroll: KeptScroll;
  readonly canPublish: boolean;
  readonly readOnly: boolean;
  readonly annotating: boolean;
  readonly selected?: SelectedPassage;
  readonly where: string;
  readonly translatable: boolean;
  readonly translation: TranslationPlace;
  readonly compact: boolean;
  readonly ways: Wayfinding;
  readonly shortcuts: ShortcutDialog;
  drawer: boolean;
  readonly annotate: () => void;
  setTranslation(place: TranslationPlace): void;
  backToText(): void;
}

/** The tools above the words. */
export function barAbove(reader: Shown) {
  return html`<verbatim-reader-bar
    .messages=${reader.messages}
    .translatable=${reader.translatable}
    .translation=${reader.translation}
    .hits=${reader.ways.finder.hits.length}
    .hit=${reader.ways.finder.current}
    .busy=${reader.ways.finder.busy}
    .notes=${reader.book.all.length}
    .compact=${reader.compact}
    @find=${(event: CustomEvent) => reader.ways.find(event.detail.expression)}
    @find-step=${(event: CustomEvent) => reader.ways.step(event.detail.forward)}
    @find-leave=${() => reader.ways.leave()}
    @go-time=${(event: CustomEvent) => reader.ways.goToTime(event.detail.millis)}
    @translation-change=${(event: CustomEvent) => reader.setTranslation(event.detail.place)}
    @help=${() => reader.shortcuts.open()}
    @drawer=${() => (reader.drawer = !reader.drawer)}
  ></verbatim-reader-bar>`;
}

/** The line below the words: where the caret is, what is selected, what can be done with it; a hint until there is a caret. */
export function statusLine(reader: Shown) {
  return html`<footer>
    <span role="status">${reader.where || say(reader.messages, 'status.hint')}</span>
    ${reader.selected && reader.annotating
      ? html`<button class="go" @click=${reader.annotate}>
          ${say(reader.messages, reader.notes.placing.current ? 'place.here' : 'annotate')} <kbd>↵</kbd>
        </button>`
      : nothing}
  </footer>`;
}

/** The panels beside the words: the reader's own list, and what the page puts in its slots. */
export function sidePane(reader: Shown) {
  const { book, notes } = reader;
  return html`<aside>
    <slot name="tabs"></slot>
    <div class="own" ?hidden=${reader.panel !== 'annotations'}>
      <verbatim-annotation-panel
        .messages=${reader.messages}
        .items=${book.all}
        .waiting=${book.waiting}
        .names=${reader.names}
        .placing=${notes.placing.current}
        .active=${notes.active}
        .editing=${notes.editing}
        .draftQuote=${notes.draft?.words ?? ''}
        .kept=${notes.kept}
        .removed=${notes.removed}
        .problem=${notes.problem}
        .canPublish=${reader.canPublish}
        .readOnly=${reader.readOnly}
        @note-act=${(event: CustomEvent) => notes.act(event.detail)}
        @note-save=${(event: CustomEvent) => notes.save(event.detail)}
        @note-typed=${(event: CustomEvent) => notes.keep(event.detail)}
        @note-leave=${() => notes.leave()}
        @note-discard=${() => notes.discard()}
        @reply-leave=${() => reader.backToText()}
      ></verbatim-annotation-panel>
    </div>
    <div
      class="own"
      ?hidden=${reader.panel === 'annotations'}
      @scroll=${(event: Event) => reader.keptScroll.scrolled(event.currentTarget as Element, reader.panel)}
      @slotchange=${(event: Event) => reader.keptScroll.renewed(event.currentTarget as Element, reader.panel)}
    >
      <slot name="panel"></slot>
    </div>
  </aside>`;
}

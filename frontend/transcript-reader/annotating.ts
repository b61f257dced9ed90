import type { AnnotationBook } from './annotation-book';
import type { NoteEntry } from './annotation-form';
import type { ReaderApi } from './api';
import { toUtf16 } from './code-points';
import { textOf, type Annotation, type AnnotationDraft, type Passage, type SelectedPassage } from './model';
import type { NoteAct } from './note-acts';
import { Placing } from './placing';
import type { Place, Selection } from './selection';
import type { TurnStore } from './turn-store';

/** What writing annotations needs of the reader around it. */
export interface Desk {
  readonly api: ReaderApi;
  readonly book: AnnotationBook;
  readonly store: TurnStore;
  showSelection(selection: Selection, focus: boolean): Promise<void>;
  showForm(): Promise<void>;
  backToText(): void;
  dropSelection(): void;
  confirmPublic(annotation: Annotation): void;
  annotationsChanged(): void;
  requestUpdate(): void;
  messageOf(failure: unknown): string;
}

const NEW = '';

/** Writing, answering, settling, placing and removing annotations: what is open, what was removed last, what went wrong. */
export class Annotating {
  active?: string;
  editing?: string;
  draft?: SelectedPassage;
  removed?: string;
  problem = '';
  /** What was typed in the form before it was opened and has not been saved; a new note keeps it for the next words selected. */
  kept?: NoteEntry;
  private readonly typed = new Map<string, NoteEntry>();
  readonly placing: Placing;

  constructor(private readonly desk: Desk) {
    this.placing = new Placing({
      api: desk.api,
      showPassage: async (passage, turnIndex) => desk.showSelection(await this.selectionOf(passage, turnIndex), false),
      requestUpdate: () => desk.requestUpdate(),
    });
  }

  keep(entry: NoteEntry): void {
    this.typed.set(this.editing ?? NEW, entry);
  }

  /** Opens the form for selected words. */
  async begin(selected: SelectedPassage): Promise<void> {
    this.set({ draft: selected, editing: undefined, kept: this.typed.get(NEW) });
    await this.desk.showForm();
  }

  /** Goes to an annotation in the text. */
  async open(id: string, focus: boolean): Promise<void> {
    const annotation = this.desk.book.find(id);
    if (!annotation) return;
    this.set({ active: id });
    await this.desk.showSelection(await this.selectionOf(annotation.passage, annotation.turnIndex), focus);
  }

  async act({ act, id, text = '', done }: NoteAct): Promise<void> {
    const { api, book } = this.desk;
    switch (act) {
      case 'open':
        return this.open(id, true);
      case 'edit':
        this.set({ editing: id, draft: undefined, kept: this.typed.get(id) });
        return this.desk.showForm();
      case 'publish':
        return this.desk.confirmPublic(book.find(id)!);
      case 'remove':
        return this.attempt(() => book.remove(id), { removed: id, active: undefined });
      case 'restore':
        return this.attempt(() => book.restore(id), { removed: undefined, active: id });
      case 'resolve':
      case 'reopen':
        return this.attempt(() => book.change(() => api.resolve(id, act === 'resolve')), { active: id });
      case 'reply':
        return this.attempt(() => book.change(() => api.reply(id, text)), { active: id }, done);
      case 'reply-change':
        return this.attempt(() => book.change(() => api.changeReply(id, text)), {}, done);
      case 'reply-remove':
        return this.attempt(() => book.change(() => api.removeReply(id)), {}, done);
      case 'reply-restore':
        return this.attempt(() => book.change(() => api.restoreReply(id)), {}, done);
      case 'review':
        return this.attempt(() => this.placing.review('annotations', id), { active: id });
      case 'review-excerpt':
        return this.attempt(() => this.placing.review('excerpts', id));
      case 'accept':
        return this.attempt(() => book.change(() => this.placing.accept()));
      case 'leave-place':
        return this.placing.leave();
    }
  }

  /** Puts what waits on words that were selected. */
  async placeAt(passage: Passage): Promise<void> {
    await this.attempt(() => this.desk.book.change(() => this.placing.at(passage)));
    if (!this.problem) this.desk.dropSelection();
  }

  async save(entry: NoteEntry): Promise<void> {
    const passage = this.editing ? this.desk.book.find(this.editing)!.passage : this.draft!.passage;
    const draft: AnnotationDraft = { passage, ...entry };
    await this.attempt(async () => {
      const saved = await this.desk.book.save(draft, this.editing);
      this.active = saved.id;
      this.desk.dropSelection();
      this.discard();
    });
  }

  async publish(id: string, comment: string): Promise<void> {
    await this.attempt(() => this.desk.book.publish(id, comment), { active: id });
  }

  /** Closes the form, gives up what was typed in it and returns to the words. */
  discard(): void {
    this.typed.delete(this.editing ?? NEW);
    this.leave();
  }

  /** Closes the form and returns to the words; what was typed is there again when it is opened next. */
  leave(): void {
    this.set({ draft: undefined, editing: undefined });
    this.desk.backToText();
  }

  private async attempt(
    act: () => Promise<unknown>,
    after: Partial<Annotating> = {},
    done: () => void = () => undefined,
  ): Promise<void> {
    this.problem = '';
    try {
      await act();
      done();
      this.set(after);
      this.desk.annotationsChanged();
    } catch (failure) {
      this.set({ problem: this.desk.messageOf(failure) });
    }
  }

  private set(change: Partial<Annotating>): void {
    Object.assign(this, { problem: '' }, change);
    this.desk.requestUpdate();
  }

  private async selectionOf(passage: Passage, turnIndex: number): Promise<Selection> {
    const turns = await this.desk.store.slice(turnIndex, turnIndex + (passage.fromTurn === passage.toTurn ? 1 : 300));
    const last = turns.find((turn) => turn.id === passage.toTurn) ?? turns[0];
    const place = (turn: typeof last, offset: number): Place => ({
      turn: turn.index,
      side: passage.side,
      offset: toUtf16(textOf(turn, passage.side), offset),
    });
    return { anchor: place(last, passage.to), focus: place(turns[0], passage.from) };
  }
}

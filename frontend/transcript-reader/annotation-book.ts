import type { ReaderApi } from './api';
import { toUtf16 } from './code-points';
import { isWaiting, textOf, type Annotation, type AnnotationDraft, type Side, type Turn, type WaitingExcerpt } from './model';
import type { Mark } from './segments';
import type { TurnStore } from './turn-store';

/** An annotation with the last turn it reaches. */
interface Entry {
  annotation: Annotation;
  lastTurn: number;
}

const REACH = 300;

/** The annotations of one transcript in the order of the text, and where to draw them. */
export class AnnotationBook {
  private entries: Entry[] = [];
  waiting: WaitingExcerpt[] = [];

  constructor(
    private readonly transcript: string,
    private readonly api: ReaderApi,
    private readonly store: TurnStore,
  ) {}

  get all(): Annotation[] {
    return this.entries.map((entry) => entry.annotation);
  }

  find(id: string): Annotation | undefined {
    return this.entries.find((entry) => entry.annotation.id === id)?.annotation;
  }

  async reload(): Promise<void> {
    const [found, waiting] = await Promise.all([
      this.api.annotations(this.transcript),
      this.api.waiting(this.transcript),
    ]);
    this.waiting = waiting;
    const entries = await Promise.all(found.map((annotation) => this.entryOf(annotation)));
    this.entries = entries.sort(inTextOrder);
  }

  /** Stores a new note, or the new words of one that exists. */
  async save(draft: AnnotationDraft, id?: string): Promise<Annotation> {
    const saved = id ? await this.api.update(id, draft) : await this.api.create(this.transcript, draft);
    await this.reload();
    return saved;
  }

  async remove(id: string): Promise<void> {
    await this.api.remove(id);
    this.entries = this.entries.filter((entry) => entry.annotation.id !== id);
  }

  async restore(id: string): Promise<void> {
    await this.api.restore(id);
    await this.reload();
  }

  async publish(id: string, publicComment: string): Promise<void> {
    await this.api.publish(id, publicComment);
    await this.reload();
  }

  /** Does something on the server that changes what is listed. */
  async change(act: () => Promise<unknown>): Promise<void> {
    await act();
    await this.reload();
  }

  /** The annotation after or before a turn and offset in code points, going round at the ends. */
  neighbour(turn: number, offset: number, forward: boolean): Annotation | undefined {
    const here = { turnIndex: turn, passage: { from: offset } };
    const placed = this.all.filter(isDrawn);
    const later = placed.find((annotation) => order(annotation, here) > 0) ?? placed[0];
    const earlier = placed.findLast((annotation) => order(annotation, here) < 0) ?? placed.at(-1);
    return forward ? later : earlier;
  }

  /** The annotation whose words a place is in: the active one if it is among them, else the shortest. */
  around(turn: Turn, side: Side, offset: number, active: string | undefined): string | undefined {
    const here = this.marks(turn, side, undefined).filter((mark) => mark.from <= offset && offset <= mark.to);
    here.sort((a, b) => a.to - a.from - (b.to - b.from));
    return (here.find((mark) => mark.id === active) ?? here[0])?.id;
  }

  marks(turn: Turn, side: Side, active: string | undefined): Mark[] {
    const marks: Mark[] = [];
    for (const { annotation, lastTurn } of this.entries) {
      if (annotation.turnIndex > turn.index) break;
      if (lastTurn < turn.index || annotation.passage.side !== side || !isDrawn(annotation)) continue;
      const range = rangeOf(annotation, lastTurn, turn, textOf(turn, side));
      marks.push({ ...range, kind: kindOf(annotation), id: annotation.id });
      if (annotation.id === active) marks.push({ ...range, kind: 'active' });
    }
    return marks;
  }

  private async entryOf(annotation: Annotation): Promise<Entry> {
    const { turnIndex, passage } = annotation;
    if (passage.fromTurn === passage.toTurn) return { annotation, lastTurn: turnIndex };
    const turns = await this.store.slice(turnIndex, turnIndex + REACH);
    const reach = turns.findIndex((turn) => turn.id === passage.toTurn);
    return { annotation, lastTurn: turnIndex + Math.max(0, reach) };
  }
}

/** Nothing is drawn where the words only might be. */
function isDrawn({ state }: Annotation): boolean {
  return state !== 'GONE' && state !== 'AMBIGUOUS';
}

function kindOf({ state, resolvedAt }: Annotation): Mark['kind'] {
  if (isWaiting(state)) return 'waiting';
  return resolvedAt ? 'resolved' : 'annotation';
}

function rangeOf({ turnIndex, passage }: Annotation, lastTurn: number, turn: Turn, text: string) {
  return {
    from: turn.index === turnIndex ? toUtf16(text, passage.from) : 0,
    to: turn.index === lastTurn ? toUtf16(text, passage.to) : text.length,
  };
}

type Ordered = { turnIndex: number; passage: { from: number } };

function order(a: Ordered, b: Ordered): number {
  return a.turnIndex - b.turnIndex || a.passage.from - b.passage.from;
}

function inTextOrder(a: Entry, b: Entry): number {
  return order(a.annotation, b.annotation);
}

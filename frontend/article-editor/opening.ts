import { Refused, desk } from '../desk-client/client';
import { Autosave, AutosaveWorld, SaveState } from './autosave';
import type { Manuscript } from './manuscript';
import { Conflict, Copy, Draft, Save, Saved, sameCopy } from './model';
import { followCountry } from './typography';
import { StoredUnsent, UnsentTexts } from './unsent';

/** What the element does when something happens to its text. */
export interface Opening {
  show(state: SaveState, detail?: string): void;
  saved(saved: Saved): void;
  choose(mine: Copy, conflict: Conflict): Promise<Copy>;
  replaced(): void;
  restored(at: number): void;
  /** Something typed waits in this browser until the article may be changed again. */
  waiting(at: number): void;
  notKept(): void;
  expunged(): void;
}

/** A former text as the server keeps it. */
type Former = Pick<Draft, 'copy' | 'bindings'>;

/** An article with its autosave under way. */
export interface Opened {
  autosave: Autosave;
  canEdit: boolean;
  /** Restores what a closed tab or a crash left, once the element is ready to show it. */
  begin(): void;
  reload(): Promise<number>;
  /** Puts a former text in place as a change like any other: undo brings the body back. */
  take(version: string): Promise<void>;
}

/** Reads an article into the manuscript and ties it to the server, the browser's store and the page's life. */
export async function open(id: string, text: Manuscript, life: AbortSignal, element: Opening): Promise<Opened> {
  const path = `/articles/${id}`;
  const unsent = new UnsentTexts(id, (await desk.session()).staff?.id ?? '');
  const draft = await desk.get<Draft>(path);
  const left = await unsent.left();
  life.throwIfAborted();
  followCountry(draft.country);
  let expungings = draft.expungings;
  text.replace(draft);

  const read = async (): Promise<number> => {
    const now = await desk.get<Draft>(path);
    text.replace(now);
    expungings = now.expungings;
    autosave.adopt(now.version);
    return now.version;
  };
  const world: AutosaveWorld = {
    read: () => ({ copy: text.copy(), bindings: text.boundQuotations(), expungings }),
    send: (save) => desk.put<Saved>(path, save),
    keep: (save) => unsent.keep(save) || (element.notKept(), false),
    forget: () => unsent.forget(),
    show: element.show,
    saved: (saved) => {
      if (saved.erased && autosave.clean) cut(saved.erased);
      element.saved(saved);
    },
    comparable: (copy) => text.comparable(copy),
    conflict: (conflict, mine) => void settle(conflict, mine),
  };
  const autosave = new Autosave(world, draft.version);

  /** Words were destroyed since this text was read: they go from the page as well. */
  const cut = (erased: Copy): void => {
    text.replace({ copy: erased, bindings: text.boundQuotations() });
    element.replaced();
    element.expunged();
  };
  const settle = async (conflict: Conflict, mine: Save): Promise<void> => {
    if (conflict.erased) cut(conflict.erased);
    const shown = { ...conflict, theirs: text.comparable(conflict.theirs) };
    const typed = text.comparable(conflict.erased ?? mine.copy);
    const chosen = await element.choose(typed, shown);
    if (sameCopy(chosen, shown.theirs)) await takeTheirs();
    else if (sameCopy(chosen, typed)) await autosave.keepMine(conflict.version);
    else await takeMerged(chosen, mine, conflict.version);
  };
  const takeTheirs = async (): Promise<void> => {
    await read();
    element.replaced();
  };
  const takeMerged = async (copy: Copy, mine: Save, version: number): Promise<void> => {
    const { bindings } = await desk.get<Draft>(path);
    text.replace({ copy, bindings: [...bindings, ...mine.bindings] });
    element.replaced();
    await autosave.keepMine(version);
  };
  const take = async (version: string): Promise<void> => {
    text.propose(await desk.get<Former>(`${path}/versions/${version}`));
    element.replaced();
    autosave.changed();
    await autosave.flush();
  };
  const restore = async ([newest, ...older]: StoredUnsent[]): Promise<void> => {
    if (!newest) return;
    if (!sameCopy(text.comparable(newest.save.copy), text.comparable(draft.copy))) {
      text.replace(newest.save);
      expungings = newest.save.expungings ?? 0;
      autosave.rebase(newest.save.baseVersion);
      autosave.changed();
      autosave.keepNow();
      element.restored(newest.at);
      element.replaced();
      await autosave.flush();
    }
    unsent.remove(newest);
    for (const one of older) await handOver(one);
  };
  const begin = (): void => {
    if (draft.canEdit) void restore(left);
    else if (left[0]) element.waiting(left[0].at);
  };
  const handOver = async (one: StoredUnsent): Promise<void> => {
    try {
      if (one.save.baseVersion < autosave.baseVersion) await desk.put(path, one.save);
    } catch (problem) {
      if (problem instanceof Refused && problem.status === 409) unsent.remove(one);
    }
  };

  unsent.announce(life);
  watchPage(autosave, life);
  return { autosave, canEdit: draft.canEdit, begin, reload: read, take };
}

/** Keeps text when the page goes away, tries again when the network is back. */
function watchPage(autosave: Autosave, signal: AbortSignal): void {
  const keep = () => autosave.keepNow();
  window.addEventListener('pagehide', keep, { signal });
  window.addEventListener('online', () => void autosave.retry(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden && keep(), { signal });
}

import { Refused } from '../desk-client/client';
import { Conflict, Copy, Save, Saved, sameCopy } from './model';

/** What the user is told beside the title. `refused` carries the server's sentence. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused' | 'lost';

/** What the state machine needs of the world; the element gives the real one, tests a small one. */
export interface AutosaveWorld {
  /** The text as it stands. */
  read(): Omit<Save, 'baseVersion'>;
  /** Resolves with the new version; throws `Refused` or `Unreachable`. */
  send(save: Save): Promise<Saved>;
  keep(save: Save): boolean;
  forget(): void;
  show(state: SaveState, detail?: string): void;
  saved(saved: Saved): void;
  conflict(conflict: Conflict, mine: Save): void;
  /** Form in which two copies can be compared, as the server may have tidied one. */
  comparable(copy: Copy): Copy;
}

/** Pause in typing after which a text is sent. */
export const PAUSE = 1000;
/** Longest time typed text waits while typing goes on. */
export const LONGEST = 5000;
/** Pause after which unsent text is kept in the browser; short, as a crash loses what is younger. */
export const KEEP = 200;
const RETRIES = [1000, 2000, 4000, 8000, 15000, 30000];
const REMEMBERED = 20;

/**
 * Sends typed text one save at a time, each naming the version it is based on. Unsent text is kept in the browser until
 * a save that contains it was confirmed; a conflict stops saving until somebody chose.
 */
export class Autosave {
  #base: number;
  #typed = 0;
  #confirmed = 0;
  #firstTyped = 0;
  #failures = 0;
  #state: SaveState = 'saved';
  #sending: Promise<void> | null = null;
  #inDoubt: Copy[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeper: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly world: AutosaveWorld,
    base: number,
  ) {
    this.#base = base;
  }

  get baseVersion(): number {
    return this.#base;
  }

  get state(): SaveState {
    return this.#state;
  }

  get clean(): boolean {
    return this.#typed === this.#confirmed;
  }

  /** Something was typed. */
  changed(): void {
    if (this.clean) this.#firstTyped = Date.now();
    this.#typed++;
    this.#keeper ??= setTimeout(() => this.keepNow(), KEEP);
    if (this.#state === 'conflict' || this.#state === 'lost') return;
    if (this.#state !== 'offline') {
      this.#show('unsaved');
      this.#sendIn(Math.max(0, Math.min(PAUSE, this.#firstTyped + LONGEST - Date.now())));
    }
  }

  /** Puts unsent text in the browser's store at once; called when the page goes away. */
  keepNow(): void {
    clearTimeout(this.#keeper);
    this.#keeper = undefined;
    if (!this.clean) this.world.keep(this.#save());
  }

  /** Sends now what is unsent; resolves to whether all is confirmed. */
  async flush(): Promise<boolean> {
    for (let round = 0; round < 3 && !this.clean && this.#state !== 'conflict'; round++) {
      await (this.#sending ?? this.#send());
    }
    return this.clean;
  }

  /** The network is back, or somebody wants to try now. */
  retry(): Promise<boolean> {
    this.#failures = 0;
    return this.flush();
  }

  /** After a conflict: the text here replaces theirs, as a new save on top of it. */
  keepMine(theirVersion: number): Promise<boolean> {
    this.rebase(theirVersion);
    this.#typed++;
    return this.flush();
  }

  /** The text here is what the server holds as this version. */
  adopt(version: number): void {
    this.rebase(version);
    this.#confirm(this.#typed);
  }

  /** The text here is based on this version, and not sent yet. */
  rebase(version: number): void {
    this.#base = version;
    this.#inDoubt = [];
    this.#state = 'unsaved';
  }

  stop(): void {
    this.keepNow();
    clearTimeout(this.#timer);
  }

  #save(): Save {
    return { baseVersion: this.#base, ...this.world.read() };
  }

  #sendIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void (this.#sending ?? this.#send()), delay);
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending = this.#attempt().finally(() => {
      this.#sending = null;
      if (!this.clean && this.#state === 'unsaved') this.#sendIn(PAUSE);
    });
    return this.#sending;
  }

  async #attempt(): Promise<void> {
    const typed = this.#typed;
    const save = this.#save();
    this.keepNow();
    this.#show('saving');
    try {
      const saved = await this.world.send(save);
      this.#base = saved.version;
      this.#confirm(typed);
      this.world.saved(saved);
    } catch (problem) {
      this.#failed(problem, save, typed);
    }
  }

  #confirm(typed: number): void {
    this.#confirmed = typed;
    this.#failures = 0;
    this.#inDoubt = [];
    if (this.clean) {
      clearTimeout(this.#keeper);
      this.#keeper = undefined;
      this.world.forget();
      this.#show('saved');
    } else {
      this.#firstTyped = Date.now();
      this.#show('unsaved');
      this.keepNow();
    }
  }

  #failed(problem: unknown, save: Save, typed: number): void {
    if (problem instanceof Refused && problem.status === 409) this.#stale(problem, save, typed);
    else if (problem instanceof Refused && problem.status < 500) this.#refused(problem);
    else this.#unreachable(save);
  }

  #stale(problem: Refused, save: Save, typed: number): void {
    const conflict = problem.body.conflict as Conflict;
    if (this.#isOwnSaveArrivedUnheard(conflict, save)) {
      this.#base = conflict.version;
      this.#inDoubt = [];
      if (sameCopy(this.world.comparable(save.copy), this.world.comparable(conflict.theirs))) this.#confirm(typed);
      else this.#show('unsaved');
      return;
    }
    this.#show('conflict');
    this.world.conflict(conflict, save);
  }

  /** A save whose answer was lost may have been stored all the same: then "theirs" is ours. */
  #isOwnSaveArrivedUnheard(conflict: Conflict, save: Save): boolean {
    const theirs = this.world.comparable(conflict.theirs);
    return [...this.#inDoubt, save.copy].some((copy) => sameCopy(this.world.comparable(copy), theirs));
  }

  #refused(problem: Refused): void {
    const gone = problem.status === 404 || problem.status === 403;
    this.#show(gone ? 'lost' : 'refused', problem.message);
  }

  #unreachable(save: Save): void {
    this.#inDoubt = [...this.#inDoubt.slice(-REMEMBERED), save.copy];
    const wait = RETRIES[Math.min(this.#failures++, RETRIES.length - 1)]!;
    this.#show('offline');
    this.#sendIn(wait);
  }

  #show(state: SaveState, detail?: string): void {
    this.#state = state;
    this.world.show(state, detail);
  }
}

import { newId } from './ids';
import type { Save } from './model';

/** A text the server has not confirmed yet, and when it was typed. */
export interface Unsent {
  save: Save;
  at: number;
}

export interface StoredUnsent extends Unsent {
  key: string;
}

const PREFIX = 'verbatim.unsent';

/**
 * Keeps unsent text in the browser, under person, article, tab and the version it was based on, until the server has
 * confirmed it. Two tabs never overwrite each other; after a crash the next one finds what the dead one left; who signs in
 * after somebody else on the same machine finds nothing of theirs.
 */
export class UnsentTexts {
  constructor(
    private readonly article: string,
    private readonly person: string,
    private readonly storage: Storage = localStorage,
    private readonly tab: string = newId(),
    private readonly now: () => number = Date.now,
  ) {}

  /** False when the browser refuses to keep it (full, forbidden). */
  keep(save: Save): boolean {
    try {
      const key = this.#key(save.baseVersion);
      this.storage.setItem(key, JSON.stringify({ save, at: this.now() } satisfies Unsent));
      this.#own()
        .filter((other) => other !== key)
        .forEach((other) => this.storage.removeItem(other));
      return true;
    } catch {
      return false;
    }
  }

  /** This tab has nothing unsent any more. */
  forget(): void {
    this.#own().forEach((key) => this.storage.removeItem(key));
  }

  remove(left: StoredUnsent): void {
    this.storage.removeItem(left.key);
  }

  /** What tabs that are gone left of this article, newest first. */
  async left(): Promise<StoredUnsent[]> {
    const alive = await openTabs();
    return this.#keys(this.#prefix)
      .filter((key) => !alive.some((tab) => key.includes(tab)))
      .flatMap((key) => parse(key, this.storage.getItem(key)))
      .sort((one, other) => other.at - one.at);
  }

  /** Tells other tabs that this one is open, for as long as its page lives or until the signal. */
  announce(until: AbortSignal): void {
    const held = new Promise<void>((resolve) => until.addEventListener('abort', () => resolve(), { once: true }));
    void navigator.locks?.request(`${PREFIX}.${this.tab}`, () => held).catch(() => undefined);
  }

  get #prefix(): string {
    return `${PREFIX}.${this.person}.${this.article}.`;
  }

  #key(base: number): string {
    return `${this.#prefix}${this.tab}.${base}`;
  }

  #own(): string[] {
    return this.#keys(`${this.#prefix}${this.tab}.`);
  }

  #keys(prefix: string): string[] {
    const keys = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  }
}

async function openTabs(): Promise<string[]> {
  const locks = await navigator.locks?.query();
  return (locks?.held ?? []).flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length + 1)] : []));
}

function parse(key: string, json: string | null): StoredUnsent[] {
  try {
    const stored = JSON.parse(json ?? '') as Unsent;
    return typeof stored.save.baseVersion === 'number' ? [{ key, ...stored }] : [];
  } catch {
    return [];
  }
}

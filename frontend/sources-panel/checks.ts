import type { CheckReport, QuoteFinding } from '../article-editor/model';
import type { AskedText } from '../article-editor/workbench';

/** Pause in typing after which the text is checked. */
export const CHECK_PAUSE = 700;
/** Longest time typed words go unchecked while typing goes on. */
export const CHECK_LONGEST = 4000;

/** Pause after which the rest is asked for while paragraphs are still being read. */
export const READING_PAUSE = 1500;

/** What the checks need of the world: the text, the server, and somebody to show the answer. */
export interface CheckWorld {
  ask(): AskedText | null;
  send(text: AskedText): Promise<CheckReport>;
  show(report: CheckReport): void;
  busy(busy: boolean): void;
  failed(): void;
}

/** Checks a text again after it changed: one request at a time, none while keys are falling, the last text always. */
export class Checks {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  #running = false;
  #stopped = false;

  constructor(private readonly world: CheckWorld) {}

  changed(): void {
    const now = Date.now();
    this.#waitingSince ||= now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(CHECK_PAUSE, this.#waitingSince + CHECK_LONGEST - now));
    this.#timer = setTimeout(() => void this.now(), wait);
  }

  async now(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running || this.#stopped) return;
    const text = this.world.ask();
    if (!text) return;
    this.#waitingSince = 0;
    this.#running = true;
    this.world.busy(true);
    try {
      const report = await this.world.send(text);
      if (!this.#stopped) this.#shown(report);
    } catch {
      if (!this.#stopped) this.world.failed();
    } finally {
      this.#running = false;
      if (!this.#stopped) this.world.busy(false);
      if (this.#waitingSince) this.changed();
    }
  }

  #shown(report: CheckReport): void {
    this.world.show(report);
    if (report.grammar?.state === 'READING') this.#timer = setTimeout(() => void this.now(), READING_PAUSE);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }
}

/** The same findings as before where nothing about them changed, so that only the others are drawn again. */
export function unchanged(before: QuoteFinding[], now: QuoteFinding[]): QuoteFinding[] {
  const known = new Map(before.map((finding) => [JSON.stringify(finding), finding]));
  return now.map((finding) => known.get(JSON.stringify(finding)) ?? finding);
}

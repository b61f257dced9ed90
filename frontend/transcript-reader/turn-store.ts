import type { Turn, TurnWindow } from './model';

export type LoadTurns = (from: number, count: number) => Promise<TurnWindow>;

/**
 * The turns of one transcript, fetched in pages and forgotten again, least recently wanted first, so that a day-long
 * conversation weighs no more than a short one.
 */
export class TurnStore {
  total = 0;
  private readonly pages = new Map<number, Turn[]>();
  private readonly underway = new Map<number, Promise<void>>();

  constructor(
    private readonly load: LoadTurns,
    readonly pageSize = 100,
    private readonly kept = 16,
  ) {}

  get(index: number): Turn | undefined {
    return this.pages.get(Math.floor(index / this.pageSize))?.[index % this.pageSize];
  }

  has(from: number, end: number): boolean {
    return this.pagesOf(from, end).every((page) => this.pages.has(page));
  }

  /** Resolves once the turns from `from` to `end` (exclusive) are here. */
  async ensure(from: number, end: number): Promise<void> {
    const wanted = this.pagesOf(from, end);
    await Promise.all(wanted.map((page) => this.want(page)));
    this.forget(wanted.length);
  }

  /** The turns from `from` to `end` (exclusive), fetched where needed. */
  async slice(from: number, end: number): Promise<Turn[]> {
    const turns: Turn[] = [];
    for (let page = Math.floor(from / this.pageSize); page * this.pageSize < end; page++) {
      await this.want(page);
      const first = page * this.pageSize;
      turns.push(...(this.pages.get(page) ?? []).slice(Math.max(0, from - first), end - first));
      this.forget(1);
    }
    return turns;
  }

  private pagesOf(from: number, end: number): number[] {
    const pages: number[] = [];
    for (let page = Math.floor(from / this.pageSize); page * this.pageSize < end; page++) pages.push(page);
    return pages;
  }

  private want(page: number): Promise<void> {
    const here = this.pages.get(page);
    if (here) {
      this.pages.delete(page);
      this.pages.set(page, here);
      return Promise.resolve();
    }
    const running = this.underway.get(page) ?? this.fetch(page);
    this.underway.set(page, running);
    return running;
  }

  private async fetch(page: number): Promise<void> {
    try {
      const answer = await this.load(page * this.pageSize, this.pageSize);
      this.total = answer.total;
      this.pages.set(page, answer.turns);
    } finally {
      this.underway.delete(page);
    }
  }

  private forget(needed: number): void {
    const limit = Math.max(this.kept, needed);
    for (const page of this.pages.keys()) {
      if (this.pages.size <= limit) return;
      this.pages.delete(page);
    }
  }
}

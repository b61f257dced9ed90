/** Sums over a changing list in logarithmic time (a Fenwick tree). */
class Sums {
  private readonly tree: Float64Array;

  constructor(private readonly count: number) {
    this.tree = new Float64Array(count + 1);
  }

  add(index: number, delta: number): void {
    for (let i = index + 1; i <= this.count; i += i & -i) this.tree[i] += delta;
  }

  before(index: number): number {
    let sum = 0;
    for (let i = Math.min(index, this.count); i > 0; i -= i & -i) sum += this.tree[i];
    return sum;
  }
}

/**
 * Heights of all rows of a long list of which only a few have ever been drawn: measured ones are exact, the others
 * count with the estimate. Answers where a row begins and which row lies at a height.
 */
export class Heights {
  private readonly known: Float64Array;
  private readonly measured: Sums;
  private readonly counted: Sums;

  constructor(
    readonly count: number,
    public estimate: number,
  ) {
    this.known = new Float64Array(count).fill(NaN);
    this.measured = new Sums(count);
    this.counted = new Sums(count);
  }

  /** Notes a measured height; answers whether it changed anything. */
  set(index: number, height: number): boolean {
    const before = this.known[index];
    if (Math.abs(before - height) < 0.5) return false;
    if (Number.isNaN(before)) this.counted.add(index, 1);
    this.measured.add(index, height - (Number.isNaN(before) ? 0 : before));
    this.known[index] = height;
    return true;
  }

  top(index: number): number {
    const drawn = this.counted.before(index);
    return this.measured.before(index) + (Math.min(index, this.count) - drawn) * this.estimate;
  }

  get total(): number {
    return this.top(this.count);
  }

  /** The row that covers the height `y`; the first or last one outside the list. */
  indexAt(y: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.top(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The rows to draw, end exclusive, for a view of `viewport` pixels at `scrollTop` with `overscan` more each side. */
  range(scrollTop: number, viewport: number, overscan: number): { first: number; end: number } {
    if (this.count === 0) return { first: 0, end: 0 };
    const first = this.indexAt(Math.max(0, scrollTop - overscan));
    const end = this.indexAt(Math.max(0, scrollTop + viewport + overscan)) + 1;
    return { first, end };
  }
}

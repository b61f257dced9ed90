/** A named stretch of a text, offsets in UTF-16 units. */
export interface Mark {
  from: number;
  to: number;
  kind: 'annotation' | 'waiting' | 'resolved' | 'active' | 'selection' | 'hit' | 'hit-now' | 'veiled';
  id?: string;
}

/** A piece of text under the same marks from end to end. */
export interface Segment {
  from: number;
  to: number;
  marks: Mark[];
}

/** Cuts a text of `length` where any mark begins or ends, so that overlapping marks can be drawn. */
export function segments(length: number, marks: Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, from: Math.max(0, mark.from), to: Math.min(length, mark.to) }))
    .filter((mark) => mark.from < mark.to);
  const cuts = [...new Set([0, length, ...inside.flatMap((mark) => [mark.from, mark.to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, nth) => {
    const to = cuts[nth + 1];
    return { from, to, marks: inside.filter((mark) => mark.from <= from && to <= mark.to) };
  });
}

import type { Side } from './model';
import type { Place } from './selection';

type PointAsker = (
  x: number,
  y: number,
  options: { shadowRoots: ShadowRoot[] },
) => { offsetNode: Node; offset: number } | null;

/** The paragraph that shows one side of a turn, null while it is not drawn. */
export function paragraphOf(root: ParentNode, turn: number, side: Side): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-turn="${turn}"] [data-side="${side}"]`);
}

/** The place in the text nearest to a point of the screen, on the wanted side. */
export function placeNear(root: ShadowRoot, side: Side, x: number, y: number): Place | undefined {
  const row = rowNear([...root.querySelectorAll<HTMLElement>('[data-turn]')], y);
  const paragraph = row?.querySelector<HTMLElement>(`[data-side="${side}"]`);
  if (!row || !paragraph) return undefined;
  const turn = Number(row.dataset.turn);
  const box = paragraph.getBoundingClientRect();
  if (y < box.top) return { turn, side, offset: 0 };
  if (y > box.bottom) return { turn, side, offset: lengthOf(paragraph) };
  const within = Math.min(Math.max(x, box.left + 1), box.right - 1);
  return { turn, side, offset: offsetAt(root, paragraph, within, y) };
}

/** Where the caret stands on the screen, undefined while its turn is not drawn. */
export function caretBox(root: ParentNode, place: Place): DOMRect | undefined {
  const paragraph = paragraphOf(root, place.turn, place.side);
  if (!paragraph) return undefined;
  const rightToLeft = isRightToLeft(paragraph);
  const after = characterBox(paragraph, place.offset, place.offset + 1);
  if (after) return new DOMRect(rightToLeft ? after.right : after.left, after.top, 0, after.height);
  const before = characterBox(paragraph, place.offset - 1, place.offset);
  if (before) return new DOMRect(rightToLeft ? before.left : before.right, before.top, 0, before.height);
  const box = paragraph.getBoundingClientRect();
  return new DOMRect(rightToLeft ? box.right : box.left, box.top, 0, Math.min(box.height, 24));
}

export function isRightToLeft(paragraph: Element | null): boolean {
  return paragraph !== null && getComputedStyle(paragraph).direction === 'rtl';
}

function rowNear(rows: HTMLElement[], y: number): HTMLElement | undefined {
  return rows.find((row) => y <= row.getBoundingClientRect().bottom) ?? rows.at(-1);
}

function offsetAt(root: ShadowRoot, paragraph: HTMLElement, x: number, y: number): number {
  const ask = (document as { caretPositionFromPoint?: PointAsker }).caretPositionFromPoint?.bind(document);
  const found = ask?.(x, y, { shadowRoots: [root] });
  if (!found || !paragraph.contains(found.offsetNode)) return lengthOf(paragraph);
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(found.offsetNode, found.offset);
  return range.toString().length;
}

function lengthOf(paragraph: HTMLElement): number {
  return paragraph.textContent?.length ?? 0;
}

function characterBox(paragraph: HTMLElement, from: number, to: number): DOMRect | undefined {
  if (from < 0 || to > lengthOf(paragraph)) return undefined;
  const range = document.createRange();
  range.setStart(...textPoint(paragraph, from, true));
  range.setEnd(...textPoint(paragraph, to, false));
  return range.getClientRects()[0];
}

/** The text node and offset of a place; at the seam of two nodes the one that follows where `following`. */
function textPoint(paragraph: HTMLElement, offset: number, following: boolean): [Node, number] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: [Node, number] = [paragraph, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (following ? rest < length : rest <= length) return [node, rest];
    last = [node, length];
    rest -= length;
  }
  return last;
}

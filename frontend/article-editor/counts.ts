import type { Node } from '@tiptap/pm/model';
import { codePointLength } from '../transcript-reader/code-points';

/** One feuillet is 1,500 signs, spaces included. */
export const FEUILLET = 1500;

/** Signs of the body as the server counts them: words of all paragraphs, spaces and line breaks included. */
export function signs(doc: Node): number {
  let count = 0;
  doc.descendants((node) => {
    if (node.isText) count += codePointLength(node.text!);
    else if (node.type.name === 'hardBreak') count++;
  });
  return count;
}

/** Feuillets to the quarter, as a desk speaks of them. */
export function feuillets(count: number): number {
  return Math.round((count / FEUILLET) * 4) / 4;
}

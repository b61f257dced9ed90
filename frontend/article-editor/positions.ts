import type { Node } from '@tiptap/pm/model';
import { toUtf16 } from '../transcript-reader/code-points';

export interface Range {
  from: number;
  to: number;
}

/**
 * The server counts paragraphs (each p and h2, from 0) and code points in their words; the editor counts positions.
 * This is the way from one to the other.
 */
export class Positions {
  readonly #blocks: { text: string; start: number }[] = [];

  constructor(doc: Node) {
    doc.descendants((node, at) => {
      if (!node.isTextblock) return true;
      const text = node.textBetween(0, node.content.size, undefined, (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));
      this.#blocks.push({ text, start: at + 1 });
      return false;
    });
  }

  /** Null when the place does not exist in this document. */
  range(paragraph: number, from: number, to: number): Range | null {
    const block = this.#blocks[paragraph];
    if (!block || from > to) return null;
    const start = toUtf16(block.text, from);
    const end = toUtf16(block.text, to);
    return { from: block.start + start, to: block.start + end };
  }
}

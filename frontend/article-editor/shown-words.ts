import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Range } from './positions';

const leafText = (leaf: Node) => (leaf.type.name === 'hardBreak' ? '\n' : '');

/** The first place in one block with these very words; null when no block holds them. */
export function rangeOfWords(doc: Node, words: string): Range | null {
  let found: Range | null = null;
  doc.descendants((node, at) => {
    if (found || !node.isTextblock) return !found;
    const start = node.textBetween(0, node.content.size, undefined, leafText).indexOf(words);
    if (words && start >= 0) found = { from: at + 1 + start, to: at + 1 + start + words.length };
    return false;
  });
  return found;
}

/** The words selected, one line a block, as the server joins them. */
export function selectedIn({ doc, selection }: EditorState): string {
  return doc.textBetween(selection.from, selection.to, '\n', leafText);
}

/** Selects a place and brings it into view; false when there is none. */
export function showRange(editor: Editor, range: Range | null): boolean {
  if (!range) return false;
  editor.chain().focus(null, { scrollIntoView: false }).setTextSelection(range).run();
  const { node } = editor.view.domAtPos(range.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
  return true;
}

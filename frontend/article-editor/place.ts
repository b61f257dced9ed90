import type { Editor } from '@tiptap/core';

interface Place {
  from: number;
  to: number;
  scroll: number;
}

function key(article: string): string {
  return `verbatim.place.${article}`;
}

/** Remembers caret and scroll over a reload of the page. */
export function keepPlace(article: string, editor: Editor, canvas: HTMLElement): void {
  const { from, to } = editor.state.selection;
  sessionStorage.setItem(key(article), JSON.stringify({ from, to, scroll: canvas.scrollTop } satisfies Place));
}

/** Goes back to where the page was before it reloaded itself; once. */
export function restorePlace(article: string, editor: Editor, canvas: HTMLElement): void {
  const kept = sessionStorage.getItem(key(article));
  if (!kept) return;
  sessionStorage.removeItem(key(article));
  const { from, to, scroll } = JSON.parse(kept) as Place;
  const end = editor.state.doc.content.size;
  editor.commands.focus(null, { scrollIntoView: false });
  editor.commands.setTextSelection({ from: Math.min(from, end), to: Math.min(to, end) });
  canvas.scrollTop = scroll;
}

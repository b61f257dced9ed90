import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { correct } from './typography';

/** Sets signs the French way while they are typed. One undo gives back the sign as typed. */
export const TypographyInput = Extension.create({
  name: 'frenchTypography',
  addProseMirrorPlugins() {
    return [new Plugin({ props: { handleTextInput: typed } })];
  },
});

function typed(view: EditorView, from: number, to: number, text: string): boolean {
  if (text.length !== 1 || view.composing) return false;
  const start = view.state.doc.resolve(from);
  const before = start.parent.textBetween(0, start.parentOffset, undefined, '\ufffc');
  const correction = correct(before, text);
  if (!correction) return false;
  if (correction.insert) view.dispatch(view.state.tr.insertText(text, from, to));
  replaceTyped(view, from, text, correction);
  return true;
}

function replaceTyped(view: EditorView, at: number, typed: string, correction: { remove: number; insert: string }) {
  if (!correction.insert) return;
  const tr = view.state.tr.insertText(correction.insert, at - correction.remove, at + typed.length);
  view.dispatch(closeHistory(tr).scrollIntoView());
}

/** The same signs in a plain field; goes through the browser's own command so that its undo keeps working. */
export function typographyInField(event: InputEvent): void {
  const field = event.target as HTMLTextAreaElement | HTMLInputElement;
  if (event.inputType !== 'insertText' || event.data?.length !== 1 || event.isComposing) return;
  const at = field.selectionStart ?? 0;
  const correction = correct(field.value.slice(0, at), event.data);
  if (!correction) return;
  event.preventDefault();
  field.setSelectionRange(at - correction.remove, field.selectionEnd ?? at);
  if (correction.insert) document.execCommand('insertText', false, correction.insert);
}

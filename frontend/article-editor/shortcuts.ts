import { Extension } from '@tiptap/core';

/** Keys of the vocabulary; bold, italic, lists, undo come with their own extensions. No Ctrl+Alt: that is AltGr. */
export const Shortcuts = Extension.create({
  name: 'deskShortcuts',
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-Shift-h': () => editor.commands.toggleHeading({ level: 2 }),
      'Mod-Shift-x': () => editor.commands.toggleAside('exergue'),
      'Mod-Shift-e': () => editor.commands.toggleAside('encadre'),
      'Mod-k': () => ask(editor.view.dom, 'verbatim-link-asked'),
      'Mod-Shift-s': () => ask(editor.view.dom, 'verbatim-sources-asked'),
    };
  },
});

/** Asks whoever stands around the body: the element for a link, the panel to take the keyboard. */
function ask(dom: HTMLElement, what: string): boolean {
  dom.dispatchEvent(new CustomEvent(what, { bubbles: true, composed: true }));
  return true;
}

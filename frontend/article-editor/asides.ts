import { Node, mergeAttributes } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    aside: {
      /** Puts the blocks at the selection in an exergue or encadré, or takes them out. */
      toggleAside: (kind: 'exergue' | 'encadre') => ReturnType;
    };
  }
}

function aside(kind: 'exergue' | 'encadre', content: string) {
  return Node.create({
    name: kind,
    group: 'block',
    content,
    defining: true,
    parseHTML: () => [{ tag: `aside.${kind}`, priority: 60 }],
    renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { class: kind }), 0],
  });
}

/** Words of the article set large beside it. */
export const Exergue = aside('exergue', 'paragraph+');

/** A box with its own words; owns the command for both kinds. */
export const Encadre = aside('encadre', '(paragraph | heading | bulletList | orderedList)+').extend({
  addCommands() {
    return {
      toggleAside:
        (kind) =>
        ({ commands }) =>
          commands.toggleWrap(kind),
    };
  },
});

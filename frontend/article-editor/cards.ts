import { Node } from '@tiptap/core';
import { isId } from './ids';

/** Draws the inside of a card into its figure; given by the element, which knows the server and the language. */
export type DrawCard = (kind: CardKind, id: string, figure: HTMLElement) => void;
export type CardKind = 'excerpt' | 'photo' | 'parallel' | 'related';

const KINDS: CardKind[] = ['excerpt', 'photo', 'parallel', 'related'];

function card(kind: CardKind) {
  const attribute = `data-${kind}`;
  return Node.create<{ draw: DrawCard }>({
    name: `${kind}Card`,
    group: 'block',
    atom: true,
    draggable: true,
    addOptions: () => ({ draw: () => {} }),
    addAttributes: () => ({
      id: {
        default: null,
        parseHTML: (element: HTMLElement) => element.getAttribute(attribute),
        renderHTML: ({ id }: { id: string }) => ({ [attribute]: id }),
      },
    }),
    parseHTML: () => [
      { tag: `figure[${attribute}]`, getAttrs: (figure) => (isId(figure.getAttribute(attribute)) ? null : false) },
    ],
    renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement('figure');
        dom.setAttribute(attribute, node.attrs.id);
        dom.className = `v-embed v-embed-${kind}`;
        dom.contentEditable = 'false';
        this.options.draw(kind, node.attrs.id, dom);
        return { dom, ignoreMutation: () => true };
      };
    },
  });
}

/** Things placed in the body by id alone; the body holds no word of theirs. */
export function cards(draw: DrawCard) {
  return KINDS.map((kind) => card(kind).configure({ draw }));
}

import { Mark } from '@tiptap/core';
import { isId } from './ids';

/** A mark stays one element around the emphasis inside it. */
const OUTERMOST = 1100;

function deskMark(name: string, attribute: string) {
  return Mark.create({
    name,
    priority: OUTERMOST,
    inclusive: false,
    excludes: name,
    addAttributes: () => ({
      id: {
        default: null,
        parseHTML: (element: HTMLElement) => element.getAttribute(attribute),
        renderHTML: ({ id }: { id: string }) => ({ [attribute]: id }),
      },
    }),
    parseHTML: () => [
      { tag: `span[${attribute}]`, getAttrs: (span) => (isId(span.getAttribute(attribute)) ? null : false) },
    ],
    renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
  });
}

/** Words whose source or declaration is the binding with this id; readers never see the mark. */
export const Quotation = deskMark('quotation', 'data-quotation');

/** A note of the desk on these words; kept as it came. */
export const Note = deskMark('note', 'data-note');

/** A name whose spelling an editor keeps, whatever the house writes. */
export const KeptName = deskMark('keptName', 'data-name');

/** A footnote's words, and raised signs such as in 1er. */
export const Raised = Mark.create({
  name: 'raised',
  addAttributes: () => ({
    footnote: {
      default: false,
      parseHTML: (element) => element.classList.contains('footnote'),
      renderHTML: ({ footnote }) => (footnote ? { class: 'footnote' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes, 0],
});

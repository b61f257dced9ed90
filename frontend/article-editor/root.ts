import { Node } from '@tiptap/core';

/** The whole body. How many changes of the lines above it went along with its own is part of its history, not of its text. */
export const Root = Node.create({
  name: 'doc',
  topNode: true,
  content: 'block+',
  addAttributes: () => ({ lineChanges: { default: 0, rendered: false } }),
});

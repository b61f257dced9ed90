import type { Node } from '@tiptap/pm/model';
import type { Binding } from './model';

/**
 * What stands behind each marked quotation. Bindings whose words were deleted stay here until the page closes, so that
 * undo finds them again; only those whose mark is in the text are saved.
 */
export class Bindings {
  #known = new Map<string, Binding>();

  reset(bindings: Binding[]): void {
    bindings.forEach((binding) => this.put(binding));
  }

  put(binding: Binding): void {
    this.#known.set(binding.id, binding);
  }

  get(id: string): Binding | undefined {
    return this.#known.get(id);
  }

  /** Those of this text, in the order of reading. */
  of(doc: Node): Binding[] {
    return [...markedIds(doc)].flatMap((id) => this.#known.get(id) ?? []);
  }
}

export function markedIds(doc: Node): Set<string> {
  const ids = new Set<string>();
  doc.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === 'quotation') ids.add(mark.attrs.id);
  });
  return ids;
}

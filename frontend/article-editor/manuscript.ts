import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState, Transaction } from '@tiptap/pm/state';
import { Bindings } from './bindings';
import { bodyHtml, documentOf, tidy } from './body';
import { LineChanges, Titraille } from './lines';
import type { Binding, Copy, Draft } from './model';

/** The whole text of an article as it stands in the element: titraille, body and what stands behind its quotations. */
export class Manuscript {
  readonly bindings = new Bindings();
  titraille: Titraille = { kicker: '', headline: '', lead: '' };
  readonly #lineChanges = new LineChanges();

  constructor(readonly editor: Editor) {}

  copy(): Copy {
    return { ...this.titraille, body: bodyHtml(this.editor) };
  }

  boundQuotations(): Binding[] {
    return this.bindings.of(this.editor.state.doc);
  }

  /** The transaction, together with other lines above the body: one undo takes both back. */
  changeLines(tr: Transaction, lines: Titraille): Transaction {
    return this.#lineChanges.record(tr, this.titraille, lines);
  }

  /** Sets the lines as a change of the document asks; whether they are other ones now. */
  followLines(from: Node, to: Node): boolean {
    const before = this.titraille;
    if (from.attrs.lineChanges !== to.attrs.lineChanges) this.titraille = this.#lineChanges.follow(from, to, before);
    return this.titraille !== before;
  }

  /** Puts another text in place; undo does not lead back behind it. */
  replace({ copy, bindings }: Pick<Draft, 'copy' | 'bindings'>): void {
    const { kicker, headline, lead } = copy;
    this.titraille = { kicker, headline, lead };
    this.bindings.reset(bindings);
    const { schema, plugins } = this.editor.state;
    this.editor.view.updateState(EditorState.create({ doc: documentOf(schema, copy.body), schema, plugins }));
  }

  /** Puts another text in place as one change of the body that undo takes back. */
  propose({ copy, bindings }: Pick<Draft, 'copy' | 'bindings'>): void {
    const { kicker, headline, lead } = copy;
    this.titraille = { kicker, headline, lead };
    this.bindings.reset(bindings);
    const { tr, schema } = this.editor.state;
    this.editor.view.dispatch(closeHistory(tr.replaceWith(0, tr.doc.content.size, documentOf(schema, copy.body).content)));
  }

  /** A copy as this editor would write it, whatever the server tidied. */
  comparable(copy: Copy): Copy {
    const { kicker, headline, lead, body } = copy;
    return { kicker, headline, lead, body: tidy(this.editor.schema, body) };
  }
}

import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { EditorState } from '@tiptap/pm/state';
import { Bindings } from './bindings';
import { bodyHtml, documentOf, tidy } from './body';
import type { Binding, Copy, Draft } from './model';

type Titraille = Omit<Copy, 'body'>;

/** The whole text of an article as it stands in the element: titraille, body and what stands behind its quotations. */
export class Manuscript {
  readonly bindings = new Bindings();
  titraille: Titraille = { kicker: '', headline: '', lead: '' };

  constructor(readonly editor: Editor) {}

  copy(): Copy {
    return { ...this.titraille, body: bodyHtml(this.editor) };
  }

  boundQuotations(): Binding[] {
    return this.bindings.of(this.editor.state.doc);
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

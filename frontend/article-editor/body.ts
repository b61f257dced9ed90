import { type AnyExtension, type Editor, createDocument, getHTMLFromFragment } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import { Encadre, Exergue } from './asides';
import { DrawCard, cards } from './cards';
import { CheckMarks } from './check-marks';
import { KeptName, Note, Quotation, Raised } from './marks';
import { PasteClean } from './paste';
import { Root } from './root';
import { Shortcuts } from './shortcuts';
import { Table, TableCell, TableHeader, TableRow } from './tables';
import { TypographyInput } from './typography-input';

/** The vocabulary of a body, `text.BodyHtml` on the server's side, as an editor. */
export function bodyExtensions(draw: DrawCard): AnyExtension[] {
  return [
    StarterKit.configure({
      code: false,
      codeBlock: false,
      document: false,
      heading: { levels: [2] },
      horizontalRule: false,
      link: { openOnClick: false, autolink: false, linkOnPaste: true, HTMLAttributes: { target: null, rel: null } },
      strike: false,
      trailingNode: false,
      underline: false,
    }),
    Root,
    Exergue,
    Encadre,
    Table,
    TableRow,
    TableHeader,
    TableCell,
    Quotation,
    Note,
    KeptName,
    Raised,
    ...cards(draw),
    TypographyInput,
    PasteClean,
    CheckMarks,
    Shortcuts,
  ];
}

/** The body as it is saved: NFC, and nothing at all for an empty one. */
export function bodyHtml(editor: Editor): string {
  return htmlOf(editor.state.doc);
}

/** HTML of the vocabulary as a document; what is not of it is left out. */
export function documentOf(schema: Schema, html: string): Node {
  return createDocument(html, schema, { preserveWhitespace: 'full' });
}

/** HTML as this editor would write it: two copies that mean the same become the same. */
export function tidy(schema: Schema, html: string): string {
  return htmlOf(documentOf(schema, html));
}

function htmlOf(doc: Node): string {
  const blank = doc.childCount === 1 && doc.firstChild!.isTextblock && doc.firstChild!.content.size === 0;
  return blank ? '' : getHTMLFromFragment(doc.content, doc.type.schema).normalize('NFC');
}

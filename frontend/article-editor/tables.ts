import { type Editor, Node } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node as Content, Schema } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable } from '@tiptap/pm/tables';
import { tableEditing, toggleHeaderRow } from '@tiptap/pm/tables';

const ROWS = 3;
const COLUMNS = 3;
const ROLES: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};

function span(name: string) {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => Number(element.getAttribute(name)) || 1,
    renderHTML: (attributes: Record<string, number>) => (attributes[name]! > 1 ? { [name]: attributes[name] } : {}),
  };
}

function cell(name: string, tag: 'td' | 'th') {
  return Node.create({
    name,
    content: 'block+',
    isolating: true,
    addAttributes: () => ({
      colspan: span('colspan'),
      rowspan: span('rowspan'),
      colwidth: { default: null, rendered: false },
      scope: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('scope') },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

export const TableCell = cell('tableCell', 'td');
export const TableHeader = cell('tableHeader', 'th');

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** Tables: drawn here or come with the text; rows, columns and the header row change, each change is one undo. */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  extendNodeSchema: ({ name }) => ({ tableRole: ROLES[name] }),
  addKeyboardShortcuts() {
    const run = (direction: 1 | -1) => goToNextCell(direction)(this.editor.state, this.editor.view.dispatch);
    return { Tab: () => run(1), 'Shift-Tab': () => run(-1) };
  },
  addProseMirrorPlugins: () => [tableEditing()],
});

/** Puts an empty table after the block of the caret and the caret into its first cell. */
export function insertTable(editor: Editor): void {
  const { $to } = editor.state.selection;
  const after = $to.depth ? $to.after(1) : $to.pos;
  const tr = editor.state.tr.insert(after, emptyTable(editor.schema));
  tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1)));
  editor.view.dispatch(tr.scrollIntoView());
  editor.commands.focus();
}

export function inTable(editor: Editor): boolean {
  return isInTable(editor.state);
}

const COMMANDS = { addRowAfter, addColumnAfter, deleteRow, deleteColumn, toggleHeaderRow, deleteTable };
export type TableCommand = keyof typeof COMMANDS;

/** Changes the table of the caret; does nothing outside of one. */
export function changeTable(editor: Editor, command: TableCommand): void {
  COMMANDS[command](editor.state, (tr) => editor.view.dispatch(closeHistory(tr)));
  editor.commands.focus();
}

function emptyTable(schema: Schema): Content {
  const row = (type: 'tableHeader' | 'tableCell') =>
    schema.nodes.tableRow!.create(null, Array.from({ length: COLUMNS }, () => schema.nodes[type]!.createAndFill()!));
  const rows = Array.from({ length: ROWS }, (_, at) => row(at === 0 ? 'tableHeader' : 'tableCell'));
  return schema.nodes.table!.create(null, rows);
}

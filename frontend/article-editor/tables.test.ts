// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyExtensions, bodyHtml } from './body';
import { changeTable, inTable, insertTable } from './tables';

let editor: Editor;

beforeEach(() => {
  editor = new Editor({ element: document.body, extensions: bodyExtensions(() => {}), content: '<p>Avant</p>' });
  editor.commands.setTextSelection(2);
});
afterEach(() => editor.destroy());

function size(): [number, number, number] {
  const table = new DOMParser().parseFromString(bodyHtml(editor), 'text/html');
  const rows = table.querySelectorAll('tr');
  return [rows.length, rows[0]?.children.length ?? 0, table.querySelectorAll('th').length];
}

describe('a table', () => {
  it('is put after the block of the caret, with a header, and the caret goes in', () => {
    insertTable(editor);
    expect(size()).toEqual([3, 3, 3]);
    expect(bodyHtml(editor)).toMatch(/^<p>Avant<\/p><table>/);
    expect(inTable(editor)).toBe(true);
    editor.commands.insertContent('Pays');
    expect(bodyHtml(editor)).toContain('<th><p>Pays</p></th>');
  });

  it('grows and shrinks by rows and columns', () => {
    insertTable(editor);
    changeTable(editor, 'addRowAfter');
    changeTable(editor, 'addColumnAfter');
    expect(size().slice(0, 2)).toEqual([4, 4]);
    changeTable(editor, 'deleteColumn');
    changeTable(editor, 'deleteRow');
    expect(size().slice(0, 2)).toEqual([3, 3]);
  });

  it('has a header row or none', () => {
    insertTable(editor);
    changeTable(editor, 'toggleHeaderRow');
    expect(size()).toEqual([3, 3, 0]);
  });

  it('is taken away and comes back with one undo', () => {
    insertTable(editor);
    const drawn = bodyHtml(editor);
    changeTable(editor, 'deleteTable');
    expect(bodyHtml(editor)).toBe('<p>Avant</p>');
    editor.commands.undo();
    expect(bodyHtml(editor)).toBe(drawn);
  });

  it('that came with spans is saved as it came', () => {
    const html =
      '<table><tbody><tr><th colspan="2" scope="col"><p>Deux</p></th></tr><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>';
    editor.commands.setContent(html);
    expect(bodyHtml(editor)).toBe(html);
  });
});

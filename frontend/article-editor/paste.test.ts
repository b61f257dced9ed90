// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyExtensions, bodyHtml } from './body';
import { cleanPaste } from './paste';

const ID = '0190a1b2-0000-7000-8000-000000000001';
let editor: Editor;

function pasted(html: string): string {
  editor = new Editor({ element: document.createElement('div'), extensions: bodyExtensions(() => {}) });
  editor.commands.setContent(cleanPaste(html));
  return bodyHtml(editor);
}

afterEach(() => editor?.destroy());

describe('what is pasted', () => {
  it.each([
    ['Word paragraph', '<p class=MsoNormal style="margin:0"><span lang=FR>Un <b>mot</b><o:p></o:p></span></p>', '<p>Un <strong>mot</strong></p>'],
    ['Word heading', '<h1>Grand</h1><h3>Petit</h3>', '<h2>Grand</h2><h2>Petit</h2>'],
    [
      'Word list',
      '<p class=MsoListParagraphCxSpFirst><span style="mso-list:Ignore">·<span>&nbsp; </span></span>un</p><p class=MsoListParagraphCxSpLast><span style="mso-list:Ignore">·</span>deux</p>',
      '<ul><li><p>un</p></li><li><p>deux</p></li></ul>',
    ],
    ['bold and italic by style', '<p><span style="font-weight:700">gras</span> <span style="font-style: italic">penché</span></p>', '<p><strong>gras</strong> <em>penché</em></p>'],
    ['b that is no bold', '<b style="font-weight:normal"><p>mot</p></b>', '<p>mot</p>'],
    ['script and style', '<style>p{}</style><script>x()</script><p onclick="x()">mot</p>', '<p>mot</p>'],
    ['comment', '<!--[if gte mso 9]><xml></xml><![endif]--><p>mot</p>', '<p>mot</p>'],
    ['script address', '<p><a href="javascript:x()">mot</a></p>', '<p>mot</p>'],
    ['link', '<p><a href="https://exemple.fr/" target="_blank" rel="x" class="y">mot</a></p>', '<p><a href="https://exemple.fr/">mot</a></p>'],
    ['picture', '<p>a<img src="x.png">b</p>', '<p>ab</p>'],
    ['foreign quotation mark', `<p><span data-quotation="${ID}">« a »</span></p>`, '<p>« a »</p>'],
    ['aside', '<aside class="exergue big"><p>mot</p></aside>', '<aside class="exergue"><p>mot</p></aside>'],
    ['hidden words', '<p>a<span style="display:none">caché</span></p>', '<p>a</p>'],
  ])('keeps the vocabulary alone: %s', (_, html, kept) => {
    expect(pasted(html)).toBe(kept);
  });

  it('leaves what the editor itself cut', () => {
    const html = `<p data-pm-slice="1 1 []"><span data-quotation="${ID}">« a »</span></p>`;
    expect(cleanPaste(html)).toBe(html);
  });
});

describe('the vocabulary', () => {
  it.each([
    '<p>Un <strong>mot</strong> <em>dit</em><br>bis</p>',
    '<h2>Intertitre</h2>',
    '<blockquote><p>mot</p></blockquote>',
    '<ul><li><p>un</p></li></ul>',
    '<ol><li><p>un</p></li></ol>',
    '<aside class="encadre"><h2>Titre</h2><p>mot</p></aside>',
    '<table><tbody><tr><th scope="col"><p>a</p></th><td colspan="2"><p>b</p></td></tr></tbody></table>',
    '<p>1<sup>er</sup> et note<sup class="footnote">voir plus loin</sup></p>',
    `<p>Il dit <span data-quotation="${ID}">« <em>non</em> »</span> et <span data-note="${ID}">cela</span>.</p>`,
    `<figure data-excerpt="${ID}"></figure><figure data-photo="${ID}"></figure>`,
    '<p><a href="/article/fuite">mot</a></p>',
    '<p>«\u202fnarrow\u202f» et&nbsp;: deux  espaces</p>',
  ])('comes back as it was saved: %s', (html) => {
    editor = new Editor({ element: document.createElement('div'), extensions: bodyExtensions(() => {}) });
    editor.commands.setContent(html, { parseOptions: { preserveWhitespace: 'full' } });
    expect(bodyHtml(editor)).toBe(html);
  });
});

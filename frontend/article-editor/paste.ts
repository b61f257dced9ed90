import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** What is pasted becomes the body's vocabulary before the editor reads it. */
export const PasteClean = Extension.create({
  name: 'pasteClean',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: (html) => cleanPaste(html) } })],
});

const DROPPED = 'script, style, head, meta, link, title, xml, iframe, object, svg, form, button, input, template, img';

/** HTML of a word processor or a web page as HTML of the vocabulary; HTML of the editor itself as it is. */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const body = page.body;
  if (body.querySelector('[data-pm-slice]')) return html;
  removeComments(body);
  body.querySelectorAll(DROPPED).forEach((element) => element.remove());
  removeHidden(body);
  wordLists(body);
  emphasis(body);
  headings(body);
  body.querySelectorAll('a').forEach(plainLink);
  body.querySelectorAll('*').forEach(bare);
  return body.innerHTML;
}

function removeComments(body: HTMLElement): void {
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  found.forEach((comment) => comment.parentNode?.removeChild(comment));
}

function removeHidden(body: HTMLElement): void {
  body.querySelectorAll<HTMLElement>('[style]').forEach((element) => {
    const style = styleOf(element);
    if (/display:none|mso-hide:all|mso-list:ignore/.test(style)) element.remove();
  });
}

/** Word writes list items as paragraphs with a drawn bullet. */
function wordLists(body: HTMLElement): void {
  body.querySelectorAll<HTMLElement>('p[class*="MsoList"], p[style*="mso-list"]').forEach((paragraph) => {
    const item = document.createElement('li');
    const ordered = /^\s*\d+[.)]/.test(paragraph.textContent ?? '');
    item.innerHTML = paragraph.innerHTML.replace(/^(\s|&nbsp;)*(?:[·•§o‣–-]|\d+[.)])(\s|&nbsp;)+/, '');
    const before = paragraph.previousElementSibling;
    const joins = before?.hasAttribute('data-pasted-list') ? before : null;
    const list = joins ?? document.createElement(ordered ? 'ol' : 'ul');
    list.setAttribute('data-pasted-list', '');
    if (!joins) paragraph.before(list);
    list.append(item);
    paragraph.remove();
  });
}

/** Bold and italic of stylesheets become strong and em; b with normal weight, as some web editors wrap, is no bold. */
function emphasis(body: HTMLElement): void {
  body.querySelectorAll<HTMLElement>('b, strong, i, em').forEach((element) => {
    if (/font-(weight|style):(normal|400)/.test(styleOf(element))) element.replaceWith(...element.childNodes);
  });
  body.querySelectorAll<HTMLElement>('span, font').forEach((span) => {
    const style = styleOf(span);
    if (/font-weight:(bold|[6-9]00)/.test(style)) wrapInside(span, 'strong');
    if (/font-style:italic/.test(style)) wrapInside(span, 'em');
    span.replaceWith(...span.childNodes);
  });
}

function wrapInside(element: HTMLElement, tag: string): void {
  const wrapper = document.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function headings(body: HTMLElement): void {
  body.querySelectorAll('h1, h3, h4, h5, h6').forEach((heading) => {
    const intertitre = document.createElement('h2');
    intertitre.append(...heading.childNodes);
    heading.replaceWith(intertitre);
  });
}

function plainLink(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? '';
  if (!/^(https?:|mailto:|\/)/i.test(address)) link.replaceWith(...link.childNodes);
}

/** Only what the vocabulary knows by attribute keeps one; marks of another article are not bound here. */
function bare(element: Element): void {
  const kind = ['exergue', 'encadre'].find((name) => element.matches(`aside.${name}`));
  const address = element.matches('a') ? element.getAttribute('href') : null;
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (kind) element.setAttribute('class', kind);
  if (address) element.setAttribute('href', address);
}

function styleOf(element: HTMLElement): string {
  return (element.getAttribute('style') ?? '').toLowerCase().replace(/\s/g, '');
}

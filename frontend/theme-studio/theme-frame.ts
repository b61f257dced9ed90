import { LitElement, type PropertyValues, html } from 'lit';
import { previewAddress, publicPath, samePage, scale } from './paths';

const RELOADING = ['base', 'path', 'mode', 'revision'] as const;

/**
 * A public page in the theme being worked on, as wide as a screen of choice and made to fit the room. A new state is
 * loaded behind the one in sight and takes its place, where the reader had scrolled to. Links lead on inside the preview;
 * forms are not sent.
 *
 * @fires verbatim-page-chosen - a link was followed; detail: { path }
 */
export class ThemeFrame extends LitElement {
  static override properties = {
    base: {},
    path: {},
    mode: {},
    width: { type: Number },
    label: {},
    revision: { type: Number },
  };

  declare base: string;
  declare path: string;
  declare mode: string;
  declare width: number;
  declare label: string;
  declare revision: number;
  #shown: HTMLIFrameElement | null = null;
  #shownPath = '';
  #room = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.base = '';
    this.path = '/';
    this.mode = 'light';
    this.width = 1280;
    this.label = '';
    this.revision = 0;
  }

  override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<div class="theme-sheet"></div>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#room.observe(this);
  }

  override disconnectedCallback() {
    this.#room.disconnect();
    super.disconnectedCallback();
  }

  override updated(changed: PropertyValues) {
    if (this.base && RELOADING.some((name) => changed.has(name))) this.#load();
    this.#fit();
  }

  #load() {
    const next = document.createElement('iframe');
    next.title = this.label;
    next.setAttribute('sandbox', 'allow-same-origin allow-scripts');
    next.className = 'theme-coming';
    next.src = previewAddress(this.base, this.path, this.mode);
    next.addEventListener('load', () => this.#show(next), { once: true });
    this.querySelectorAll('.theme-coming').forEach((late) => late.remove());
    this.querySelector('.theme-sheet')?.append(next);
  }

  #show(next: HTMLIFrameElement) {
    if (!next.isConnected) return;
    const before = samePage(this.#shownPath, this.path) ? this.#shown?.contentWindow?.scrollY : undefined;
    if (before !== undefined) next.contentWindow?.scrollTo({ top: before, behavior: 'instant' });
    next.contentDocument?.addEventListener('click', (event) => this.#follow(event));
    next.className = '';
    this.#shown?.remove();
    this.#shown = next;
    this.#shownPath = this.path;
  }

  #follow(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]');
    if (!link) return;
    const path = publicPath(new URL(link.href), location.origin, this.base);
    if (path !== null && samePage(path, this.path) && path.includes('#')) return;
    event.preventDefault();
    if (path !== null) {
      this.dispatchEvent(new CustomEvent('verbatim-page-chosen', { detail: { path }, bubbles: true }));
    }
  }

  #fit() {
    const sheet = this.querySelector<HTMLElement>('.theme-sheet');
    if (!sheet) return;
    const factor = scale(this.clientWidth, this.width);
    sheet.style.width = `${this.width}px`;
    sheet.style.height = `${this.clientHeight / factor}px`;
    sheet.style.transform = `scale(${factor})`;
    sheet.style.marginInlineStart = `${Math.max(0, (this.clientWidth - this.width * factor) / 2)}px`;
  }
}

customElements.define('verbatim-theme-frame', ThemeFrame);

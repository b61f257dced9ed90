import type axe from 'axe-core';

/** One thing axe found on a page: what to do, and where. */
export interface AxeFinding {
  help: string;
  places: string[];
}

const WAIT = 250;
const MOST_PLACES = 3;

/** The findings as the desk lists them: a sentence each with the first places, in axe's order of weight. */
export function findings(results: Pick<axe.AxeResults, 'violations'>): AxeFinding[] {
  return results.violations.map((violation) => ({
    help: violation.help,
    places: violation.nodes.slice(0, MOST_PLACES).map((node) => node.target.join(' ')),
  }));
}

/** The page as a document of our own origin in which axe may run: its relative addresses still lead where they led. */
export function standalone(html: string, address: string): string {
  const base = `<base href="${address.replace(/[?#].*$/, '').replace(/"/g, '&quot;')}">`;
  return html.replace(/<head>/i, `<head>${base}`);
}

/**
 * Looks at a preview with axe and tells its host element, in the event `verbatim-axe`, what it found. The page's own policy
 * lets no foreign script run, so that axe runs in a copy of the page out of sight, as wide as the page is shown. Its text is taken
 * as it is: a bundler that shortens names breaks what it calls its source.
 */
class PageAxe extends HTMLElement {
  async check(address: string, width: number): Promise<void> {
    const frame = document.createElement('iframe');
    try {
      this.tell(findings(await this.run(frame, address, width)));
    } catch {
      this.tell(null);
    } finally {
      frame.remove();
    }
  }

  private async run(frame: HTMLIFrameElement, address: string, width: number): Promise<axe.AxeResults> {
    const [page, { default: library }] = await Promise.all([fetch(address), import('axe-core/axe.min.js?raw')]);
    if (!page.ok) {
      throw new Error(`The preview answers ${page.status}`);
    }
    frame.title = '';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.style.cssText = `position:fixed;left:-10000px;top:0;width:${width}px;height:900px;border:0`;
    frame.srcdoc = standalone(await page.text(), new URL(address, location.href).href);
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    this.append(frame);
    await loaded;
    const mode = new URL(address, location.href).searchParams.get('mode');
    if (mode && frame.contentDocument) {
      frame.contentDocument.documentElement.dataset.mode = mode;
    }
    await new Promise((done) => setTimeout(done, WAIT));
    const inside = frame.contentWindow as (Window & { eval(source: string): void; axe: typeof axe }) | null;
    if (!inside) {
      throw new Error('The page has no window');
    }
    inside.eval(library);
    if (document.documentElement.lang.startsWith('fr')) {
      inside.axe.configure({ locale: (await import('axe-core/locales/fr.json')).default as unknown as axe.Locale });
    }
    return inside.axe.run({ resultTypes: ['violations'] });
  }

  private tell(found: AxeFinding[] | null): void {
    const detail = { found: found ? JSON.stringify(found) : '' };
    this.dispatchEvent(new CustomEvent('verbatim-axe', { detail }));
  }
}

customElements.define('verbatim-page-axe', PageAxe);

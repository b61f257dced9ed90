/** Where a public page is shown in the preview's theme and mode. */
export function previewAddress(base: string, path: string, mode: string): string {
  const [page, fragment] = path.split('#', 2);
  const [place, query] = page.split('?', 2);
  const asked = query ? `${query}&mode=${mode}` : `mode=${mode}`;
  return `${base}${place}?${asked}${fragment ? `#${fragment}` : ''}`;
}

/**
 * The public path that a link inside the preview leads to; null where it leaves the site. Links of a page are absolute
 * (`/article/x`) or stay below the preview's own address.
 */
export function publicPath(link: URL, origin: string, base: string): string | null {
  if (link.origin !== origin) return null;
  const place = link.pathname.startsWith(base) ? link.pathname.slice(base.length) || '/' : link.pathname;
  const query = new URLSearchParams(link.search);
  query.delete('mode');
  const rest = query.toString();
  return place + (rest ? `?${rest}` : '') + link.hash;
}

/** How much a page of a width is made smaller to fit the room; never larger than it is. */
export function scale(room: number, width: number): number {
  return room > 0 ? Math.min(1, room / width) : 1;
}

/** Whether two paths show the same page, wherever in it. */
export function samePage(one: string, other: string): boolean {
  return one.split('#', 1)[0] === other.split('#', 1)[0];
}

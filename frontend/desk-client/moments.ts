/**
 * A moment, in ISO form or in milliseconds, as the page's language writes it, in the newsroom's time zone wherever the browser is;
 * without options, date and time without seconds.
 */
export function moment(
  at: string | number,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
): string {
  const { lang, dataset } = document.documentElement;
  return new Intl.DateTimeFormat(lang || 'fr', { ...options, timeZone: dataset.zone }).format(new Date(at));
}

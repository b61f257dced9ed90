/** Narrow no-break space: inside guillemets and before ; ! ? (Lexique de l’Imprimerie nationale, as set on screens). */
export const NARROW = '\u202f';
/** No-break space: before the colon, the percent and the currency signs. */
export const WIDE = '\u00a0';

/** How the house's country sets its French; `text.FrenchCountry` on the server's side. */
export interface Habits {
  /** Before ; ! ?. */
  high: string;
  colon: string;
  /** After « and before ». */
  inside: string;
  /** Between a number and its unit. */
  unit: string;
  nested: [string, string];
}

export type Country = 'FRANCE' | 'CANADA' | 'SWITZERLAND';

export const HABITS: Record<Country, Habits> = {
  FRANCE: { high: NARROW, colon: WIDE, inside: NARROW, unit: WIDE, nested: ['“', '”'] },
  CANADA: { high: '', colon: WIDE, inside: WIDE, unit: WIDE, nested: ['“', '”'] },
  SWITZERLAND: { high: NARROW, colon: NARROW, inside: NARROW, unit: NARROW, nested: ['‹' + NARROW, NARROW + '›'] },
};

let house = HABITS.FRANCE;
let french = true;

/** From now on signs are set as in this country; a page belongs to one house. */
export function followCountry(country: Country): void {
  house = HABITS[country] ?? HABITS.FRANCE;
}

/** From now on texts are in this language, a BCP 47 tag; in any other than French signs stay as typed. The editor of an article says so while it is on the page. */
export function followLanguage(tag: string): void {
  french = /^fr\b/i.test(tag);
}

/** Words as an article quotes them: one line; marks within them give way to those of the second level. */
export function quotable(words: string): string {
  const [open, close] = french ? ['“', '”'] : ['‘', '’'];
  const inner = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/«[\s\u00a0\u202f]*/g, open)
    .replace(/[\s\u00a0\u202f]*»/g, close)
    .replace(/'/g, '’')
    .replace(/"([^"]*)"/g, `${open}$1${close}`);
  return french ? inner : inner.replace(/“/g, open).replace(/”/g, close);
}

/** Words between the marks of a quotation: guillemets as the house sets them, “ ” outside French. */
export function guillemets(words: string, habits = house): string {
  if (!french) return `“${words}”`;
  return `«${habits.inside}${words}${habits.inside}»`;
}

/** What to do for a typed sign: take back so many signs before the caret, then insert. */
export interface Correction {
  remove: number;
  insert: string;
}

const OPENING_PLACE = /(^|[\s\u00a0\u202f([{–—-])$/;
const ADDRESS = /(?:[a-z]+:\/\/|www\.|@|mailto:)\S*$/i;
const OPENED_BY: Record<string, string> = { '»': '«', '”': '“', '›': '‹' };
const AFTER_FIGURE = new Set(['%', '€', '$', '£']);

/**
 * French typography while typing; outside French nothing is changed. `before` is the paragraph's text up to the caret, `typed` one sign; null means the
 * sign stands as typed. Pure, so that the editor, the fields of the titraille and the tests share it.
 */
export function correct(before: string, typed: string, habits = house): Correction | null {
  if (!french) return null;
  switch (typed) {
    case '"':
      return quotationSign(before, habits);
    case "'":
      return { remove: 0, insert: '’' };
    case '«':
      return { remove: 0, insert: '«' + habits.inside };
    case '»':
      return closing(before, habits);
    case '.':
      return before.endsWith('..') && !before.endsWith('...') ? { remove: 2, insert: '…' } : null;
    case '-':
      return before.endsWith('-') ? { remove: 1, insert: '—' } : null;
    case ' ':
      return before.endsWith('«' + habits.inside) ? { remove: 0, insert: '' } : null;
    default:
      return spaced(before, typed, habits);
  }
}

/** Who types a space before the sign closes the quotation; one inside another opens right after « or by hand. */
function quotationSign(before: string, habits: Habits): Correction {
  const [open, close] = habits.nested;
  const innermost = openSigns(before).at(-1);
  if (innermost === '“' || innermost === '‹') return { remove: 0, insert: close };
  if (innermost === '«') return before.endsWith('«' + habits.inside) ? { remove: 0, insert: open } : closing(before, habits);
  return OPENING_PLACE.test(before) ? { remove: 0, insert: '«' + habits.inside } : closing(before, habits);
}

function closing(before: string, habits: Habits): Correction {
  const space = /[ \u00a0\u202f]$/.test(before) ? 1 : 0;
  return { remove: space, insert: habits.inside + '»' };
}

function spaced(before: string, typed: string, habits: Habits): Correction | null {
  if (AFTER_FIGURE.has(typed)) return /\d $/.test(before) ? { remove: 1, insert: habits.unit + typed } : null;
  if (!';!?:'.includes(typed)) return null;
  const space = typed === ':' ? habits.colon : habits.high;
  if (ADDRESS.test(before) || before === '') return null;
  if (before.endsWith(' ')) return { remove: 1, insert: space + typed };
  if (typed === ':' && /(\d|https?|mailto)$/i.test(before)) return null;
  return /[\p{L}\p{N})\]”»’%€…]$/u.test(before) ? { remove: 0, insert: space + typed } : null;
}

function openSigns(before: string): string[] {
  const open: string[] = [];
  for (const sign of before) {
    if (OPENED_BY[sign] && open.at(-1) === OPENED_BY[sign]) open.pop();
    else if ('«“‹'.includes(sign)) open.push(sign);
  }
  return open;
}

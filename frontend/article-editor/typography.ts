/** Narrow no-break space: inside guillemets and before ; ! ? (Lexique de l’Imprimerie nationale, as set on screens). */
export const NARROW = '\u202f';
/** No-break space: before the colon, the percent and the currency signs. */
export const WIDE = '\u00a0';

/** What to do for a typed sign: take back so many signs before the caret, then insert. */
export interface Correction {
  remove: number;
  insert: string;
}

const OPENING_PLACE = /(^|[\s\u00a0\u202f([{–—-])$/;
const ADDRESS = /(?:[a-z]+:\/\/|www\.|@|mailto:)\S*$/i;
const SPACED: Record<string, string> = { ';': NARROW, '!': NARROW, '?': NARROW, ':': WIDE };
const AFTER_FIGURE = new Set(['%', '€', '$', '£']);

/**
 * French typography while typing. `before` is the paragraph's text up to the caret, `typed` one sign; null means the
 * sign stands as typed. Pure, so that the editor, the fields of the titraille and the tests share it.
 */
export function correct(before: string, typed: string): Correction | null {
  switch (typed) {
    case '"':
      return quotationSign(before);
    case "'":
      return { remove: 0, insert: '’' };
    case '«':
      return { remove: 0, insert: '«' + NARROW };
    case '»':
      return closing(before);
    case '.':
      return before.endsWith('..') && !before.endsWith('...') ? { remove: 2, insert: '…' } : null;
    case '-':
      return before.endsWith('-') ? { remove: 1, insert: '—' } : null;
    case ' ':
      return before.endsWith('«' + NARROW) ? { remove: 0, insert: '' } : null;
    default:
      return spaced(before, typed);
  }
}

/** Who types a space before the sign closes the quotation; one inside another opens right after « or by hand. */
function quotationSign(before: string): Correction {
  const innermost = openSigns(before).at(-1);
  if (innermost === '“') return { remove: 0, insert: '”' };
  if (innermost === '«') return before.endsWith('«' + NARROW) ? { remove: 0, insert: '“' } : closing(before);
  return OPENING_PLACE.test(before) ? { remove: 0, insert: '«' + NARROW } : closing(before);
}

function closing(before: string): Correction {
  const space = /[ \u00a0\u202f]$/.test(before) ? 1 : 0;
  return { remove: space, insert: NARROW + '»' };
}

function spaced(before: string, typed: string): Correction | null {
  if (AFTER_FIGURE.has(typed)) return /\d $/.test(before) ? { remove: 1, insert: WIDE + typed } : null;
  const space = SPACED[typed];
  if (!space || ADDRESS.test(before) || before === '') return null;
  if (before.endsWith(' ')) return { remove: 1, insert: space + typed };
  if (typed === ':' && /(\d|https?|mailto)$/i.test(before)) return null;
  return /[\p{L}\p{N})\]”»’%€…]$/u.test(before) ? { remove: 0, insert: space + typed } : null;
}

function openSigns(before: string): string[] {
  const open: string[] = [];
  for (const sign of before) {
    if (sign === '«' || sign === '“') open.push(sign);
    else if ((sign === '»' && open.at(-1) === '«') || (sign === '”' && open.at(-1) === '“')) open.pop();
  }
  return open;
}

import { fold } from './find';

/** A name being typed after an @, up to the caret. */
export interface Calling {
  from: number;
  typed: string;
}

const LONGEST = 40;
const SHOWN = 6;

/** What is being called at the caret; undefined where no @ stands before it on the line. */
export function callingAt(text: string, caret: number): Calling | undefined {
  const from = text.lastIndexOf('@', caret - 1);
  if (from < 0 || (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1]))) return undefined;
  const typed = text.slice(from + 1, caret);
  return typed.length > LONGEST || /[\n@]/.test(typed) ? undefined : { from, typed };
}

/** The names that begin so, or have a word that does. */
export function suggested(names: string[], typed: string): string[] {
  const start = fold(typed).folded;
  return names
    .filter((name) => {
      const whole = fold(name).folded;
      return whole !== start && (whole.startsWith(start) || whole.split(/[\s-]/).some((word) => word.startsWith(start)));
    })
    .slice(0, SHOWN);
}

/** The text with the name in place of what was typed, and where the caret goes. */
export function called(text: string, caret: number, calling: Calling, name: string): { text: string; caret: number } {
  const before = `${text.slice(0, calling.from)}@${name} `;
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length };
}

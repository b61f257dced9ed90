/** The sentences of an element, given by its Java wrapper from the message bundle: key without prefix → pattern. */
export type Messages = Record<string, string>;

/** The sentence for a number: the key's form `.one` or `.other`, as the page's language counts; the number is {0}. */
export function sayCount(messages: Messages, key: string, count: number, ...args: unknown[]): string {
  const language = document.documentElement.lang || 'fr';
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return say(messages, `${key}.${form}`, count.toLocaleString(language), ...args);
}

/** The sentence for a key with its arguments filled in, numbers as the page's language writes them; a key without sentence shows itself. */
export function say(messages: Messages, key: string, ...args: unknown[]): string {
  const pattern = messages[key] ?? key;
  return pattern.replace(/\{(\d)\}/g, (whole, digit) => written(args[Number(digit)] ?? whole));
}

function written(argument: unknown): string {
  return typeof argument === 'number' ? argument.toLocaleString(document.documentElement.lang || 'fr') : String(argument);
}

/** The sentences of an element, given by its Java wrapper from the message bundle: key without prefix → pattern. */
export type Messages = Record<string, string>;

/** The sentence for a key with its arguments filled in; a key without sentence shows itself. */
export function say(messages: Messages, key: string, ...args: unknown[]): string {
  const pattern = messages[key] ?? key;
  return pattern.replace(/\{(\d)\}/g, (whole, digit) => String(args[Number(digit)] ?? whole));
}

/** `hh:mm:ss` of a start in milliseconds. */
export function clock(millis: number | null | undefined): string {
  if (millis === null || millis === undefined) return '';
  const seconds = Math.floor(millis / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Milliseconds of what a person types: `72`, `1:12`, `00:01:12`, `1 12`; null where it is no time. */
export function parseClock(typed: string): number | null {
  const parts = typed.trim().split(/[\s:.h]+/i);
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const seconds = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds * 1000;
}

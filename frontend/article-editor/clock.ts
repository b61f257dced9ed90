/** Milliseconds of a recording as 00:01:12; nothing for a turn without time. */
export function clock(millis: number | null): string {
  if (millis === null) return '';
  const seconds = Math.floor(millis / 1000);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/**
 * The edge between the browser and the server: strings here are counted in UTF-16 units, passages in Unicode code
 * points. An offset inside a surrogate pair counts as the start of its character.
 */
export function toCodePoints(text: string, utf16: number): number {
  let points = 0;
  for (let unit = 0; unit < text.length && unit < utf16; points++) {
    const width = text.codePointAt(unit)! > 0xffff ? 2 : 1;
    if (unit + width > utf16) return points;
    unit += width;
  }
  return points;
}

export function toUtf16(text: string, codePoints: number): number {
  let unit = 0;
  for (let points = 0; points < codePoints && unit < text.length; points++) {
    unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
  }
  return unit;
}

export function codePointLength(text: string): number {
  return toCodePoints(text, text.length);
}

import type { Step } from './selection';

/** What a key asks of the text. */
export type Command =
  | { kind: 'step'; step: Step; forward: boolean; extend: boolean }
  | { kind: 'line' | 'page' | 'edge'; forward: boolean; extend: boolean }
  | { kind: 'annotation'; forward: boolean }
  | { kind: 'play' | 'play-here' | 'back' | 'ahead' }
  | { kind: 'annotate' | 'leave' | 'reply' | 'resolve' | 'help' | 'translation' | 'side' | 'find' | 'time' | 'all' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const LETTERS: Record<string, Command> = {
  '?': { kind: 'help' },
  t: { kind: 'translation' },
  r: { kind: 'reply' },
  x: { kind: 'resolve' },
  s: { kind: 'side' },
  g: { kind: 'time' },
  '/': { kind: 'find' },
  j: { kind: 'back' },
  l: { kind: 'ahead' },
};

/** The command of a key press; undefined for keys that are none of ours and must reach the page. */
export function commandOf(event: Pressed, rightToLeft = false): Command | undefined {
  const control = event.ctrlKey || event.metaKey;
  const byWord = control || event.altKey;
  const extend = event.shiftKey;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return { kind: 'step', step: byWord ? 'word' : 'character', forward: (event.key === 'ArrowRight') !== rightToLeft, extend };
    case 'ArrowUp':
    case 'ArrowDown': {
      const forward = event.key === 'ArrowDown';
      return control ? { kind: 'step', step: 'turn', forward, extend } : { kind: 'line', forward, extend };
    }
    case 'Home':
    case 'End': {
      const forward = event.key === 'End';
      return control ? { kind: 'edge', forward, extend } : { kind: 'step', step: 'end', forward, extend };
    }
    case 'PageUp':
    case 'PageDown':
      return { kind: 'page', forward: event.key === 'PageDown', extend };
    case 'Enter':
      return byWord ? undefined : { kind: 'annotate' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return letter(event, control, byWord);
  }
}

/** Caps lock turns letters and shift about: which letter it is counts, and whether shift is held. */
function letter({ key, shiftKey }: Pressed, control: boolean, byWord: boolean): Command | undefined {
  const small = key.length === 1 ? key.toLowerCase() : key;
  if (!byWord && small === 'n') return { kind: 'annotation', forward: !shiftKey };
  if (!byWord && small === 'k') return { kind: shiftKey ? 'play-here' : 'play' };
  if (!byWord) return LETTERS[small];
  if (!control || shiftKey) return undefined;
  if (small === 'f') return { kind: 'find' };
  return small === 'a' ? { kind: 'all' } : undefined;
}

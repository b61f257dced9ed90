import type { Command } from './keys';
import type { Listening } from './listening';
import type { Place } from './selection';
import { isEmpty } from './selection';
import type { ReaderBar } from './reader-bar';
import type { ShortcutDialog } from './shortcut-dialog';
import type { TranscriptText, TranslationPlace } from './transcript-text';
import type { Wayfinding } from './wayfinding';

/** What keys can ask of the reader. */
export interface Commanded {
  readonly compact: boolean;
  readonly annotating: boolean;
  readonly translatable: boolean;
  readonly translation: TranslationPlace;
  readonly text: TranscriptText;
  readonly bar: ReaderBar;
  readonly shortcuts: ShortcutDialog;
  readonly ways: Wayfinding;
  readonly listening: Listening;
  annotate(): void;
  reply(): void;
  resolve(): void;
  setTranslation(place: TranslationPlace): void;
}

/** What a key does here; undefined where it must stay with the page around. */
export function actOf(command: Command, reader: Commanded): (() => void) | undefined {
  switch (command.kind) {
    case 'find':
      return () => reader.bar.focusFind();
    case 'time':
      return reader.compact ? undefined : () => reader.bar.focusTime();
    case 'help':
      return () => reader.shortcuts.open();
    case 'translation':
      return reader.translatable ? () => reader.setTranslation(nextPlace(reader)) : undefined;
    case 'side':
      return reader.translation === 'off' ? undefined : () => switchSide(reader.text);
    case 'play':
    case 'play-here':
    case 'back':
    case 'ahead':
      return reader.listening.recording && !reader.compact ? () => listen(reader.listening, command.kind) : undefined;
    case 'annotation':
      return reader.compact ? undefined : () => void reader.ways.nextAnnotation(command.forward);
    case 'annotate':
      return reader.annotating ? () => reader.annotate() : undefined;
    case 'reply':
      return reader.annotating ? () => reader.reply() : undefined;
    case 'resolve':
      return reader.annotating ? () => reader.resolve() : undefined;
    case 'leave':
      return reader.text.selection && !isEmpty(reader.text.selection) ? () => reader.text.clear() : undefined;
    case 'all':
      return () => reader.text.selectTurn();
    default:
      return undefined;
  }
}

function listen(listening: Listening, kind: 'play' | 'play-here' | 'back' | 'ahead'): void {
  if (kind === 'back' || kind === 'ahead') listening.skip(kind === 'ahead');
  else void listening.toggle(kind === 'play-here');
}

function switchSide(text: TranscriptText): void {
  const focus = text.selection?.focus;
  if (!focus) return;
  const place: Place = { turn: focus.turn, side: focus.side === 'ORIGINAL' ? 'TRANSLATION' : 'ORIGINAL', offset: 0 };
  void text.select({ anchor: place, focus: place });
}

function nextPlace({ compact, translation }: Commanded): TranslationPlace {
  const places: TranslationPlace[] = compact ? ['off', 'under'] : ['off', 'under', 'beside'];
  return places[(places.indexOf(translation) + 1) % places.length];
}

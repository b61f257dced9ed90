import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Side, Turn } from './model';
import { textOf } from './model';
import { segments, type Mark, type Segment } from './segments';
import { clock } from './times';

/** How a row is to look. */
export interface RowLook {
  total: number;
  current: boolean;
  translated: boolean;
  languages: Record<Side, string>;
  marks: (turn: Turn, side: Side) => Mark[];
  /** What is said of redacted words. */
  veiled: string;
  /** Whether it is being said in the recording. */
  said: boolean;
  /** What the button says that plays the recording from a time; undefined where nothing can be played. */
  playFrom?: (time: string) => string;
}

/** One turn: time, speaker, words and, on demand, their translation. */
export function turnRow(turn: Turn, look: RowLook): TemplateResult {
  return html`<div
    class=${classMap({ turn: true, on: look.current, said: look.said, playable: look.playFrom !== undefined })}
    role="listitem"
    id="turn-${turn.index}"
    data-turn=${turn.index}
    aria-setsize=${look.total}
    aria-posinset=${turn.index + 1}
    aria-current=${look.said ? 'true' : nothing}
  >
    <span class="when"><time>${clock(turn.startMillis)}</time>${play(turn, look)}</span>
    <b class="speaker">${turn.speaker}</b>
    <div class="sides">${words(turn, 'ORIGINAL', look)}${look.translated ? words(turn, 'TRANSLATION', look) : nothing}</div>
  </div>`;
}

/** For the mouse; the keyboard has a key for it and stays in the words. */
function play(turn: Turn, { playFrom }: RowLook): TemplateResult | typeof nothing {
  if (!playFrom || turn.startMillis === null) return nothing;
  const label = playFrom(clock(turn.startMillis));
  return html`<button class="play" tabindex="-1" data-play=${turn.index} aria-label=${label} title=${label}>▶</button>`;
}

/** Holds the place of a turn that is still on its way. */
export function pendingRow(index: number): TemplateResult {
  return html`<div class="turn pending" role="listitem" data-turn=${index} aria-busy="true"><i></i><i></i><i></i></div>`;
}

function words(turn: Turn, side: Side, look: RowLook): TemplateResult {
  const text = textOf(turn, side);
  const pieces = segments(text.length, look.marks(turn, side)).map((segment) => piece(text, segment, look.veiled));
  return html`<p data-side=${side} lang=${look.languages[side] || nothing} dir="auto">${pieces}</p>`;
}

function piece(text: string, segment: Segment, veiled: string): TemplateResult | string {
  const words = text.slice(segment.from, segment.to);
  if (segment.marks.length === 0) return words;
  const kinds = [...new Set(segment.marks.map((mark) => mark.kind))];
  const depth = Math.min(3, segment.marks.filter((mark) => mark.id).length);
  const ids = segment.marks.flatMap((mark) => mark.id ?? []).join(' ');
  return html`<mark class=${[...kinds, depth > 1 ? `deep-${depth}` : ''].join(' ')} data-ids=${ids || nothing}
    title=${kinds.includes('veiled') ? veiled : nothing}
    >${words}</mark>`;
}

import { css } from 'lit';

/** The look of the words: serif for what was said, tabular times, rules for annotations that stay legible in layers. */
export const textStyles = css`
  :host {
    display: block;
    min-height: 0;
    container-type: inline-size;
  }
  .scroller {
    height: 100%;
    overflow: auto;
    overflow-anchor: none;
    outline: none;
    scrollbar-gutter: stable;
    color: var(--v-ink);
    font: 400 0.875rem/1.45 var(--v-sans);
  }
  .scroller:focus-visible {
    box-shadow: inset 0 0 0 2px var(--v-accent);
  }
  .height {
    position: relative;
    overflow: hidden;
  }
  .rows {
    position: absolute;
    inset: 0 0 auto;
    will-change: transform;
  }
  .turn {
    display: grid;
    grid-template-columns: 4.6rem 9rem minmax(0, 1fr);
    gap: 0.6rem;
    padding: 0.55rem 1.4rem;
    align-items: baseline;
  }
  .turn.on {
    background: var(--v-pane);
    box-shadow: inset 3px 0 var(--v-accent);
  }
  time {
    color: var(--v-soft);
    font-variant-numeric: tabular-nums;
  }
  .when {
    display: flex;
    align-items: baseline;
    gap: 0.2rem;
  }
  .play {
    min-width: 24px;
    min-height: 24px;
    margin: -0.2rem 0;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: var(--v-soft);
    font: 400 0.625rem/1 var(--v-sans);
    cursor: pointer;
  }
  .play:hover {
    border-color: var(--v-soft);
    color: var(--v-ink);
  }
  .turn.said {
    outline: 2px solid var(--v-accent);
    outline-offset: -2px;
  }
  .turn.said :is(time, .play, .speaker) {
    color: var(--v-accent);
  }
  .speaker {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .sides {
    min-width: 0;
  }
  p[data-side] {
    margin: 0;
    max-width: 44rem;
    font: 400 1.0625rem/1.55 var(--v-serif);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    cursor: text;
    min-height: 1.55em;
  }
  p[data-side='TRANSLATION'] {
    color: var(--v-soft);
    font-size: 0.9375rem;
    font-style: italic;
    margin-top: 0.15rem;
  }
  :host([translation='beside']) .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1.4rem;
    align-items: baseline;
  }
  :host([translation='beside']) p[data-side='TRANSLATION'] {
    margin-top: 0;
    font-size: 1.0625rem;
    font-style: normal;
  }
  mark {
    color: inherit;
    background: none;
  }
  mark.annotation {
    background: var(--v-accent-soft);
    box-shadow: inset 0 -2px var(--v-accent);
    cursor: pointer;
  }
  mark.resolved {
    text-decoration: underline dotted var(--v-soft);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  mark.waiting {
    background: var(--v-amber-soft);
    text-decoration: underline dashed var(--v-amber) 2px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  mark.deep-2 {
    background: color-mix(in srgb, var(--v-accent) 26%, var(--v-pane));
  }
  mark.deep-3 {
    background: color-mix(in srgb, var(--v-accent) 40%, var(--v-pane));
  }
  mark.veiled {
    text-decoration: line-through double;
    text-decoration-thickness: 1px;
    outline: 1px solid var(--v-ink);
    background: repeating-linear-gradient(-45deg, transparent 0 5px, var(--v-line) 5px 6px);
  }
  mark.hit {
    background: var(--v-amber-soft);
    box-shadow: inset 0 0 0 1px var(--v-amber);
  }
  mark.active {
    box-shadow: inset 0 -3px var(--v-accent), inset 0 3px var(--v-accent);
  }
  mark.hit-now {
    background: var(--v-amber);
    color: var(--v-pane);
  }
  mark.selection {
    background: var(--v-sel);
  }
  .caret {
    position: absolute;
    inset: 0 auto auto 0;
    width: 2px;
    margin-left: -1px;
    background: var(--v-ink);
    pointer-events: none;
    display: none;
  }
  .scroller:focus .caret:not([hidden]) {
    display: block;
    animation: blink 1.1s steps(1) infinite;
  }
  @keyframes blink {
    50% {
      opacity: 0;
    }
  }
  .pending i {
    height: 0.9rem;
    border-radius: 4px;
    background: var(--v-line);
    opacity: 0.6;
  }
  @container (min-width: 46.01rem) {
    .turn.playable {
      grid-template-columns: 6.2rem 9rem minmax(0, 1fr);
    }
  }
  @container (max-width: 46rem) {
    .turn {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 0.6rem;
      row-gap: 0.1rem;
      padding: 0.5rem 1rem;
    }
    .turn .sides {
      grid-column: 1 / -1;
    }
    :host([translation='beside']) .sides {
      display: block;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .scroller:focus .caret:not([hidden]) {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    mark.selection {
      background: Highlight;
      color: HighlightText;
    }
    .caret {
      background: CanvasText;
    }
  }
`;

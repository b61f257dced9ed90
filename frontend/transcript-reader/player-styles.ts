import { css } from 'lit';

/** One slim line under the reader's bar; a film's picture hangs below it. */
export const playerStyles = css`
  :host {
    display: block;
    position: relative;
    border-bottom: 1px solid var(--v-line);
    background: var(--v-pane);
  }
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.35rem 1.4rem;
  }
  button,
  select {
    flex: none;
  }
  .play {
    min-width: 2.6rem;
  }
  .time {
    flex: none;
    color: var(--v-soft);
    font-variant-numeric: tabular-nums;
  }
  input[type='range'] {
    flex: 1 1 8rem;
    min-width: 4rem;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--v-accent);
    cursor: pointer;
  }
  select {
    display: inline-block;
    width: auto;
    margin: 0;
    font: 600 0.8125rem/1.4 var(--v-sans);
    padding: 0.35rem 0.4rem;
    border-radius: 6px;
    border: 1px solid var(--v-line);
    background: var(--v-pane);
    color: var(--v-ink);
  }
  select:focus-visible {
    outline: 2px solid var(--v-accent);
    outline-offset: 1px;
  }
  button[aria-pressed='true'] {
    border-color: var(--v-accent);
    color: var(--v-accent);
    background: var(--v-accent-soft);
  }
  .problem {
    margin: 0 1.4rem 0.5rem;
  }
  video {
    display: block;
    max-height: 11rem;
    max-width: min(22rem, calc(100% - 2.8rem));
    margin: 0 1.4rem 0.5rem;
    border-radius: 6px;
    background: var(--v-ink);
  }
  video[hidden] {
    display: none;
  }
`;

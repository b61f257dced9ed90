import { css } from 'lit';

/** The frame: bar above, words left, panels right; a drawer where there is no room for both. */
export const readerStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
    height: 100%;
    container-type: inline-size;
    background: var(--v-bg);
  }
  :host([hidden]) {
    display: none;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 25rem;
    min-height: 0;
    position: relative;
  }
  :host([compact]) .panes {
    grid-template-columns: minmax(0, 1fr);
  }
  .reading {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    min-height: 0;
  }
  verbatim-recording-player {
    grid-row: 1;
    min-width: 0;
  }
  .failure {
    grid-row: 2;
  }
  verbatim-transcript-text {
    grid-row: 3;
    min-width: 0;
  }
  .failure {
    margin: 0.8rem 1.4rem;
  }
  footer {
    grid-row: 4;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    min-height: 2.6rem;
    padding: 0.25rem 1.4rem;
    border-top: 1px solid var(--v-line);
    background: var(--v-pane);
    color: var(--v-soft);
    font-variant-numeric: tabular-nums;
  }
  footer span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-width: 0;
  }
  footer button {
    flex: none;
  }
  :host([compact]) footer {
    min-height: 1.6rem;
    font-size: 0.78rem;
    padding-inline: 1rem;
  }
  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    grid-template-rows: auto minmax(0, 1fr);
    min-height: 0;
    border-left: 1px solid var(--v-line);
    background: var(--v-bg);
  }
  aside .own {
    grid-row: 2;
    overflow: auto;
    min-height: 0;
  }
  aside .own[hidden] {
    display: none;
  }
  @container (max-width: 56rem) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .panes.drawer {
      grid-template-columns: minmax(0, 1fr) minmax(18rem, 50%);
    }
    .panes:not(.drawer) aside {
      display: none;
    }
  }
  @container (max-width: 38rem) {
    .panes.drawer {
      grid-template-columns: minmax(0, 1fr);
    }
    .panes.drawer .reading {
      display: none;
    }
    .panes.drawer aside {
      border-left: 0;
    }
  }
`;

export const barStyles = css`
  :host {
    display: block;
    border-bottom: 1px solid var(--v-line);
    background: var(--v-pane);
    container-type: inline-size;
  }
  [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.45rem 1.4rem;
  }
  :host([compact]) [role='toolbar'] {
    padding: 0.35rem 0.85rem;
    gap: 0.4rem;
  }
  .group {
    display: flex;
    align-items: center;
    gap: 0.35rem;
  }
  input {
    margin: 0;
  }
  input[type='search'] {
    width: 18rem;
  }
  :host([compact]) .group {
    flex: 1 1 9rem;
    min-width: 9rem;
  }
  :host([compact]) input[type='search'] {
    width: 100%;
    min-width: 6rem;
  }
  input[name='time'] {
    width: 6.2rem;
    font-variant-numeric: tabular-nums;
  }
  input[aria-invalid='true'] {
    border-color: var(--v-warn);
    box-shadow: 0 0 0 1px var(--v-warn);
  }
  .count {
    color: var(--v-soft);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .switch {
    display: inline-flex;
  }
  .switch button {
    border-radius: 0;
    margin-left: -1px;
    font-weight: 500;
    color: var(--v-soft);
  }
  .switch button:first-child {
    border-radius: 6px 0 0 6px;
  }
  .switch button:last-child {
    border-radius: 0 6px 6px 0;
  }
  .switch button[aria-pressed='true'] {
    color: var(--v-accent);
    background: var(--v-accent-soft);
    font-weight: 600;
  }
  .end {
    margin-left: auto;
    display: flex;
    gap: 0.35rem;
  }
  .drawer {
    display: none;
  }
  @container (max-width: 56rem) {
    .drawer {
      display: inline-block;
    }
  }
`;

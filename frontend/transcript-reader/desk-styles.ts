import { css } from 'lit';

/** The desk's own voice inside the reader: cards, fields, buttons, dialogs. */
export const deskStyles = css`
  :host {
    font: 400 0.875rem/1.45 var(--v-sans);
    color: var(--v-ink);
  }
  h3 {
    margin: 0 0 0.6rem;
    font: 600 1.1rem/1.3 var(--v-sans);
  }
  h4 {
    margin: 0 0 0.3rem;
    font: 600 0.8125rem/1.4 var(--v-sans);
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.6rem;
  }
  small {
    color: var(--v-soft);
    font-weight: 400;
    font-size: 0.78rem;
  }
  .card {
    display: block;
    background: var(--v-pane);
    border: 1px solid var(--v-line);
    border-radius: 8px;
    margin: 0.75rem 0.85rem;
    padding: 0.75rem 0.9rem;
  }
  .card.active {
    border-color: var(--v-accent);
  }
  .quote {
    margin: 0.25rem 0;
    font: 400 0.9375rem/1.45 var(--v-serif);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    overflow: hidden;
    white-space: pre-line;
  }
  .note {
    margin: 0.4rem 0 0.2rem;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .chip {
    display: inline-block;
    border: 1px solid var(--v-line);
    border-radius: 99px;
    padding: 0.05rem 0.55rem;
    font-size: 0.78rem;
    margin: 0.2rem 0.2rem 0 0;
    color: var(--v-soft);
  }
  .chip.kind {
    color: var(--v-accent);
    border-color: var(--v-accent);
  }
  .card.resolved .quote,
  .card.resolved .note {
    color: var(--v-soft);
  }
  .amber {
    color: var(--v-amber);
    margin: 0.3rem 0 0;
  }
  .problem {
    color: var(--v-warn);
    margin: 0.3rem 0 0;
  }
  .problem:empty {
    display: none;
  }
  .empty,
  .undo {
    margin: 0.75rem 0.85rem;
    color: var(--v-soft);
  }
  .undo {
    display: flex;
    justify-content: space-between;
    align-items: center;
    background: var(--v-pane);
    border: 1px solid var(--v-line);
    border-radius: 8px;
    padding: 0.35rem 0.9rem;
    color: var(--v-ink);
  }
  .filter {
    margin: 0.75rem 0.85rem 0;
    width: calc(100% - 1.7rem);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.6rem;
  }
  button {
    font: 600 0.8125rem/1.4 var(--v-sans);
    padding: 0.35rem 0.75rem;
    border-radius: 6px;
    border: 1px solid var(--v-line);
    background: var(--v-pane);
    color: var(--v-ink);
    cursor: pointer;
    min-height: 24px;
  }
  button:hover:not(:disabled) {
    border-color: var(--v-soft);
  }
  button:disabled {
    color: var(--v-soft);
    cursor: default;
  }
  button.go {
    background: var(--v-accent);
    border-color: var(--v-accent);
    color: var(--v-pane);
  }
  button.quiet {
    border-color: transparent;
    background: none;
    padding-inline: 0.35rem;
    margin-inline: -0.35rem;
    color: var(--v-accent);
  }
  button.plain {
    border: 0;
    background: none;
    padding: 0;
    text-align: start;
    width: 100%;
    color: inherit;
  }
  :is(button, input, select, textarea, [tabindex]):focus-visible {
    outline: 2px solid var(--v-accent);
    outline-offset: 1px;
  }
  label {
    display: block;
    font-weight: 500;
    font-size: 0.8125rem;
    margin-top: 0.5rem;
  }
  input,
  select,
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin-top: 0.15rem;
    padding: 0.35rem 0.5rem;
    font: 400 0.875rem/1.4 var(--v-sans);
    color: var(--v-ink);
    background: var(--v-pane);
    border: 1px solid var(--v-soft);
    border-radius: 6px;
  }
  textarea {
    resize: vertical;
  }
  ::placeholder {
    color: var(--v-soft);
    opacity: 1;
  }
  kbd {
    font: 600 0.6875rem var(--v-sans);
    border: 1px solid var(--v-line);
    border-bottom-width: 2px;
    border-radius: 4px;
    padding: 0 0.3rem;
    background: var(--v-pane);
    color: var(--v-ink);
  }
  dialog {
    max-width: min(34rem, 92vw);
    padding: 1.2rem 1.4rem;
    color: var(--v-ink);
    background: var(--v-pane);
    border: 1px solid var(--v-line);
    border-radius: 10px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .keys {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.3rem 1rem;
    margin: 0 0 0.9rem;
  }
  .keys dd {
    margin: 0;
  }
`;

import type { DeskClient } from '../desk-client/client';
import { Messages, say } from '../desk-client/messages';
import { clock } from './clock';
import type { CardKind } from './cards';
import { type PhotoRow, photoCard } from './photos';

/** The parts of an excerpt's card that the desk draws; the whole is the server's `ExcerptCard`. */
interface ExcerptCard {
  words: string;
  otherWords: string | null;
  language: string;
  otherLanguage: string | null;
  speaker: string;
  recordedOn: string | null;
  outlet: string;
  startMillis: number | null;
  transcriptTitle: string;
  isPublic: boolean;
  publicComment: string;
  disputes: { who: string; saidOn: string | null; words: string }[];
  withdrawn: unknown;
}

/** Draws cards into the text as readers will see them, with what only the desk knows: not public yet, withdrawn. */
export function cardDrawer(client: DeskClient, messages: () => Messages) {
  return (kind: CardKind, id: string, figure: HTMLElement): void => {
    const text = (key: string, ...args: unknown[]) => say(messages(), `card.${key}`, ...args);
    figure.append(element('span', 'v-embed-name', text(kind)));
    if (kind === 'photo') photo(client, id, figure, text);
    if (kind === 'parallel') parallel(client, id, figure, text);
    if (kind !== 'excerpt') return;
    client.get<ExcerptCard>(`/excerpts/${id}`).then(
      (card) => figure.replaceChildren(...excerpt(card, text)),
      () => figure.replaceChildren(element('span', 'v-embed-name', text('missing'))),
    );
  };
}

function photo(client: DeskClient, id: string, figure: HTMLElement, text: Say): void {
  client.get<PhotoRow>(`/media/${id}`).then(
    (row) => figure.replaceChildren(...photoCard(row, text)),
    () => figure.replaceChildren(element('span', 'v-embed-name', text('photo.missing'))),
  );
}

/** Two passages beside each other; `isPublic` is the pair's own state. */
interface ParallelCard {
  left: ExcerptCard;
  right: ExcerptCard;
  comment: string;
  isPublic: boolean;
}

function parallel(client: DeskClient, id: string, figure: HTMLElement, text: Say): void {
  client.get<ParallelCard>(`/parallels/${id}`).then(
    (pair) => figure.replaceChildren(...pairCard(pair, text)),
    () => figure.replaceChildren(element('span', 'v-embed-name', text('parallel.missing'))),
  );
}

function pairCard(pair: ParallelCard, text: Say): HTMLElement[] {
  const sides = element('div', 'v-embed-sides', '');
  for (const side of [pair.left, pair.right]) {
    const column = element('div', '', '');
    column.append(...excerpt({ ...side, isPublic: true }, text));
    sides.append(column);
  }
  const parts = [element('span', 'v-embed-name', text('parallel')), sides];
  if (pair.comment) parts.push(element('div', 'v-embed-comment', pair.comment));
  if (!pair.isPublic) parts.push(element('div', 'v-embed-flag v-embed-hidden', text('notPublic')));
  return parts;
}

type Say = (key: string, ...args: unknown[]) => string;

function excerpt(card: ExcerptCard, text: Say): HTMLElement[] {
  const when = [date(card.recordedOn), clock(card.startMillis)].filter(Boolean).join(', ');
  const who = element('div', 'v-embed-who', card.speaker);
  if (when) who.append(element('span', 'v-embed-when', ` · ${when}`));
  const words = element('blockquote', '', quoted(card.words, card.language));
  words.lang = card.language;
  const parts = [who, words];
  if (card.otherWords) parts.push(other(card));
  parts.push(element('div', 'v-embed-source', [card.transcriptTitle, card.outlet].filter(Boolean).join(' · ')));
  if (card.publicComment) parts.push(element('div', 'v-embed-comment', card.publicComment));
  for (const one of card.disputes) parts.push(element('div', 'v-embed-flag', text('disputed', one.who, one.words)));
  if (!card.isPublic) parts.push(element('div', 'v-embed-flag v-embed-hidden', text('notPublic')));
  if (card.withdrawn) parts.push(element('div', 'v-embed-flag', text('withdrawn')));
  return parts;
}

function other(card: ExcerptCard): HTMLElement {
  const words = element('div', 'v-embed-other', quoted(card.otherWords!, card.otherLanguage ?? ''));
  words.lang = card.otherLanguage ?? '';
  return words;
}

function quoted(words: string, language: string): string {
  return language.startsWith('en') ? `“${words}”` : `«\u202f${words}\u202f»`;
}

function date(iso: string | null): string {
  const language = document.documentElement.lang || 'fr';
  return iso ? new Date(`${iso}T12:00:00`).toLocaleDateString(language, { day: 'numeric', month: 'long' }) : '';
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

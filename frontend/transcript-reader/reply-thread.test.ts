// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { MentionField } from './mention-field';
import type { NoteAct } from './note-acts';
import './reply-thread';
import type { ReplyThread } from './reply-thread';

const REPLY = {
  id: 'r1',
  text: 'Au port.',
  mine: true,
  author: 'Inès Carlier',
  creator: null,
  createdAt: '2026-11-22T20:00:00Z',
  changedAt: '2026-11-22T20:00:00Z',
};

describe('the answers below a note', () => {
  let thread: ReplyThread;
  let acts: NoteAct[];

  beforeEach(async () => {
    document.body.replaceChildren();
    thread = document.createElement('verbatim-reply-thread') as ReplyThread;
    thread.annotation = 'n1';
    thread.names = ['Maud Berthier', 'Malo Bertin'];
    thread.replies = [REPLY, { ...REPLY, id: 'r2', mine: false }];
    acts = [];
    thread.addEventListener('note-act', (event) => acts.push((event as CustomEvent<NoteAct>).detail));
    document.body.append(thread);
    await thread.updateComplete;
  });

  const field = () => thread.renderRoot.querySelector<MentionField>('verbatim-mention-field');
  const area = () => field()!.renderRoot.querySelector('textarea')!;

  async function type(text: string): Promise<void> {
    area().value = text;
    area().setSelectionRange(text.length, text.length);
    area().dispatchEvent(new Event('input'));
    await field()!.updateComplete;
  }

  function press(key: string, held: KeyboardEventInit = {}): void {
    area().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...held }));
  }

  it('keeps what was typed until the server has it', async () => {
    await thread.write();
    await type('Vu.');
    press('Enter', { ctrlKey: true });

    expect(acts).toMatchObject([{ act: 'reply', id: 'n1', text: 'Vu.' }]);
    await thread.updateComplete;
    expect(area().value).toBe('Vu.');
    acts[0].done!();
    await thread.updateComplete;
    expect(field()).toBeNull();
  });

  it('has what was left unsent ready when it is opened again, until it is given up', async () => {
    await thread.write();
    await type('À rappeler.');
    press('Escape');
    await thread.updateComplete;
    expect(field()).toBeNull();

    await thread.write();
    expect(area().value).toBe('À rappeler.');
    thread.renderRoot.querySelector<HTMLButtonElement>('form button[type=button]')!.click();
    await thread.write();
    expect(area().value).toBe('');
  });

  it('hands the keyboard back once an answer was taken', async () => {
    let left = 0;
    thread.addEventListener('reply-leave', () => left++);
    await thread.write();
    await type('Vu.');
    press('Enter', { ctrlKey: true });
    acts[0].done!();

    expect(left).toBe(1);
  });

  it('sends nothing that says nothing', async () => {
    await thread.write();
    await type('  ');
    press('Enter', { ctrlKey: true });

    expect(acts).toEqual([]);
  });

  it('suggests names after an @ and takes the one chosen by the keyboard', async () => {
    await thread.write();
    await type('Pour @ma');
    press('ArrowDown');
    press('Enter');

    expect(area().value).toBe('Pour @Malo Bertin ');
    expect(acts).toEqual([]);
  });

  it('lets each change and delete their own alone', () => {
    const rows = [...thread.renderRoot.querySelectorAll('li')];

    expect(rows.map((row) => row.querySelectorAll('button').length)).toEqual([2, 0]);
    rows[0].querySelectorAll('button')[1].click();
    expect(acts).toMatchObject([{ act: 'reply-remove', id: 'r1' }]);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Listening, type Listener } from './listening';
import type { Turn } from './model';
import { TurnStore } from './turn-store';

const STARTS = [null, 60_000, 70_000, 80_000];

const player = { playing: false, play: vi.fn(), pause: vi.fn(), playAt: vi.fn(), skip: vi.fn() };
const text = { selection: undefined as unknown, bring: vi.fn(() => Promise.resolve()) };

function caretIn(turn: number): void {
  text.selection = { focus: { turn, side: 'ORIGINAL', offset: 3 } };
}

function listening(offsetMillis = 0): Listening {
  const turns = STARTS.map((startMillis, index) => ({ index, startMillis, endMillis: null }) as Turn);
  const store = new TurnStore(() => Promise.resolve({ total: turns.length, turns }));
  store.total = turns.length;
  const reader = { text, store, player, requestUpdate: () => undefined } as unknown as Listener;
  const made = new Listening(reader);
  made.take({ version: 'v', title: 'Appel', offsetMillis });
  return made;
}

describe('Listening', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    player.playing = false;
    text.selection = undefined;
  });

  it('plays from the turn of the caret, in the time of the recording', async () => {
    caretIn(2);
    await listening(-58_000).toggle();
    expect(player.playAt).toHaveBeenCalledExactlyOnceWith(12);
  });

  it('pauses, and goes on where it was while the caret stays', async () => {
    caretIn(1);
    const heard = listening();
    await heard.toggle();
    player.playing = true;
    await heard.toggle();
    expect(player.pause).toHaveBeenCalledOnce();
    player.playing = false;
    await heard.toggle();
    expect(player.playAt).toHaveBeenCalledOnce();
    expect(player.play).toHaveBeenCalledOnce();
  });

  it('starts anew where the caret was put into another turn, or when asked to', async () => {
    caretIn(1);
    const heard = listening();
    await heard.toggle();
    caretIn(3);
    await heard.toggle();
    expect(player.playAt).toHaveBeenLastCalledWith(80);
    player.playing = true;
    await heard.toggle(true);
    expect(player.playAt).toHaveBeenCalledTimes(3);
    expect(player.pause).not.toHaveBeenCalled();
  });

  it('leaves a turn without a time alone', async () => {
    await listening().playTurn(0);
    expect(player.playAt).not.toHaveBeenCalled();
  });

  it('marks the turn being said and brings it into view until the reader scrolls', async () => {
    const heard = listening();
    await heard.at(65);
    expect(heard.said).toBe(1);
    expect(text.bring).toHaveBeenLastCalledWith(1);
    player.playing = true;
    heard.leave();
    await heard.at(75);
    expect(heard.said).toBe(2);
    expect(text.bring).toHaveBeenCalledOnce();
    heard.follow(true);
    expect(text.bring).toHaveBeenLastCalledWith(2);
  });

  it('does not take scrolling in silence for leaving', () => {
    const heard = listening();
    heard.leave();
    expect(heard.following).toBe(true);
  });

  it('goes three seconds back and ahead', () => {
    const heard = listening();
    heard.skip(false);
    heard.skip(true);
    expect(player.skip.mock.calls).toEqual([[-3], [3]]);
  });
});

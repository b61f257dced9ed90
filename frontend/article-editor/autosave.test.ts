import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../desk-client/client';
import { Autosave, AutosaveWorld, LONGEST, PAUSE, SaveState } from './autosave';
import type { Conflict, Copy, Save, Saved } from './model';

/** A desk of one article: the text typed, a server that may fail, and what the browser keeps. */
class Desk implements AutosaveWorld {
  body = 'un';
  server = { version: 1, body: 'un' };
  states: SaveState[] = [];
  kept: Save | null = null;
  conflicts: { conflict: Conflict; mine: Save }[] = [];
  confirmed: Saved[] = [];
  sent: Save[] = [];
  answer: ((save: Save) => Promise<Saved>) | null = null;
  autosave = new Autosave(this, 1);

  type(body: string) {
    this.body = body;
    this.autosave.changed();
  }

  store(save: Save): Promise<Saved> {
    if (save.baseVersion !== this.server.version) return Promise.reject(this.#stale());
    this.server = { version: this.server.version + 1, body: save.copy.body };
    return Promise.resolve({ version: this.server.version, savedAt: '2026-11-21T18:40:00Z', signs: 2 });
  }

  #stale(): Refused {
    const { body, version } = this.server;
    return new Refused(409, { conflict: { id: 'c', theirs: copy(body), version, by: 'Marc', at: '' } });
  }

  read = () => ({ copy: copy(this.body), bindings: [] });
  send = (save: Save) => {
    this.sent.push(save);
    return this.answer ? this.answer(save) : this.store(save);
  };
  keep = (save: Save) => ((this.kept = save), true);
  forget = () => void (this.kept = null);
  show = (state: SaveState) => void this.states.push(state);
  saved = (saved: Saved) => void this.confirmed.push(saved);
  conflict = (conflict: Conflict, mine: Save) => void this.conflicts.push({ conflict, mine });
  comparable = (one: Copy) => one;
}

function copy(body: string): Copy {
  return { kicker: '', headline: '', lead: '', body };
}

let desk: Desk;

beforeEach(() => {
  vi.useFakeTimers();
  desk = new Desk();
});

afterEach(() => vi.useRealTimers());

describe('autosave', () => {
  it('sends once, a pause after the last key', async () => {
    desk.type('deux');
    await vi.advanceTimersByTimeAsync(PAUSE - 100);
    desk.type('trois');
    await vi.advanceTimersByTimeAsync(PAUSE - 100);
    expect(desk.sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(desk.server).toEqual({ version: 2, body: 'trois' });
    expect(desk.states.at(-1)).toBe('saved');
  });

  it('does not wait for a pause that never comes', async () => {
    for (let typed = 0; typed <= LONGEST + 500; typed += 500) {
      desk.type(`texte ${typed}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(desk.sent.length).toBeGreaterThan(0);
  });

  it('names the version of the last confirmed save', async () => {
    desk.type('deux');
    await desk.autosave.flush();
    desk.type('trois');
    await desk.autosave.flush();
    expect(desk.sent.map((save) => save.baseVersion)).toEqual([1, 2]);
  });

  it('keeps unsent text in the browser until the save that holds it is confirmed', async () => {
    let confirm = () => {};
    desk.answer = (save) => new Promise((done) => (confirm = () => done(desk.store(save))));
    desk.type('deux');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(desk.kept?.copy.body).toBe('deux');
    desk.type('deux et demi');
    confirm();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.kept).toEqual({ baseVersion: 2, copy: copy('deux et demi'), bindings: [] });
    desk.answer = null;
    await desk.autosave.flush();
    expect(desk.kept).toBeNull();
    expect(desk.server.body).toBe('deux et demi');
  });

  it('never has two saves under way', async () => {
    let under = 0;
    let most = 0;
    desk.answer = async (save) => {
      most = Math.max(most, ++under);
      await new Promise((done) => setTimeout(done, 7000));
      under--;
      return desk.store(save);
    };
    for (let at = 0; at < 20; at++) {
      desk.type(`texte ${at}`);
      await vi.advanceTimersByTimeAsync(1500);
    }
    await vi.advanceTimersByTimeAsync(20000);
    expect(most).toBe(1);
    expect(desk.server.body).toBe('texte 19');
  });

  it('tries again when nobody answers, and says so', async () => {
    desk.answer = () => Promise.reject(new Unreachable());
    desk.type('deux');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(desk.states.at(-1)).toBe('offline');
    expect(desk.kept?.copy.body).toBe('deux');
    desk.answer = null;
    await vi.advanceTimersByTimeAsync(60000);
    expect(desk.server.body).toBe('deux');
    expect(desk.states.at(-1)).toBe('saved');
    expect(desk.kept).toBeNull();
  });

  it('waits longer after each failure, and not at all once the network is back', async () => {
    desk.answer = () => Promise.reject(new Unreachable());
    desk.type('deux');
    await vi.advanceTimersByTimeAsync(PAUSE + 1000 + 2000 + 4000);
    expect(desk.sent).toHaveLength(4);
    desk.answer = null;
    expect(await desk.autosave.retry()).toBe(true);
  });

  it('stops at a stale save and shows both texts', async () => {
    desk.server = { version: 2, body: 'le leur' };
    desk.type('le mien');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(desk.conflicts[0]?.conflict.theirs.body).toBe('le leur');
    expect(desk.conflicts[0]?.mine.copy.body).toBe('le mien');
    expect(desk.server.body).toBe('le leur');
    desk.type('le mien encore');
    await vi.advanceTimersByTimeAsync(60000);
    expect(desk.sent).toHaveLength(1);
    expect(desk.kept?.copy.body).toBe('le mien encore');
  });

  it('saves mine on top of theirs when I choose so', async () => {
    desk.server = { version: 7, body: 'le leur' };
    desk.type('le mien');
    await vi.advanceTimersByTimeAsync(PAUSE);
    await desk.autosave.keepMine(7);
    expect(desk.server).toEqual({ version: 8, body: 'le mien' });
    expect(desk.kept).toBeNull();
  });

  it('goes on from theirs when I choose so', async () => {
    desk.server = { version: 7, body: 'le leur' };
    desk.type('le mien');
    await vi.advanceTimersByTimeAsync(PAUSE);
    desk.body = 'le leur';
    desk.autosave.adopt(7);
    expect(desk.kept).toBeNull();
    desk.type('le leur, repris');
    await desk.autosave.flush();
    expect(desk.server).toEqual({ version: 8, body: 'le leur, repris' });
  });

  it('knows its own save again when only the answer was lost', async () => {
    desk.answer = async (save) => {
      await desk.store(save);
      throw new Unreachable();
    };
    desk.type('deux');
    await vi.advanceTimersByTimeAsync(PAUSE);
    desk.answer = null;
    desk.type('deux et demi');
    await vi.advanceTimersByTimeAsync(60000);
    expect(desk.conflicts).toHaveLength(0);
    expect(desk.server).toEqual({ version: 3, body: 'deux et demi' });
    expect(desk.states.at(-1)).toBe('saved');
  });

  it('tells a refusal and sends again after the next key', async () => {
    desk.answer = () => Promise.reject(new Refused(422, { field: 'headline', message: 'Titre trop long' }));
    desk.type('deux');
    await vi.advanceTimersByTimeAsync(60000);
    expect(desk.states.at(-1)).toBe('refused');
    expect(desk.sent).toHaveLength(1);
    desk.answer = null;
    desk.type('trois');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(desk.server.body).toBe('trois');
  });

  it('keeps the text of an article out of reach', async () => {
    desk.answer = () => Promise.reject(new Refused(404, {}));
    desk.type('deux');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(desk.states.at(-1)).toBe('lost');
    expect(desk.kept?.copy.body).toBe('deux');
  });

  it('keeps what was typed in the last instant when the page closes', () => {
    desk.type('dernier mot');
    desk.autosave.keepNow();
    expect(desk.kept?.copy.body).toBe('dernier mot');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckReport } from '../article-editor/model';
import { CHECK_LONGEST, CHECK_PAUSE, Checks, READING_PAUSE } from './checks';

const NOTHING: CheckReport = { quotations: [], names: [], people: [], typography: [], french: true };

function world() {
  const sent: string[] = [];
  const given = {
    body: 'un',
    shown: 0,
    failures: 0,
    sent,
    ask: () => ({ kicker: '', headline: '', lead: '', body: given.body, bindings: [] }),
    send: (text: { body: string }): Promise<CheckReport> => (sent.push(text.body), Promise.resolve(NOTHING)),
    show: () => void given.shown++,
    busy: () => undefined,
    failed: () => void given.failures++,
  };
  return given;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('checking again after a change', () => {
  it('waits until keys stop falling, yet not for ever', async () => {
    const desk = world();
    const checks = new Checks(desk);
    for (let typed = 0; typed < CHECK_LONGEST + 1000; typed += 200) {
      checks.changed();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(desk.sent.length).toBeLessThanOrEqual(2);
    expect(desk.sent.length).toBeGreaterThan(0);
  });

  it('checks the last text after a slow answer', async () => {
    const desk = world();
    desk.send = (text) => (desk.sent.push(text.body), new Promise((done) => setTimeout(() => done(NOTHING), 3000)));
    const checks = new Checks(desk);
    checks.changed();
    await vi.advanceTimersByTimeAsync(CHECK_PAUSE);
    desk.body = 'deux';
    checks.changed();
    await vi.advanceTimersByTimeAsync(10000);
    expect(desk.sent).toEqual(['un', 'deux']);
    expect(desk.shown).toBe(2);
  });

  it('says when no answer came and goes on with the next change', async () => {
    const desk = world();
    const send = desk.send;
    desk.send = () => Promise.reject(new Error());
    const checks = new Checks(desk);
    await checks.now();
    expect(desk.failures).toBe(1);
    desk.send = send;
    checks.changed();
    await vi.advanceTimersByTimeAsync(CHECK_PAUSE);
    expect(desk.shown).toBe(1);
  });

  it('shows nothing after the panel was closed', async () => {
    const desk = world();
    const checks = new Checks(desk);
    const under = checks.now();
    checks.stop();
    await under;
    expect(desk.shown).toBe(0);
  });

  it('asks again while paragraphs are still being read, and no longer once they are', async () => {
    const desk = world();
    const grammar = { findings: [], ignored: [], ignoredEverywhere: [], forHouse: false };
    desk.send = (text) => {
      desk.sent.push(text.body);
      return Promise.resolve({ ...NOTHING, grammar: { ...grammar, state: desk.sent.length < 3 ? 'READING' : 'READ' } });
    };
    await new Checks(desk).now();
    await vi.advanceTimersByTimeAsync(READING_PAUSE * 10);
    expect(desk.sent).toHaveLength(3);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { TurnStore } from './turn-store';

function store(kept: number) {
  const load = vi.fn((from: number, count: number) =>
    Promise.resolve({
      total: 1000,
      turns: Array.from({ length: Math.min(count, 1000 - from) }, (_, i) => ({ id: `t${from + i}`, index: from + i }) as never),
    }),
  );
  return { load, turns: new TurnStore(load, 100, kept) };
}

describe('TurnStore', () => {
  it('asks once for a page that several want', async () => {
    const { load, turns } = store(4);
    await Promise.all([turns.ensure(0, 50), turns.ensure(20, 90)]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(turns.get(42)?.id).toBe('t42');
    expect(turns.total).toBe(1000);
  });

  it('forgets what was wanted longest ago', async () => {
    const { turns } = store(2);
    await turns.ensure(0, 1);
    await turns.ensure(100, 101);
    await turns.ensure(0, 1);
    await turns.ensure(200, 201);
    expect([0, 100, 200].map((index) => turns.get(index) !== undefined)).toEqual([true, false, true]);
  });

  it('reads across pages beyond what it keeps', async () => {
    const { turns } = store(2);
    const slice = await turns.slice(50, 750);
    expect(slice.map((turn) => turn.index)).toEqual(Array.from({ length: 700 }, (_, i) => 50 + i));
  });

  it('asks again after a failure', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue({ total: 1, turns: [{ id: 'a', index: 0 }] });
    const turns = new TurnStore(load);
    await expect(turns.ensure(0, 1)).rejects.toThrow('gone');
    await turns.ensure(0, 1);
    expect(turns.get(0)?.id).toBe('a');
  });
});

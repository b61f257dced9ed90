import { describe, expect, it, vi } from 'vitest';
import type { ReaderApi } from './api';
import type { Passage, PlaceProposal } from './model';
import { Placing } from './placing';

const passage: Passage = { transcript: 't', side: 'ORIGINAL', fromTurn: 'a', from: 0, toTurn: 'a', to: 4 };

function ground(proposal: PlaceProposal) {
  const api = { proposal: vi.fn(async () => proposal), place: vi.fn(async () => undefined) };
  const showPassage = vi.fn(async () => undefined);
  return { api, showPassage, placing: new Placing({ api: api as unknown as ReaderApi, showPassage, requestUpdate: () => undefined }) };
}

describe('finding a new place', () => {
  it('shows what is proposed and puts it there once accepted', async () => {
    const { api, showPassage, placing } = ground({ state: 'CHANGED', passage, words: 'mots', turnIndex: 3, turned: false });

    await placing.review('excerpts', 'x');
    expect(showPassage).toHaveBeenCalledWith(passage, 3);
    expect(api.place).not.toHaveBeenCalled();
    await placing.accept();

    expect(api.place).toHaveBeenCalledWith('excerpts', 'x', passage);
    expect(placing.current).toBeUndefined();
  });

  it('takes words a person selects where nothing is proposed, and nothing else', async () => {
    const { api, showPassage, placing } = ground({ state: 'GONE', passage: null, words: '', turnIndex: 0, turned: false });

    await placing.review('annotations', 'n');
    await placing.accept();
    expect(api.place).not.toHaveBeenCalled();
    expect(showPassage).not.toHaveBeenCalled();
    await placing.at(passage);

    expect(api.place).toHaveBeenCalledWith('annotations', 'n', passage);
  });

  it('stays open when the server refuses', async () => {
    const { api, placing } = ground({ state: 'GONE', passage: null, words: '', turnIndex: 0, turned: false });
    api.place.mockRejectedValueOnce(new Error('non'));

    await placing.review('annotations', 'n');
    await expect(placing.at(passage)).rejects.toThrow('non');

    expect(placing.current?.id).toBe('n');
  });
});

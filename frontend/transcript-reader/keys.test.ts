import { describe, expect, it } from 'vitest';
import { commandOf, type Command } from './keys';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('commandOf', () => {
  it.each<[string, Partial<typeof NONE>, Command | undefined]>([
    ['ArrowRight', {}, { kind: 'step', step: 'character', forward: true, extend: false }],
    ['ArrowLeft', { ctrlKey: true, shiftKey: true }, { kind: 'step', step: 'word', forward: false, extend: true }],
    ['ArrowRight', { altKey: true }, { kind: 'step', step: 'word', forward: true, extend: false }],
    ['ArrowDown', { shiftKey: true }, { kind: 'line', forward: true, extend: true }],
    ['ArrowUp', { ctrlKey: true }, { kind: 'step', step: 'turn', forward: false, extend: false }],
    ['End', { ctrlKey: true }, { kind: 'edge', forward: true, extend: false }],
    ['Enter', {}, { kind: 'annotate' }],
    ['f', { ctrlKey: true }, { kind: 'find' }],
    ['N', { shiftKey: true }, { kind: 'annotation', forward: false }],
    ['A', { ctrlKey: true }, { kind: 'all' }],
    ['a', { ctrlKey: true, shiftKey: true }, undefined],
    ['T', {}, { kind: 'translation' }],
    ['N', {}, { kind: 'annotation', forward: true }],
    ['n', { shiftKey: true }, { kind: 'annotation', forward: false }],
    ['k', {}, { kind: 'play' }],
    ['K', {}, { kind: 'play' }],
    ['K', { shiftKey: true }, { kind: 'play-here' }],
    ['j', {}, { kind: 'back' }],
    ['l', {}, { kind: 'ahead' }],
    ['k', { ctrlKey: true }, undefined],
    ['l', { metaKey: true }, undefined],
    ['j', { altKey: true }, undefined],
    ['c', {}, undefined],
    ['e', {}, undefined],
    ['t', { ctrlKey: true }, undefined],
    ['r', {}, { kind: 'reply' }],
    ['X', { shiftKey: true }, { kind: 'resolve' }],
    ['x', { ctrlKey: true }, undefined],
    ['Tab', {}, undefined],
  ])('takes %s with %o', (key, held, command) => {
    expect(commandOf({ key, ...NONE, ...held })).toEqual(command);
  });

  it('goes with the writing where that runs from right to left', () => {
    expect(commandOf({ key: 'ArrowLeft', ...NONE }, true)).toMatchObject({ forward: true });
  });
});

// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { GrammarReport } from '../article-editor/model';
import { GrammarFindings, Ignoring, Taken } from './grammar-findings';

const REPORT: GrammarReport = {
  state: 'READ',
  findings: [
    {
      part: 'BODY',
      paragraph: 0,
      from: 12,
      to: 17,
      old: 'mange',
      proposed: ['mangent', 'mangeront'],
      rule: 'ACCORD',
      message: 'Le verbe devrait être au pluriel.',
      spelling: false,
      before: 'Les enfants ',
      after: ' une pomme.',
    },
  ],
  ignored: [{ rule: 'R', words: 'vidéoreporter' }],
  ignoredEverywhere: [{ rule: 'R', words: 'desk' }],
  forHouse: true,
};

let shown: GrammarFindings;

async function show(report: Partial<GrammarReport>, readOnly = false): Promise<void> {
  shown = new GrammarFindings();
  shown.report = { ...REPORT, ...report };
  shown.readOnly = readOnly;
  document.body.append(shown);
  await shown.updateComplete;
}

const buttons = () => [...shown.querySelectorAll('button')].map((button) => button.textContent!.trim());

function press<T>(event: string, words: string): T | undefined {
  let heard: T | undefined;
  shown.addEventListener(event, (one) => (heard = (one as CustomEvent<T>).detail));
  [...shown.querySelectorAll('button')].find((button) => button.textContent!.trim() === words)!.click();
  return heard;
}

afterEach(() => shown.remove());

describe('the section of spelling and grammar', () => {
  it('offers each proposal as one click', async () => {
    await show({});
    expect(shown.textContent).toContain('Le verbe devrait être au pluriel.');
    expect(press<Taken>('grammar-take', 'mangeront')).toEqual({ index: 0, proposal: 1 });
  });

  it('lets an editor ignore words in all articles, a reporter in this one alone', async () => {
    await show({});
    expect(press<Ignoring>('grammar-ignore', 'grammar.ignoreEverywhere')).toEqual({
      rule: 'ACCORD',
      words: 'mange',
      ignored: true,
      everywhere: true,
    });
    shown.remove();
    await show({ forHouse: false });
    expect(buttons()).not.toContain('grammar.ignoreEverywhere');
    expect(buttons().filter((name) => name === 'grammar.heed')).toHaveLength(1);
  });

  it('changes nothing for somebody who only reads', async () => {
    await show({}, true);
    expect(buttons()).toEqual(['Les enfants mange une pomme.']);
  });

  it('draws nothing where the check is switched off, and says so while it reads', async () => {
    await show({ state: 'OFF' });
    expect(shown.children).toHaveLength(0);
    shown.remove();
    await show({ state: 'READING', findings: [] });
    expect(shown.querySelector('[role=status]')!.textContent).toContain('grammar.reading');
  });
});

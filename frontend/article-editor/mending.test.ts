// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyExtensions, bodyHtml } from './body';
import { Manuscript } from './manuscript';
import type { CheckReport, GrammarFinding, NameFinding, NameUse, Part, TypographyFinding } from './model';
import { Workbench } from './workbench';

const N = '\u202f';
const ID = '0190a1b2-0000-7000-8000-000000000001';
let editor: Editor;
let manuscript: Manuscript;
let bench: Workbench;

function open(body: string, lines: { kicker?: string; headline?: string; lead?: string } = {}): void {
  editor = new Editor({ element: document.body, extensions: bodyExtensions(() => {}) });
  manuscript = new Manuscript(editor);
  manuscript.replace({ copy: { kicker: '', headline: '', lead: '', ...lines, body }, bindings: [] });
  editor.on('transaction', ({ transaction }) => void manuscript.followLines(transaction.before, transaction.doc));
  bench = new Workbench(manuscript, true, () => {});
}

function check(report: Partial<CheckReport>): void {
  bench.askCheck();
  bench.showReport({ quotations: [], names: [], people: [], typography: [], ...report });
}

function typography(from: number, old: string, proposed: string, part: Part = 'BODY', paragraph = 0): TypographyFinding {
  const mend = { from, to: from + [...old].length, old, proposed, rule: 'SPACES', sure: true, quoted: false };
  return { part, paragraph, mend, before: '', after: '' };
}

function use(spelling: string, from: number, preferred: string, part: Part = 'BODY'): NameUse {
  return { spelling, part, paragraph: 0, from, to: from + spelling.length, preferred };
}

function name(...uses: NameUse[]): NameFinding {
  return { person: 'p', houseName: 'Ioulian Ouvarov', uses };
}

function mendAll(...findings: TypographyFinding[]): number {
  check({ typography: findings });
  return bench.mend(findings, findings.map((_, at) => at));
}

afterEach(() => editor.destroy());

describe('Corriger tout', () => {
  it('mends the whole article as one step of undo', () => {
    open('<p>Quoi ? Oui ?</p><p>Non !</p>', { headline: "L'affaire", lead: 'Quoi ?' });
    const done = mendAll(
      typography(1, "'", '’', 'HEADLINE'),
      typography(4, ' ?', `${N}?`, 'LEAD'),
      typography(4, ' ?', `${N}?`),
      typography(10, ' ?', `${N}?`),
      typography(3, ' !', `${N}!`, 'BODY', 1),
    );
    expect(done).toBe(5);
    expect(bodyHtml(editor)).toBe(`<p>Quoi${N}? Oui${N}?</p><p>Non${N}!</p>`);
    expect(manuscript.titraille).toEqual({ kicker: '', headline: 'L’affaire', lead: `Quoi${N}?` });
    editor.commands.undo();
    expect(bodyHtml(editor)).toBe('<p>Quoi ? Oui ?</p><p>Non !</p>');
    expect(manuscript.titraille).toEqual({ kicker: '', headline: "L'affaire", lead: 'Quoi ?' });
    editor.commands.redo();
    expect(manuscript.titraille.headline).toBe('L’affaire');
    expect(bodyHtml(editor)).toBe(`<p>Quoi${N}? Oui${N}?</p><p>Non${N}!</p>`);
  });

  it('leaves alone what was typed since the check', () => {
    open('<p>Quoi ? Oui ?</p>', { headline: "L'affaire" });
    const findings = [typography(4, ' ?', `${N}?`), typography(1, "'", '’', 'HEADLINE'), typography(10, ' ?', `${N}?`)];
    check({ typography: findings });
    editor.commands.insertContentAt({ from: 5, to: 7 }, ' :');
    manuscript.titraille = { ...manuscript.titraille, headline: 'Tout autre' };
    editor.commands.insertContentAt(1, 'Ah. ');
    expect(bench.mend(findings, [0, 1, 2])).toBe(1);
    expect(bodyHtml(editor)).toBe(`<p>Ah. Quoi : Oui${N}?</p>`);
    expect(manuscript.titraille.headline).toBe('Tout autre');
  });

  it('keeps a headline typed after it when undone', () => {
    open('<p>Quoi ?</p>', { headline: "L'affaire" });
    mendAll(typography(1, "'", '’', 'HEADLINE'), typography(4, ' ?', `${N}?`));
    manuscript.titraille = { ...manuscript.titraille, headline: 'L’affaire Ouvarov' };
    editor.commands.undo();
    expect(manuscript.titraille.headline).toBe('L’affaire Ouvarov');
    expect(bodyHtml(editor)).toBe('<p>Quoi ?</p>');
  });

  it.each([
    ['bold', '<p><strong>Quoi</strong> ?</p>', 4, ' ?', `${N}?`, `<p><strong>Quoi</strong>${N}?</p>`],
    ['a link', '<p><a href="https://a.fr">l\'un</a>.</p>', 1, "'", '’', '<p><a href="https://a.fr">l’un</a>.</p>'],
    ['a link before', '<p><a href="https://a.fr">Quoi</a>?</p>', 4, '?', `${N}?`, `<p><a href="https://a.fr">Quoi</a>${N}?</p>`],
    ['italics across', '<p><em>Quoi .</em>..</p>', 5, '...', '…', '<p><em>Quoi …</em></p>'],
    [
      'a bound quotation',
      `<p>Il dit <span data-quotation="${ID}">«oui<em>»</em></span> .</p>`, 7, '«', `«${N}`,
      `<p>Il dit <span data-quotation="${ID}">«${N}oui<em>»</em></span> .</p>`,
    ],
    ['an emoji before', '<p>😀 l\'un</p>', 3, "'", '’', '<p>😀 l’un</p>'],
  ])('keeps %s', (_, html, from, old, proposed, mended) => {
    open(html);
    mendAll(typography(from, old, proposed));
    expect(bodyHtml(editor)).toBe(mended);
  });

  it('changes nothing in a text that is only read', () => {
    open('<p>Quoi ?</p>');
    bench = new Workbench(manuscript, false, () => {});
    expect(mendAll(typography(4, ' ?', `${N}?`))).toBe(0);
    expect(bodyHtml(editor)).toBe('<p>Quoi ?</p>');
  });
});

describe('Unifier', () => {
  it('changes every other spelling of the article in one undo', () => {
    open('<p>Yulian Uvarov et Ouvarov, puis Uvarov.</p>', { headline: 'Uvarov parle' });
    const found = name(
      use('Uvarov', 0, 'Ouvarov', 'HEADLINE'),
      use('Yulian Uvarov', 0, 'Ioulian Ouvarov'),
      use('Ouvarov', 17, 'Ouvarov'),
      use('Uvarov', 31, 'Ouvarov'),
    );
    check({ names: [found] });
    expect(bench.unify(found)).toBe(3);
    expect(editor.getText()).toBe('Ioulian Ouvarov et Ouvarov, puis Ouvarov.');
    expect(manuscript.titraille.headline).toBe('Ouvarov parle');
    editor.commands.undo();
    expect(editor.getText()).toBe('Yulian Uvarov et Ouvarov, puis Uvarov.');
    expect(manuscript.titraille.headline).toBe('Uvarov parle');
  });

  it('keeps marks on each word', () => {
    open(`<p>Selon <strong>Yulian</strong> <span data-quotation="${ID}">Uvarov</span>, rien.</p>`);
    const found = name(use('Yulian Uvarov', 6, 'Ioulian Ouvarov'));
    check({ names: [found] });
    bench.unify(found);
    expect(bodyHtml(editor)).toBe(
      `<p>Selon <strong>Ioulian</strong> <span data-quotation="${ID}">Ouvarov</span>, rien.</p>`,
    );
  });

  it('leaves a spelling that is kept, until it is let go', () => {
    open('<p>Uvarov parle.</p>');
    const found = name(use('Uvarov', 0, 'Ouvarov'));
    check({ names: [found] });
    expect(bench.keepNames(found)).toBe(1);
    const [kept] = bench.keptNames();
    expect(kept!.words).toBe('Uvarov');
    expect(bodyHtml(editor)).toBe(`<p><span data-name="${kept!.id}">Uvarov</span> parle.</p>`);
    bench.letGo(kept!.id);
    expect(bodyHtml(editor)).toBe('<p>Uvarov parle.</p>');
  });
});

describe('a proposal of a grammar rule', () => {
  const mange = (part: Part = 'BODY'): GrammarFinding => ({
    part,
    paragraph: 0,
    from: 12,
    to: 17,
    old: 'mange',
    proposed: ['mangent', 'mangeront'],
    rule: 'ACCORD_SUJET_VERBE',
    message: '',
    spelling: false,
    before: '',
    after: '',
  });
  const report = (...findings: GrammarFinding[]) => ({
    grammar: { state: 'READ' as const, findings, ignored: [], ignoredEverywhere: [], forHouse: true },
  });

  it('is put in the body or above it in one click, as one step of undo', () => {
    open('<p>Les enfants mange.</p>', { headline: 'Les enfants mange' });
    const findings = [mange('HEADLINE'), mange()];
    check(report(...findings));
    expect(bench.correct(findings, 1, 0)).toBe(1);
    expect(bodyHtml(editor)).toBe('<p>Les enfants mangent.</p>');
    expect(bench.correct(findings, 0, 1)).toBe(1);
    expect(manuscript.titraille.headline).toBe('Les enfants mangeront');
  });

  it('is left alone where the words have changed since', () => {
    open('<p>Les enfants mange.</p>');
    const findings = [mange()];
    check(report(...findings));
    editor.commands.insertContentAt(15, 'x');
    expect(bench.correct(findings, 0, 0)).toBe(0);
    expect(bodyHtml(editor)).toContain('maxnge');
  });
});

import { activate, checkAnswered, checkAsked, foundIn } from './check-marks';
import { Citation, bind, cite, insertExcerpt, insertParallel, restoreSource } from './citing';
import type { Titraille } from './lines';
import type { Manuscript } from './manuscript';
import { Change, KeptName, grammarChange, keepNames, keptNames, letGo, make, nameChanges, typographyChanges } from './mending';
import type { Binding, CheckReport, Copy, GrammarFinding, NameFinding, QuoteFinding, TypographyFinding } from './model';

/** A text on its way to be checked. */
export interface AskedText extends Copy {
  bindings: Binding[];
}

/**
 * What the sources panel may do with an open text: have it checked, show what was found, put words in. Every change is
 * a transaction of the editor, so that undo knows it; a text that may only be read is left alone.
 */
export class Workbench {
  #asked: Titraille = { kicker: '', headline: '', lead: '' };
  #read = this.#asked;

  constructor(
    private readonly manuscript: Manuscript,
    private readonly editable: boolean,
    private readonly changed: () => void,
  ) {}

  /** The text a check is asked for; remembered, so that `showReport` finds its places after further typing. */
  askCheck(): AskedText {
    this.#view.dispatch(checkAsked(this.#view.state.tr));
    this.#asked = this.manuscript.titraille;
    return { ...this.manuscript.copy(), bindings: this.manuscript.boundQuotations() };
  }

  showReport(report: CheckReport): void {
    this.#read = this.#asked;
    this.#view.dispatch(checkAnswered(this.#view.state.tr, report));
  }

  cite(citation: Citation): void {
    if (this.editable) cite(this.#editor, this.manuscript.bindings, citation);
  }

  insertParallel(id: string): void {
    if (this.editable) insertParallel(this.#editor, id);
  }

  insertExcerpt(id: string): void {
    if (this.editable) insertExcerpt(this.#editor, id);
  }

  /** False when the words are no longer there. */
  bind(finding: QuoteFinding, change: Partial<Binding>): boolean {
    const done = this.editable && bind(this.#editor, this.manuscript.bindings, finding, change);
    if (done) this.changed();
    return done;
  }

  restoreSource(finding: QuoteFinding): boolean {
    return this.editable && restoreSource(this.#editor, finding);
  }

  /** Every other spelling of a person becomes the house's, in the whole article; how many changed. */
  unify(finding: NameFinding): number {
    return this.#make(nameChanges(finding));
  }

  /** Leaves other spellings of a person in the body as they are, from now on. */
  keepNames(finding: NameFinding): number {
    return this.editable ? keepNames(this.#editor, finding) : 0;
  }

  keptNames(): KeptName[] {
    return keptNames(this.#editor);
  }

  letGo(id: string): void {
    if (this.editable) letGo(this.#editor, id);
  }

  /** Sets signs as the check proposed, by the numbers of its findings, as one step of undo; how many changed. */
  mend(findings: TypographyFinding[], indices: number[]): number {
    return this.#make(typographyChanges(findings, indices));
  }

  /** Puts what a rule proposed, as one step of undo; how many changed. */
  correct(findings: GrammarFinding[], index: number, proposal: number): number {
    return this.#make(grammarChange(findings, index, proposal));
  }

  #make(changes: Change[]): number {
    return this.editable ? make(this.manuscript, this.#read, changes) : 0;
  }

  /** Selects the words of a finding and brings them into view. */
  select(key: string): boolean {
    const found = foundIn(this.#view.state).find((one) => one.key === key);
    if (!found) return false;
    this.#editor.chain().focus().setTextSelection({ from: found.from, to: found.to }).run();
    this.#view.dom.querySelector(`[data-finding="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'center' });
    return true;
  }

  /** Shows which words a card of the panel is about, without moving the caret. */
  point(key: string | null): void {
    this.#view.dispatch(activate(this.#view.state.tr, key));
  }

  focusCaret(): void {
    this.#editor.commands.focus(null, { scrollIntoView: true });
  }

  /** The finding whose words the caret stands in. */
  get findingAtCaret(): string | null {
    const { from } = this.#view.state.selection;
    return foundIn(this.#view.state).find((one) => one.from <= from && from <= one.to && one.key[0] !== 't')?.key ?? null;
  }

  get #editor() {
    return this.manuscript.editor;
  }

  get #view() {
    return this.manuscript.editor.view;
  }
}

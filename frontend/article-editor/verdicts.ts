import type { QuoteFinding, QuoteResult } from './model';

/** How a result shows: its line in the text, its sign and its colour; never the colour alone. */
export interface Verdict {
  look: 'ok' | 'bad' | 'weak' | 'said';
  sign: string;
}

const OK: Verdict = { look: 'ok', sign: '✓' };
const BAD: Verdict = { look: 'bad', sign: '✕' };
const WEAK: Verdict = { look: 'weak', sign: '◦' };
const SAID: Verdict = { look: 'said', sign: '–' };

const VERDICTS: Record<QuoteResult, Verdict> = {
  CONFORME: OK,
  TYPOGRAPHY_ONLY: OK,
  CUT: OK,
  TRANSLATION_CONFORMS: OK,
  TRANSPOSED: OK,
  MISMATCH: BAD,
  OTHER_SPEAKER: BAD,
  OTHER_CONVERSATION: WEAK,
  UNATTRIBUTED: WEAK,
  NOT_FOUND: WEAK,
  OWN_INTERVIEW: SAID,
  TAKEN_FROM: SAID,
  DISTANCE: SAID,
};

/** A result the check itself is unsure of stays amber. */
export function verdict(finding: Pick<QuoteFinding, 'result' | 'weak'>): Verdict {
  const usual = VERDICTS[finding.result] ?? WEAK;
  return usual === OK && finding.weak ? WEAK : usual;
}

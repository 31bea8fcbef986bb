import { type Verdict, VERDICTS } from '../verdict.js';

/** A verdict as a small number: its position in `VERDICTS`. */
export type VerdictCode = number;

const codeOf = (verdict: Verdict): VerdictCode => VERDICTS.indexOf(verdict);

export const COMPLIANT = codeOf('compliant');
export const NON_COMPLIANT = codeOf('non_compliant');
export const IN_GRACE = codeOf('in_grace');
export const INSUFFICIENT_DATA = codeOf('insufficient_data');
export const NOT_APPLICABLE = codeOf('not_applicable');

/** What stands for a verdict while there is none. */
export const UNDECIDED: VerdictCode = 255;

/** The verdict of a code. Throws RangeError for what is no code. */
export function verdictOfCode(code: VerdictCode): Verdict {
  const verdict = VERDICTS[code];
  if (verdict === undefined) throw new RangeError(`No verdict has the code ${code}.`);
  return verdict;
}

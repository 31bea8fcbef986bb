/** The five answers to "does this subject comply with this rule on this date"; domain reference, section 4. */
export const VERDICTS = [
  'compliant',
  'non_compliant',
  'in_grace',
  'insufficient_data',
  'not_applicable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

import type { SweepTrend } from '@hongzhu/client';

/** How many of those to which a rule applies comply with it. */
export interface Rate {
  readonly done: number;
  /** With those of which data are missing: what is not known is never counted as complying. */
  readonly of: number;
}

export function rateOf({ verdicts }: Pick<SweepTrend, 'verdicts'>): Rate {
  const { compliant, non_compliant, in_grace, insufficient_data, error } = verdicts;
  return { done: compliant, of: compliant + non_compliant + in_grace + insufficient_data + error };
}

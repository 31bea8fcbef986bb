import type { LeafExplanation } from '@hongzhu/client';

/** Why what a comparison looks at has no day. */
type Undated = 'missing' | 'evaluation' | 'rule' | 'unrecorded';

/** The facts that rest on no records of their own. */
const BUILT_IN: Readonly<Record<string, Undated>> = { asOf: 'evaluation', verdict: 'rule' };

/**
 * Why the service gives no day for a comparison: it looks at something else than records, or at what is not known, or the
 * records carry no day, be it that there are none of them. A number that is withheld is known.
 */
export const whyUndated = ({
  fact,
  value,
  suppressed,
}: Pick<LeafExplanation, 'fact' | 'value' | 'suppressed'>): Undated =>
  BUILT_IN[fact] ?? (value === null && suppressed !== true ? 'missing' : 'unrecorded');

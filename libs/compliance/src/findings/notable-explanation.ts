import type { Bilingual, RuleExplanation } from '@hongzhu/rules-engine';
import type { PairExplanation } from '../evaluation/pair-explanation.js';
import type { Finding, JsonObject } from './finding.js';

type Explained = Pick<Finding, 'explanation'>;
type DecidingLeaf = PairExplanation['decidedBy'][number];

/** The smallest change that would make it compliant, or what has to be recorded, in one sentence; null for none. */
export const smallestChange = ({ explanation }: Explained): Bilingual | null =>
  storedExplanation(explanation)?.change?.text ?? null;

/**
 * What a reader of an explanation would notice, and what does not change with the date alone: the facts that decided
 * and what has to change. Comparisons with the date of the evaluation come without that date.
 */
export function notableExplanation({ explanation }: Explained): unknown {
  const whole = storedExplanation(explanation);
  if (whole === null) return null;
  return [whole.decidedBy.map(notableLeaf), whole.change?.text ?? whole.noChange, notableGrace(whole.grace)];
}

const notableLeaf = ({
  fact,
  args,
  value,
  threshold,
  thresholdFact,
  truth,
  datedOn,
}: DecidingLeaf): unknown => [
  fact,
  args,
  value,
  thresholdFact?.fact === 'asOf' ? null : threshold,
  truth,
  datedOn,
];

const notableGrace = (grace: RuleExplanation['grace']): unknown => grace && [grace.from, grace.days];

/** What was stored as plain JSON; null where it was stored before it was told what decided. */
export const storedExplanation = (explanation: JsonObject | null): PairExplanation | null =>
  explanation !== null && 'decidedBy' in explanation ? (explanation as unknown as PairExplanation) : null;

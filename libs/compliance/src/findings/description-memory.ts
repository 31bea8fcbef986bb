import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import type { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { frozen } from '../shared/frozen.js';
import { RecentlyUsed } from '../shared/recently-used.js';
import { describePair } from './describe-pair.js';
import type { Description } from './finding.js';

/** A description is some ten thousand characters; most findings of a sweep share a few dozen. */
const MOST_DESCRIPTIONS = 300;

/**
 * Descriptions of pairs, made once for all that rest on the same evidence on the same date, whatever subject and chunk
 * they are of. It lives as long as the process. What has no evidence is described each time.
 */
export class DescriptionMemory {
  private readonly known = new RecentlyUsed<Description>(MOST_DESCRIPTIONS);

  /** What `describePair` says, frozen where it is shared. `evidence` is the pair's `evidenceDigest`. */
  of(evaluator: RegistryEvaluator, pair: EvaluatedPair, evidence: string | null): Description {
    if (evidence === null) return describePair(evaluator, pair);
    return this.known.of(`${evaluator.asOf} ${evidence}`, () => frozen(describePair(evaluator, pair)));
  }
}

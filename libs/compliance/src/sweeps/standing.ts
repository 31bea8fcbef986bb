import { addDaysAtMost, sooner } from '@hongzhu/rules-engine';
import type { DecidedSubject } from '../evaluation/decided-subject.js';
import type { DecidedProfile } from '../evaluation/evaluate-cell.js';
import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import type { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { evidenceDigest } from '../findings/evidence-digest.js';
import { isFailing } from '../findings/reconcile-findings.js';

/**
 * Until when outcomes stand: verdicts, missing fields, graces, the facts that decided, and the evidence of findings. It
 * works out the evidence of every failing pair, once, since that reads facts that the verdict did not need.
 */
export class Standing {
  private readonly digests = new Map<EvaluatedPair, string | null>();
  private readonly tomorrow: string;

  constructor(private readonly evaluator: RegistryEvaluator) {
    this.tomorrow = addDaysAtMost(evaluator.asOf, 1);
  }

  /** `evidenceDigest` of the pair. */
  evidence(pair: EvaluatedPair): string | null {
    const known = this.digests.get(pair);
    if (known !== undefined) return known;
    const digest = evidenceDigest(this.evaluator, pair);
    this.digests.set(pair, digest);
    return digest;
  }

  /**
   * The first day on which something of a cell may come out otherwise while the records stay as they are; null for never.
   * To be asked after `FactsDigester`.
   */
  until(decided: readonly DecidedSubject[], standIns: readonly DecidedProfile[]): string | null {
    let first: string | null = null;
    for (const subject of decided) first = sooner(first, this.ofSubject(subject));
    for (const { standIn, until } of standIns) first = sooner(sooner(first, until), this.ofSubject(standIn));
    return first;
  }

  private ofSubject(subject: DecidedSubject): string | null {
    // Every pair is asked, so that all evidence has been read when the subject is.
    const isDoubtful = subject.notable.filter((pair) => this.maySayOtherwiseTomorrow(pair)).length > 0;
    return sooner(isDoubtful ? this.tomorrow : null, subject.standsUntil());
  }

  /** Nobody knows what a fault rests on, nor when what has no evidence is to be said otherwise. */
  private maySayOtherwiseTomorrow(pair: EvaluatedPair): boolean {
    return pair.verdict.verdict === 'error' || (isFailing(pair) && this.evidence(pair) === null);
  }
}

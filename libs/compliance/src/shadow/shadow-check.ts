import {
  decideByReference,
  explainRule,
  type DecideByReference,
  type ReferenceDecision,
  type Verdict,
} from '@hongzhu/rules-engine';
import { setImmediate } from 'node:timers/promises';
import type { DecidedSubject } from '../evaluation/decided-subject.js';
import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { EngineDisagreement, ReferenceAnswer, ShadowReport } from './engine-disagreement.js';
import { disagreementEvent } from './disagreement-event.js';
import { shadowSample } from './shadow-sample.js';

/** How many decisions are made before whatever else waits in this process has its turn. */
const TURN = 100;

/** The verdicts on a subject, as far as a sample of them is taken. */
type SampledSubject = Pick<DecidedSubject, 'subject' | 'pairsWhere'>;

/** What is sampled of an `EvaluatedCell`. */
export interface SampledCell {
  readonly decided: readonly SampledSubject[];
  readonly standIns: readonly { readonly number: number; readonly standIn: SampledSubject }[];
}

export interface ShadowSettings {
  /** How many of a sweep's decisions are made once more, from 0 to 1. */
  readonly share: number;
  /** Who makes them; json-rules-engine, unless a test has another engine in its place. */
  readonly decide?: DecideByReference;
}

/** Makes a share of a sweep's decisions once more in json-rules-engine, and tells where it comes to another verdict. */
export class ShadowCheck {
  private readonly share: number;
  private readonly decide: DecideByReference;

  constructor(
    { share, decide = decideByReference }: ShadowSettings,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {
    this.share = share;
    this.decide = decide;
  }

  /** Changes no verdict, and throws nothing: where json-rules-engine gives up, that is a disagreement too. */
  async run(sweep: Sweep, cells: readonly SampledCell[]): Promise<ShadowReport> {
    const sample = this.sampleOf(sweep, cells);
    const disagreements: EngineDisagreement[] = [];
    let agreed = 0;
    let partial = 0;
    let asked = 0;
    for (const [pair, standsFor] of sample) {
      if ((asked += 1) % TURN === 0) await setImmediate();
      const answer = await this.ask(pair, sweep.asOf);
      if (answer === null) partial += standsFor;
      else if (answer.verdict === pair.verdict.verdict) agreed += standsFor;
      else disagreements.push(disagreement(sweep, pair, answer));
    }
    return { agreed, partial, disagreements };
  }

  /** Writes an event for each of them, in the transaction that stores the verdicts they are about. */
  async record({ outbox }: Stores, disagreements: readonly EngineDisagreement[]): Promise<void> {
    if (disagreements.length === 0) return;
    const at = this.clock.now();
    await outbox.append(disagreements.map((each) => disagreementEvent(each, this.ids.next(), at)));
  }

  /**
   * The decisions to be made once more, and how many pairs each stands for. A pair that ended in an error has no
   * decision to be held against.
   */
  private sampleOf({ id }: Sweep, cells: readonly SampledCell[]): ReadonlyMap<EvaluatedPair, number> {
    const sample = new Map<EvaluatedPair, number>();
    if (this.share === 0) return sample;
    const sampled = shadowSample(id, this.share);
    const add = (subject: SampledSubject, number: number): void => {
      for (const pair of subject.pairsWhere(sampled(subject.subject))) {
        if (pair.verdict.verdict !== 'error') sample.set(pair, (sample.get(pair) ?? 0) + number);
      }
    };
    for (const { decided, standIns } of cells) {
      for (const subject of decided) add(subject, 1);
      for (const { standIn, number } of standIns) add(standIn, number);
    }
    return sample;
  }

  /** Null where json-rules-engine can't be asked. */
  private async ask(
    { ruleSet, rule, evaluation }: EvaluatedPair,
    asOf: string,
  ): Promise<ReferenceAnswer | null> {
    try {
      const decision = await this.decide({ ruleSet, rule, read: evaluation.read, asOf });
      return isDecided(decision) ? decision : null;
    } catch (error) {
      return { verdict: 'error', message: error instanceof Error ? error.message : String(error) };
    }
  }
}

const isDecided = (decision: ReferenceDecision): decision is ReferenceDecision & { verdict: Verdict } =>
  decision.verdict !== null;

function disagreement(
  { id, asOf }: Sweep,
  { ruleSet, rule, evaluation, verdict }: EvaluatedPair,
  reference: ReferenceAnswer,
): EngineDisagreement {
  return {
    sweepId: id,
    asOf,
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    ruleId: rule.id,
    subject: verdict.subject,
    // An error is not in the sample.
    compiled: { verdict: verdict.verdict as Verdict, explanation: explainRule(rule, evaluation.read, asOf) },
    reference,
  };
}

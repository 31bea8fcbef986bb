import {
  decideByReference,
  explainRule,
  type DecideByReference,
  type ReferenceDecision,
  type Verdict,
} from '@hongzhu/rules-engine';
import { setImmediate } from 'node:timers/promises';
import type { EvaluatedPair } from '../evaluation/evaluate-cell.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import type { EvaluatedCell } from '../sweeps/judge-cells.js';
import type { Sweep } from '../sweeps/sweep.js';
import type { EngineDisagreement, ReferenceAnswer, ShadowReport } from './engine-disagreement.js';
import { disagreementEvent } from './disagreement-event.js';
import { shadowSample } from './shadow-sample.js';

/** How many decisions are made before whatever else waits in this process has its turn. */
const TURN = 100;

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
  async run(sweep: Sweep, cells: readonly EvaluatedCell[]): Promise<ShadowReport> {
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
  private sampleOf({ id }: Sweep, cells: readonly EvaluatedCell[]): ReadonlyMap<EvaluatedPair, number> {
    const isSampled = shadowSample(id, this.share);
    const sample = new Map<EvaluatedPair, number>();
    const add = (pairs: readonly EvaluatedPair[], number: number): void => {
      for (const pair of pairs) {
        const { verdict } = pair;
        if (verdict.verdict === 'error' || !isSampled(verdict)) continue;
        sample.set(pair, (sample.get(pair) ?? 0) + number);
      }
    };
    for (const { evaluated, standIns } of cells) {
      add(evaluated, 1);
      for (const { pairs, number } of standIns) add(pairs, number);
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

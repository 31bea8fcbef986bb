import { describe, expect, it } from '@jest/globals';
import { EvaluationDay } from '@hongzhu/registry';
import { compileRuleSet, type DecideByReference, type FactValue, type Verdict } from '@hongzhu/rules-engine';
import { CATALOGUE } from '../../../rules-engine/src/fixtures/catalogue.fixture.js';
import { factsAre } from '../../../rules-engine/src/fixtures/facts.fixture.js';
import { aRule, aRuleSet } from '../../../rules-engine/src/fixtures/rules.fixture.js';
import { RegistryEvaluation } from '../evaluation/registry-evaluation.js';
import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import { AT, countingIds } from '../findings/judged-pair.fixture.js';
import type { OutboxEvent } from '../outbox/outbox.js';
import type { Stores } from '../shared/transactions.js';
import type { Sweep } from '../sweeps/sweep.js';
import { type SampledCell, ShadowCheck, type ShadowSettings } from './shadow-check.js';

const SWEEP = { id: 'sweep-1', asOf: '2026-03-01' } as Sweep;
const [clock, nextId] = [{ now: () => AT, today: () => SWEEP.asOf }, countingIds()];
const check = (settings: ShadowSettings): ShadowCheck => new ShadowCheck(settings, clock, { next: nextId });
const RULE_SET = compileRuleSet(aRuleSet(aRule()), CATALOGUE);
const [RULE] = RULE_SET.rules;

type Facts = Readonly<Record<string, FactValue>>;
const OPEN_WITH_TWO: Facts = { 'market.isOpen': true, 'market.members': 2 };

/** A decision about the market M1 as the compiled rule makes it, unless another verdict is planted. */
function aDecision(facts: Facts, planted?: Verdict | 'error'): EvaluatedPair {
  const reader = { read: factsAre(facts), day: new EvaluationDay(SWEEP.asOf) };
  const evaluation = new RegistryEvaluation(RULE_SET, 'market', reader, SWEEP.asOf);
  return {
    ruleSet: RULE_SET,
    rule: RULE!,
    evaluation,
    fault: null,
    verdict: {
      ruleId: RULE!.id,
      ruleSetId: RULE_SET.id,
      severity: 'medium',
      subject: { type: 'market', code: 'M1' },
      marketCode: 'M1',
      verdict: planted ?? evaluation.result(RULE!).verdict,
      missing: [],
      graceEndsOn: null,
    },
  };
}

/** A subject with these decisions, of which those of rules that are asked for are taken. */
const subjectOf = (pairs: readonly EvaluatedPair[]): SampledCell['decided'][number] => ({
  subject: { type: 'market', code: 'M1' },
  pairsWhere: (isAsked) => pairs.filter(({ rule }) => isAsked(rule.id)),
});

const cellsOf = (...pairs: EvaluatedPair[]): SampledCell[] => [{ decided: [subjectOf(pairs)], standIns: [] }];

describe('the shadow check', () => {
  it('agrees with what the compiled rule decides on facts that are known', async () => {
    const decisions = [
      aDecision(OPEN_WITH_TWO),
      aDecision({ ...OPEN_WITH_TWO, 'market.members': 3 }),
      aDecision({ ...OPEN_WITH_TWO, 'market.isOpen': false }),
    ];
    expect(decisions.map(({ verdict }) => verdict.verdict)).toEqual([
      'non_compliant',
      'compliant',
      'not_applicable',
    ]);
    expect(await check({ share: 1 }).run(SWEEP, cellsOf(...decisions))).toEqual({
      agreed: 3,
      partial: 0,
      disagreements: [],
    });
  });

  it.each<[string, Facts]>([
    ['unknown', { 'market.isOpen': true }],
    ['known by its bounds', { 'market.isOpen': true, 'market.members': { lo: 3, hi: 5 } }],
  ])('can not ask where a fact is %s', async (_state, facts) => {
    const report = await check({ share: 1 }).run(SWEEP, cellsOf(aDecision(facts)));
    expect(report).toEqual({ agreed: 0, partial: 1, disagreements: [] });
  });

  it('shows both traces where the compiled rule decides otherwise', async () => {
    const wrong = aDecision(OPEN_WITH_TWO, 'compliant');
    const { agreed, disagreements } = await check({ share: 1 }).run(SWEEP, cellsOf(wrong));
    expect(agreed).toBe(0);
    const [about] = disagreements;
    expect(about).toMatchObject({
      sweepId: 'sweep-1',
      asOf: '2026-03-01',
      ruleSet: { id: 'a-set', version: '1.0.0' },
      ruleId: 'a-rule',
      subject: { type: 'market', code: 'M1' },
    });
    expect(about?.compiled).toMatchObject({
      verdict: 'compliant',
      explanation: { requirement: { fact: 'market.members', value: 2, threshold: 3, truth: false } },
    });
    expect(about?.reference).toEqual({
      verdict: 'non_compliant',
      applicability: expect.objectContaining({ fact: 'market.isOpen', value: true, holds: true }),
      requirement: {
        kind: 'leaf',
        fact: 'market.members',
        operator: 'greaterThanInclusive',
        value: 2,
        threshold: 3,
        holds: false,
      },
    });
  });

  it('takes an undecided verdict on known facts for a disagreement', async () => {
    const wrong = aDecision(OPEN_WITH_TWO, 'insufficient_data');
    expect((await check({ share: 1 }).run(SWEEP, cellsOf(wrong))).disagreements).toHaveLength(1);
  });

  it('takes json-rules-engine giving up for a disagreement', async () => {
    const decide: DecideByReference = () => Promise.reject(new Error('no such operator'));
    const report = await check({ share: 1, decide }).run(SWEEP, cellsOf(aDecision(OPEN_WITH_TWO)));
    expect(report.disagreements[0]?.reference).toEqual({ verdict: 'error', message: 'no such operator' });
  });

  it('leaves out what ended in an error, and what is not in the sample', async () => {
    const failed = cellsOf(aDecision(OPEN_WITH_TWO, 'error'));
    const nothing = { agreed: 0, partial: 0, disagreements: [] };
    expect(await check({ share: 1 }).run(SWEEP, failed)).toEqual(nothing);
    expect(await check({ share: 0 }).run(SWEEP, cellsOf(aDecision(OPEN_WITH_TWO)))).toEqual(nothing);
  });

  it('lets others have their turn in a long check', async () => {
    let hadTurn = false;
    setImmediate(() => (hadTurn = true));
    const many = Array.from({ length: 150 }, () => aDecision(OPEN_WITH_TWO));
    await check({ share: 1 }).run(SWEEP, cellsOf(...many));
    expect(hadTurn).toBe(true);
  });

  it('writes an event for every disagreement, and none when there is none', async () => {
    const stored: OutboxEvent[] = [];
    const append = async (events: readonly OutboxEvent[]): Promise<void> => void stored.push(...events);
    const stores = { outbox: { append } } as unknown as Stores;
    const shadow = check({ share: 1 });
    await shadow.record(stores, []);
    expect(stored).toEqual([]);
    const wrong = cellsOf(aDecision(OPEN_WITH_TWO, 'compliant'), aDecision(OPEN_WITH_TWO, 'not_applicable'));
    const { disagreements } = await shadow.run(SWEEP, wrong);
    await shadow.record(stores, disagreements);
    expect(stored.map(({ type, subject, at }) => [type, subject, at])).toEqual([
      ['engine.disagreement', 'sweeps/sweep-1', AT],
      ['engine.disagreement', 'sweeps/sweep-1', AT],
    ]);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
    expect(stored[0]?.data).toEqual({ ...disagreements[0] });
  });
});

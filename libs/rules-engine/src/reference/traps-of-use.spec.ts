import { describe, expect, it } from '@jest/globals';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { explainRule } from '../explain/explain-rule.js';
import type { ExplanationNode } from '../explain/explanation.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { ourOutcome } from './our-outcome.fixture.js';
import type { ReferenceFacts } from './reference-facts.js';
import { runReference } from './run-reference.js';

const AS_OF = '2026-03-31';
const factsOf = (facts: Readonly<Record<string, unknown>>): ReferenceFacts => ({
  asOf: AS_OF,
  params: {},
  valueOf: (fact) => facts[fact] as FactValue,
});
const rule = (condition: unknown, priority: number) => ({
  conditions: { all: [condition] } as TopLevelCondition,
  event: { type: `rule ${priority}` },
  priority,
});

describe('runs of one json-rules-engine that overlap', () => {
  it('lose rules: when the first run ends, the other one skips what is left', async () => {
    const shared = new Engine([rule(isOpen, 2), rule(threeMembers, 1)]);
    const first = shared.run({ 'market.isOpen': true, 'market.members': 3 });
    const second = shared.run({
      // It is known only after the first run is over.
      'market.isOpen': () => first.then(() => true),
      'market.members': 3,
    });
    const [{ results: whole }, { results: rest }] = await Promise.all([first, second]);
    expect([whole.length, rest.length]).toEqual([2, 1]);
  });

  it('do not come up in the reference, which has an engine for every run', async () => {
    const ask = (members: number) =>
      runReference(
        { condition: { all: [isOpen, threeMembers] } },
        factsOf({ 'market.isOpen': true, 'market.members': members }),
      );
    const runs = await Promise.all([3, 2, 3, 2, 2, 3].map(ask));
    expect(runs.map(({ holds }) => holds)).toEqual([true, false, true, false, false, true]);
  });
});

describe('a trace', () => {
  const condition = { any: [isOpen, threeMembers] };

  it('of json-rules-engine has a hole where it did not look', async () => {
    const parts = condition.any.map((part, index) => ({ ...part, priority: 2 - index }));
    const facts = factsOf({ 'market.isOpen': true, 'market.members': 3 });
    const { trace } = await runReference({ condition: { any: parts } }, facts);
    expect('children' in trace && trace.children.map(({ holds }) => holds)).toEqual([true, null]);
  });

  it('of ours has none, also after the answer was decided', () => {
    const facts = factsAre({ 'market.isOpen': true, 'market.members': 3 });
    const { requirement } = explainRule(compiledRule({ requirement: condition }), facts, AS_OF);
    const truths = (node: ExplanationNode): unknown[] =>
      node.kind === 'leaf' ? [node.truth] : node.children.flatMap(truths);
    expect(truths(requirement)).toEqual([true, true]);
  });
});

describe('a path', () => {
  /** A record that does something when it is looked at, as an entity may. */
  const entity = (): { looked: number } => {
    const record = { looked: 0 };
    const price = (): number => (record.looked += 1);
    return Object.defineProperty(record, 'price', { get: price, enumerable: true });
  };
  const asks = (path: string) => ({ ...leaf('market.members', 'greaterThan', 0), path });

  it('is a program to json-rules-engine: it selects by what it computes, and runs what it finds', async () => {
    const record = entity();
    const facts = factsOf({ 'market.members': { shelves: [{ size: 1 }, { size: 3 }], record } });
    const computed = { ...asks('$.shelves[?(@.size > 2)].size'), operator: 'contains', value: 3 };
    expect((await runReference({ condition: computed }, facts, {})).holds).toBe(true);
    await runReference({ condition: asks('$.record.price') }, facts, {});
    expect(record.looked).toBeGreaterThan(0);
  });

  it('is a name to the reference, and only of what the value itself has', async () => {
    const facts = factsOf({ 'market.members': { count: 3 } });
    const holds = async (path: string): Promise<boolean> =>
      (await runReference({ condition: asks(path) }, facts)).holds;
    expect(await holds('count')).toBe(true);
    for (const path of ['$.count', '$..count', 'constructor', '__proto__', 'toString']) {
      expect([path, await holds(path)]).toEqual([path, false]);
    }
  });

  it.each(['$.count', 'count', '$..[?(@.constructor)]', '$[(1)]'])('is refused by us: %s', (path) => {
    const facts = { 'market.members': 3 };
    expect(ourOutcome({ condition: asks(path), facts })).toBe('condition.extra_key');
  });

  it('has nothing to lead into: a record is no fact, and is not looked at', () => {
    const record = entity();
    const facts = { 'market.members': record as unknown as FactValue };
    expect(ourOutcome({ condition: leaf('market.members', 'greaterThan', 0), facts })).toBe(
      'fact.wrong_type',
    );
    expect(record.looked).toBe(0);
  });
});

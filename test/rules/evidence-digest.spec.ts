import { describe, expect, it } from '@jest/globals';
import {
  allCells,
  describePair,
  evaluateCell,
  evidenceDigest,
  notableExplanation,
  RegistryEvaluator,
} from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { addDays } from '@hongzhu/rules-engine';
import { fixtureCity } from './fixture-city.js';

const { ruleSets } = await loadRuleLibrary();
const FAILING: readonly string[] = ['non_compliant', 'insufficient_data'];

/** What a finding about each failing pair of a city would rest on, and what it would say. */
function sayings(name: string, days: number): Map<string, { evidence: string | null; content: string }> {
  const { index, asOf } = fixtureCity(name);
  const evaluator = new RegistryEvaluator(index, ruleSets, addDays(asOf, days));
  const pairs = allCells(index)
    .flatMap((cell) => evaluateCell(evaluator, cell))
    .filter(({ verdict }) => FAILING.includes(verdict.verdict));
  return new Map(
    pairs.map((pair) => {
      const { ruleId, subject } = pair.verdict;
      const said = describePair(evaluator, pair);
      const content = JSON.stringify([said.summary, said.remedy, notableExplanation(said)]);
      return [
        `${ruleId} ${subject.type} ${subject.code}`,
        { evidence: evidenceDigest(evaluator, pair), content },
      ];
    }),
  );
}

it('is other evidence when documents say something else under the version they had', () => {
  const { index, asOf } = fixtureCity('city-1');
  const evaluator = new RegistryEvaluator(index, ruleSets, asOf);
  const pair = allCells(index)
    .flatMap((cell) => evaluateCell(evaluator, cell))
    .find((each) => evidenceDigest(evaluator, each) !== null)!;
  const { documents } = pair.ruleSet;
  const ruleSet = { ...documents.ruleSet, title: { zh: '改写', en: 'reworded' } };
  const reworded = { ...pair.ruleSet, documents: { ...documents, ruleSet } };
  const evidence = evidenceDigest(evaluator, { ...pair, ruleSet: reworded });
  expect(reworded.version).toBe(pair.ruleSet.version);
  expect(evidence).not.toBe(evidenceDigest(evaluator, pair));
});

describe.each(['city-1', 'city-2'])('the evidence of the findings of the conformance city %s', (name) => {
  const today = sayings(name, 0);

  it('is kept of every finding but those on a term, which has two ways out', () => {
    const without = [...today]
      .filter(([, { evidence }]) => evidence === null)
      .map(([key]) => key.split(' ')[0]);
    expect([...new Set(without)]).toEqual(['term-due']);
  });

  it.each([1, 7, 31, 90, 182, 400, 1000])(
    'tells, %i days later, which of them would say something else',
    (days) => {
      let same = 0;
      for (const [key, then] of sayings(name, days)) {
        const now = today.get(key);
        if (now === undefined || then.evidence === null || now.evidence !== then.evidence) continue;
        same += 1;
        expect([key, then.content]).toEqual([key, now.content]);
      }
      expect(same).toBeGreaterThan(0);
    },
  );

  it('is different for different subjects of a rule where their facts differ', () => {
    const contents = new Map<string, string>();
    for (const [key, { evidence, content }] of today) {
      if (evidence === null) continue;
      const known = contents.get(evidence);
      if (known !== undefined) expect([key, content]).toEqual([key, known]);
      contents.set(evidence, content);
    }
    expect(contents.size).toBeGreaterThan(1);
  });
});

import { describe, expect, it } from '@jest/globals';
import { allCells, EvaluateSnapshot, evaluateCell, RegistryEvaluator } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { finished } from '@hongzhu/registry';
import { readFileSync } from 'node:fs';
import { fixtureCity } from './fixture-city.js';

const rules = await loadRuleLibrary();

/** What an explanation has that a trace has not. */
const isWord = (name: string): boolean => name === 'label';

describe.each(['city-1', 'city-2'])('every trace of the conformance city %s', (name) => {
  const { index, asOf } = fixtureCity(name);
  const snapshot: unknown = JSON.parse(
    readFileSync(new URL(`../fixtures/cases/${name}.json`, import.meta.url), 'utf8'),
  );

  it('is the decided tree of its rule without the words', () => {
    const evaluator = new RegistryEvaluator(index, rules.ruleSets, asOf);
    const trees = allCells(index)
      .flatMap((cell) => evaluateCell(evaluator, cell))
      .map(({ rule, ruleSet, evaluation, verdict }) => {
        const why = evaluation.explain(rule, evaluator.witness(evaluation, ruleSet, verdict.subject));
        return JSON.parse(
          JSON.stringify(why, (member, value: unknown) => (isWord(member) ? undefined : value)),
        ) as unknown;
      });
    const request = { snapshot, withExplanations: false, withTraces: true };
    const verdicts = [...finished(new EvaluateSnapshot(rules).run(request)).verdicts].flat();
    expect(trees.length).toBeGreaterThan(500);
    expect(verdicts.map(({ trace }) => JSON.parse(trace ?? 'null') as unknown)).toEqual(trees);
  });
});

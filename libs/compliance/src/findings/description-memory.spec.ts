import { describe, expect, it } from '@jest/globals';
import { factCatalogue, indexRegistry } from '@hongzhu/registry';
import { compileRuleSet } from '@hongzhu/rules-engine';
import { aRegistry, D, DAY_AFTER } from '../../../registry/src/facts/registry.fixture.js';
import { aRule, aRuleSet, leaf } from '../../../rules-engine/src/fixtures/rules.fixture.js';
import { evaluateCell } from '../evaluation/evaluate-cell.js';
import { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { describePair } from './describe-pair.js';
import { DescriptionMemory } from './description-memory.js';
import { evidenceDigest } from './evidence-digest.js';

const SET = compileRuleSet(
  aRuleSet(aRule({ requirement: leaf('market.currentMembers', 'greaterThan', 0) })),
  factCatalogue,
);
const { records } = aRegistry().town('T1').market('M1').market('M2');

/** What is remembered of a market without members on a date. */
function described(memory: DescriptionMemory, code: string, asOf = D) {
  const evaluator = new RegistryEvaluator(indexRegistry(records), [SET], asOf);
  const [pair] = evaluateCell(evaluator, { type: 'market', code, townCode: 'T1' });
  const evidence = evidenceDigest(evaluator, pair!);
  return {
    evidence,
    anew: describePair(evaluator, pair!),
    said: memory.of(evaluator, pair!, evidence),
    withoutEvidence: memory.of(evaluator, pair!, null),
  };
}

describe('descriptions', () => {
  it('are made once for all subjects with the same evidence on the same date', () => {
    const memory = new DescriptionMemory();
    const first = described(memory, 'M1');
    const second = described(memory, 'M2');
    expect(second.evidence).toBe(first.evidence);
    expect(second.said).toBe(first.said);
    expect(second.said).toEqual(second.anew);
  });

  it('are made anew on another date, though the evidence be the same', () => {
    const memory = new DescriptionMemory();
    const today = described(memory, 'M1');
    const tomorrow = described(memory, 'M1', DAY_AFTER);
    expect(tomorrow.evidence).toBe(today.evidence);
    expect(tomorrow.said).not.toBe(today.said);
  });

  it('are made each time of what has no evidence', () => {
    const memory = new DescriptionMemory();
    const { said, anew, withoutEvidence } = described(memory, 'M1');
    expect(withoutEvidence).not.toBe(said);
    expect(withoutEvidence).toEqual(anew);
  });

  it('can be changed by nobody where they are shared', () => {
    const { said } = described(new DescriptionMemory(), 'M1');
    const isFrozen = (part: unknown): boolean =>
      typeof part !== 'object' ||
      part === null ||
      (Object.isFrozen(part) && Object.values(part).every(isFrozen));
    expect(isFrozen(said)).toBe(true);
  });
});

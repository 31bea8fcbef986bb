import { describe, expect, it } from '@jest/globals';
import { factCatalogue } from '@hongzhu/registry';
import { lintRuleSet } from '@hongzhu/rules-engine';
import { faultsOf } from '../../scripts/fuzz/check-set.mjs';
import { MUTATIONS } from '../../scripts/fuzz/mutations.mjs';
import { mutatedSet } from '../../scripts/fuzz/mutated-set.mjs';
import { Random } from '../../scripts/fuzz/random.mjs';
import { shippedDocuments } from '../../scripts/fuzz/shipped-documents.mjs';

const DOCUMENTS = 10_000;
const SEED = 20260331;

const shipped = shippedDocuments();

describe('a mutated rule document', () => {
  it('is refused with place, code and both languages, or can be used; times are left to `npm run fuzz:rules`', () => {
    const faults: unknown[] = [];
    const codes = new Map<string, number>();
    const used = new Set<string>();
    let sound = 0;
    for (let number = 0; number < DOCUMENTS; number += 1) {
      const { source, mutations } = mutatedSet(shipped, { seed: SEED, number });
      const problems = lintRuleSet(source, factCatalogue);
      for (const fault of faultsOf(source, problems, factCatalogue, new Random(number))) {
        faults.push({ number, mutations, fault });
      }
      for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
      for (const name of mutations) used.add(name);
      if (problems.length === 0) sound += 1;
    }
    expect(faults).toEqual([]);
    // Mutations that break everything in one way, or nothing, would try nothing.
    expect([...used].sort()).toEqual(Object.keys(MUTATIONS).sort());
    expect(codes.size).toBeGreaterThan(40);
    expect(sound).toBeGreaterThan(DOCUMENTS / 20);
    expect(sound).toBeLessThan(DOCUMENTS / 2);
  }, 600_000);

  it('is the same for the same seed and number', () => {
    const text = (number: number): string => {
      const { source, mutations } = mutatedSet(shipped, { seed: SEED, number });
      return JSON.stringify([mutations, lintRuleSet(source, factCatalogue)]);
    };
    for (let number = 0; number < 50; number += 1) expect(text(number)).toBe(text(number));
  });
});

describe('the check of what the linter says', () => {
  const { source } = mutatedSet(shipped, { seed: SEED, number: 1 });
  const ruleId = (source.rules[0] as { id: string }).id;
  const said = { zh: '请改正。', en: 'Mend it.' };
  const check = (problem: object): string[] =>
    faultsOf(
      source,
      [{ ruleId, pointer: '', code: 'a.code', message: said, ...problem }],
      factCatalogue,
      new Random(1),
    );

  it('takes a problem that says where and what', () => {
    expect(check({})).toEqual([]);
    expect(check({ pointer: '/title/en' })).toEqual([]);
    expect(check({ pointer: '/noSuchMember' })).toEqual([]);
  });

  it.each<[string, object]>([
    ['a place that is not there', { pointer: '/title/en/further' }],
    ['a rule that is not there', { ruleId: 'nobody' }],
    ['one language', { message: { ...said, zh: 'Mend it.' } }],
    ['a code that is none', { code: 'Oh dear' }],
  ])('bites on %s', (_what, problem) => {
    expect(check(problem)).toHaveLength(1);
  });
});

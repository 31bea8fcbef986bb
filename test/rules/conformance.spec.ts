import { describe, expect, it } from '@jest/globals';
import { allCells, evaluateCell, RegistryEvaluator } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { expectedVerdicts, fixtureCity, type ExpectedVerdict } from './fixture-city.js';

const { ruleSets } = await loadRuleLibrary();
const ruleIds = ruleSets.flatMap(({ rules }) => rules.map(({ id }) => id));

const NUMBER_OF_VERDICTS = { 'city-1': 788, 'city-2': 3414 };

const line = ({ ruleId, subject, verdict }: ExpectedVerdict): string =>
  `${ruleId} ${subject.type} ${subject.code}: ${verdict}`;

describe.each(['city-1', 'city-2'] as const)('the conformance city %s', (name) => {
  const { index, asOf } = fixtureCity(name);
  const evaluator = new RegistryEvaluator(index, ruleSets, asOf);
  const pairs = allCells(index).flatMap((cell) => evaluateCell(evaluator, cell));
  const verdicts = pairs.map(({ verdict }) => verdict);
  const expected = expectedVerdicts(name);

  it('gets every expected verdict, and no other', () => {
    expect(verdicts).toHaveLength(NUMBER_OF_VERDICTS[name]);
    expect(verdicts.map(line).sort()).toEqual(expected.map(line).sort());
  });

  it('has each rule in force judged, each pair once', () => {
    const judged = new Set(verdicts.map(({ ruleId }) => ruleId));
    expect([...judged].sort()).toEqual([...ruleIds].sort());
    const keys = verdicts.map(({ ruleId, subject }) => `${ruleId} ${subject.type} ${subject.code}`);
    expect(new Set(keys).size).toBe(expected.length);
    expect(keys).toHaveLength(expected.length);
  });

  it('names a missing field for every verdict that lacks data, and for no other', () => {
    const lacking = verdicts.filter(({ verdict }) => verdict === 'insufficient_data');
    expect(lacking.length).toBeGreaterThan(0);
    expect(lacking.filter(({ missing }) => missing.length === 0)).toEqual([]);
    const naming = verdicts.filter(({ missing }) => missing.length > 0);
    expect(naming.map(line)).toEqual(lacking.map(line));
  });

  it('says until when a grace runs, and only for a grace', () => {
    const withEnd = verdicts.filter(({ graceEndsOn }) => graceEndsOn !== null);
    expect(withEnd.map(line)).toEqual(verdicts.filter(({ verdict }) => verdict === 'in_grace').map(line));
    expect(withEnd.filter(({ graceEndsOn }) => (graceEndsOn ?? '') <= asOf)).toEqual([]);
  });

  it('gets the same answers a second time', () => {
    const again = new RegistryEvaluator(index, ruleSets, asOf);
    const repeated = allCells(index).flatMap((cell) => evaluateCell(again, cell));
    expect(JSON.stringify(repeated.map(({ verdict }) => verdict))).toBe(JSON.stringify(verdicts));
  });
});

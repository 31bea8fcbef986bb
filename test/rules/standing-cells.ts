import { expect } from '@jest/globals';
import { allCells, judgeCells, type EvaluatedCell } from '@hongzhu/compliance';
import { indexRegistry, type RegistryRecords } from '@hongzhu/registry';
import { addDays, type CompiledRuleSet } from '@hongzhu/rules-engine';
import { foldRecords } from '../../libs/registry/src/rosters/fold-records.fixture.js';

const FAILING: readonly string[] = ['non_compliant', 'insufficient_data'];

/** Every cell of a registry on a date, its plain organizations counted by rosters. */
export function judgedCity(
  records: RegistryRecords,
  ruleSets: readonly CompiledRuleSet[],
): (asOf: string) => EvaluatedCell[] {
  const { records: named, rosters } = foldRecords(records);
  const cells = allCells(indexRegistry(named, rosters));
  return (asOf) => judgeCells({ records: named, rosters }, cells, ruleSets, asOf);
}

/** All that a sweep would keep of a cell. */
export const kept = ({ decided, standIns, factsDigest, ...judged }: EvaluatedCell): unknown => [
  factsDigest,
  decided.map((of) => [of.subject, of.ledger()]),
  standIns.map(({ kind, status, number, standIn }) => [kind, status, number, standIn.ledger()]),
  [...judged.subjects, ...judged.profiles].flatMap(({ subject, notable }) =>
    notable
      .filter(({ verdict: { verdict } }) => FAILING.includes(verdict))
      .map(({ verdict: { ruleId }, evidence }) => [subject, ruleId, evidence()]),
  ),
];

/** The days before one of those until which a cell stands, where it must still be what it was. */
export const lastDays = (cells: readonly EvaluatedCell[]): string[] => [
  ...new Set(cells.flatMap(({ standsUntil }) => (standsUntil === null ? [] : addDays(standsUntil, -1)))),
];

/** Fails where a cell of which it was said that it still stands on that day is another. */
export function expectStanding(before: readonly EvaluatedCell[], day: string, now: readonly EvaluatedCell[]) {
  before.forEach((cell, at) => {
    if (cell.standsUntil !== null && cell.standsUntil <= day) return;
    const { code, type } = cell.cell;
    expect([type, code, day, kept(now[at]!)]).toEqual([type, code, day, kept(cell)]);
  });
}

import { describe, expect, it } from '@jest/globals';
import { coverageGaps } from './case-coverage.js';
import { readCases } from './case-reader.js';
import { runCases, type CaseRun } from './run-case.js';
import { shippedRules } from './shipped-rules.js';

const rules = shippedRules();

/** What is missed once the cases that a test picks are taken out of a rule's file. */
function gapsWithout(id: string, isTakenOut: (run: CaseRun) => boolean): string[] {
  const rule = rules.find(({ document }) => document.id === id);
  if (rule === undefined) throw new RangeError(`There is no rule ${id}.`);
  const runs = runCases(rule, readCases(rule.source.ruleSet.id, id) ?? []);
  return coverageGaps(
    rule.document,
    runs.filter((run) => !isTakenOut(run)),
  );
}

const fact = (name: string, value: unknown) => (run: CaseRun) => run.ruleCase.facts[name] === value;
const isNamed = (part: string) => (run: CaseRun) => run.ruleCase.name.includes(part);

describe('the coverage of a rule by its cases', () => {
  it.each<[string, string, (run: CaseRun) => boolean]>([
    [
      'branch-size-cap',
      '#1 branch.rosterSize lessThanInclusive: not tried at the threshold',
      fact('branch.rosterSize', 50),
    ],
    [
      'branch-size-cap',
      '#1 branch.rosterSize lessThanInclusive: not tried one step above',
      fact('branch.rosterSize', 51),
    ],
    ['branch-size-cap', '#0 branch.isActive equal: never unknown', fact('branch.isActive', null)],
    ['branch-size-cap', 'never not_applicable', ({ verdict }) => verdict === 'not_applicable'],
    ['joint-unit-cap', '#1 branch.formation equal: never floating', fact('branch.formation', 'floating')],
    [
      'attach-host-invalid',
      '#2 branch.hostValid equal: decides no case',
      ({ verdict }) => verdict === 'compliant' || verdict === 'non_compliant',
    ],
    ['f2-rule-set', '#3 market.ruleSet.systems containsAll: not tried all but dues', isNamed('without dues')],
    [
      'f3-ledger-set',
      '#4 market.ledgerSet.updatedOn withinDays: not tried tomorrow',
      isNamed('still to come'),
    ],
    [
      'approval-overdue',
      '#3 branch.approvalDueOn onOrAfter: not tried the day before',
      ({ verdict }) => verdict === 'non_compliant',
    ],
    ['term-approaching', '#3 verdict equal: never unknown', isNamed('undecided')],
    ['market-branch-coverage', 'grace: not tried on its last day', isNamed('last day')],
    ['market-branch-coverage', 'grace: not tried on the first day after', isNamed('first day after')],
    ['market-branch-coverage', 'grace: not tried with an unknown start', isNamed('unknown when')],
  ])('of %s has the gap "%s" once the cases that fill it are gone', (id, gap, isTakenOut) => {
    expect(gapsWithout(id, isTakenOut)).toContain(gap);
  });

  it('is nothing without cases', () => {
    expect(gapsWithout('branch-size-cap', () => true)).toContain('never compliant');
  });
});

import { expect, it } from '@jest/globals';
import { coverageDemands, coverageGaps } from './case-coverage.js';
import { readCases } from './case-reader.js';
import { coverageTable } from './coverage-table.js';
import { runCases, type CaseRun } from './run-case.js';
import { shippedRules } from './shipped-rules.js';

/** What `npm run rules:test` runs: prints the coverage of every rule, and fails below 100 %. */
it('every rule is covered by its cases, and every case comes out as expected', () => {
  const tried = shippedRules().map((rule) => {
    const runs = runCases(rule, readCases(rule.source.ruleSet.id, rule.document.id) ?? []);
    return { rule, runs, demands: coverageDemands(rule.document, runs) };
  });
  const table = coverageTable(
    tried.map(({ rule: { document, isInForce }, runs, demands }) => ({
      rule: isInForce ? document.id : `${document.id} (off)`,
      cases: runs.length,
      demands,
    })),
  );
  process.stdout.write(`${table}\n`);
  expect(tried.flatMap(({ rule, runs }) => wrongCases(rule.document.id, runs))).toEqual([]);
  expect(tried.flatMap(({ rule, runs }) => coverageGaps(rule.document, runs))).toEqual([]);
});

const wrongCases = (rule: string, runs: readonly CaseRun[]): string[] =>
  runs
    .filter(({ ruleCase, verdict }) => verdict !== ruleCase.expected)
    .map(({ ruleCase, verdict }) => `${rule}: '${ruleCase.name}' is ${verdict}, not ${ruleCase.expected}`);

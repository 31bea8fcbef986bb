import { factCatalogue } from '@hongzhu/registry';
import { daysBetween, type LeafExplanation, type RuleDocument, type Verdict } from '@hongzhu/rules-engine';
import { explainedLeaves, verdictOfTruths } from './explained-leaves.js';
import { boundariesOf } from './leaf-boundaries.js';
import type { CaseRun } from './run-case.js';

/** One comparison of the document, as it came out in each of the cases. */
interface SeenLeaf {
  readonly name: string;
  readonly seen: readonly { readonly leaf: LeafExplanation; readonly run: CaseRun }[];
}

const canBeUnknown = (fact: string): boolean =>
  fact === 'verdict' || (factCatalogue.get(fact)?.canBeUnknown ?? false);

/** What the cases of a rule leave untried; empty if it may be published. */
export function coverageGaps(document: RuleDocument, runs: readonly CaseRun[]): string[] {
  const leaves = seenLeaves(runs);
  return [
    ...leaves.flatMap((leaf) => [...truthGaps(leaf), ...wordGaps(leaf), ...boundaryGaps(leaf)]),
    ...leaves.filter((leaf) => !decidesACase(leaf)).map(({ name }) => `${name}: decides no case`),
    ...graceGaps(document, runs),
    ...verdictGaps(document, runs),
  ];
}

function seenLeaves(runs: readonly CaseRun[]): SeenLeaf[] {
  const [first] = runs;
  if (first === undefined) return [];
  return explainedLeaves(first.explanation).map((leaf, index) => ({
    name: `#${index} ${leaf.fact} ${leaf.operator}`,
    seen: runs.flatMap((run) => {
      const same = explainedLeaves(run.explanation)[index];
      return same === undefined ? [] : [{ leaf: same, run }];
    }),
  }));
}

function truthGaps({ name, seen }: SeenLeaf): string[] {
  const isUnsure = seen.some(
    ({ leaf }) => canBeUnknown(leaf.fact) || canBeUnknown(leaf.thresholdFact?.fact ?? ''),
  );
  const wanted = isUnsure ? [true, false, null] : [true, false];
  return wanted
    .filter((truth) => !seen.some(({ leaf }) => leaf.truth === truth))
    .map((truth) => `${name}: never ${truth ?? 'unknown'}`);
}

/** Each word that a fact may be is tried. */
function wordGaps({ name, seen }: SeenLeaf): string[] {
  const definition = factCatalogue.get(seen[0]?.leaf.fact ?? '');
  if (definition?.type !== 'word') return [];
  return (definition.values ?? [])
    .filter((word) => !seen.some(({ leaf }) => leaf.value === word))
    .map((word) => `${name}: never ${word}`);
}

/** Boundaries are tried under the parameters of the document. */
function boundaryGaps({ name, seen }: SeenLeaf): string[] {
  const plain = seen.filter(({ run }) => run.ruleCase.params === undefined);
  const [first] = plain;
  if (first === undefined) return [`${name}: only with other parameters`];
  return boundariesOf(first.leaf)
    .filter(({ isTried }) => !plain.some(({ leaf, run }) => isTried(leaf, run.ruleCase.asOf)))
    .map((boundary) => `${name}: not tried ${boundary.name}`);
}

/** In some case the verdict hangs on this comparison alone. */
const decidesACase = ({ seen }: SeenLeaf): boolean =>
  seen.some(({ leaf, run }) => verdictOfTruths(run.explanation, run.ruleCase.asOf, leaf) !== run.verdict);

function graceGaps({ grace }: RuleDocument, runs: readonly CaseRun[]): string[] {
  if (grace === undefined) return [];
  const isTried = (verdict: Verdict, fits: (age: number | null, days: number) => boolean): boolean =>
    runs.some(({ ruleCase, explanation, verdict: seen }) => {
      if (ruleCase.params !== undefined || explanation.grace === undefined || seen !== verdict) return false;
      const { from, days } = explanation.grace;
      return fits(from === null ? null : daysBetween(from, ruleCase.asOf), days);
    });
  const gaps: [string, boolean][] = [
    ['on its first day', isTried('in_grace', (age) => age === 0)],
    ['on its last day', isTried('in_grace', (age, days) => age === days - 1)],
    ['on the first day after', isTried('non_compliant', (age, days) => age === days)],
    ['with an unknown start', isTried('insufficient_data', (age) => age === null)],
  ];
  return gaps.filter(([, tried]) => !tried).map(([name]) => `grace: not tried ${name}`);
}

/** Rules whose requirement is false by its own words. */
const ALWAYS_FAIL = ['joint-member-outgrown'];

function verdictGaps({ id, grace }: RuleDocument, runs: readonly CaseRun[]): string[] {
  const wanted: Verdict[] = ['non_compliant', 'insufficient_data', 'not_applicable'];
  if (grace !== undefined) wanted.push('in_grace');
  if (!ALWAYS_FAIL.includes(id)) wanted.push('compliant');
  return wanted.filter((verdict) => !runs.some((run) => run.verdict === verdict)).map((v) => `never ${v}`);
}

import { factCatalogue } from '@hongzhu/registry';
import {
  daysBetween,
  usedFacts,
  type LeafExplanation,
  type RuleDocument,
  type Verdict,
} from '@hongzhu/rules-engine';
import { explainedLeaves, verdictOfTruths } from './explained-leaves.js';
import { boundariesOf } from './leaf-boundaries.js';
import type { CaseRun } from './run-case.js';

/** What the cases of a rule have to show: each comparison in all its lights, the grace, each verdict. */
export const ASPECTS = [
  'true',
  'false',
  'unknown',
  'word',
  'boundary',
  'decisive',
  'grace',
  'verdict',
] as const;

/** One thing that the cases of a rule have to show; `gap` says what is missing while it is not met. */
export interface Demand {
  readonly aspect: (typeof ASPECTS)[number];
  readonly gap: string;
  readonly isMet: boolean;
}

/** One comparison of the document, as it came out in each of the cases. */
interface SeenLeaf {
  readonly name: string;
  readonly seen: readonly { readonly leaf: LeafExplanation; readonly run: CaseRun }[];
}

const canBeUnknown = (fact: string): boolean =>
  fact === 'verdict' || (factCatalogue.get(fact)?.canBeUnknown ?? false);

/** All that the cases of a rule have to show. Without any case the comparisons are not known. */
export const coverageDemands = (document: RuleDocument, runs: readonly CaseRun[]): readonly Demand[] => [
  ...seenLeaves(runs).flatMap((leaf) => [
    ...truthDemands(leaf),
    ...wordDemands(leaf),
    ...boundaryDemands(leaf),
    decisiveDemand(leaf),
  ]),
  ...graceDemands(document, runs),
  ...verdictDemands(document, runs),
];

/** What the cases of a rule leave untried; empty if it may be published. */
export const coverageGaps = (document: RuleDocument, runs: readonly CaseRun[]): string[] =>
  coverageDemands(document, runs).flatMap(({ isMet, gap }) => (isMet ? [] : [gap]));

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

function truthDemands({ name, seen }: SeenLeaf): Demand[] {
  const isUnsure = seen.some(
    ({ leaf }) => canBeUnknown(leaf.fact) || canBeUnknown(leaf.thresholdFact?.fact ?? ''),
  );
  const demand = (aspect: 'true' | 'false' | 'unknown', truth: boolean | null): Demand => ({
    aspect,
    gap: `${name}: never ${aspect}`,
    isMet: seen.some(({ leaf }) => leaf.truth === truth),
  });
  return [demand('true', true), demand('false', false), ...(isUnsure ? [demand('unknown', null)] : [])];
}

/** Each word that a fact may be is tried. */
function wordDemands({ name, seen }: SeenLeaf): Demand[] {
  const definition = factCatalogue.get(seen[0]?.leaf.fact ?? '');
  if (definition?.type !== 'word') return [];
  return (definition.values ?? []).map((word) => ({
    aspect: 'word',
    gap: `${name}: never ${word}`,
    isMet: seen.some(({ leaf }) => leaf.value === word),
  }));
}

/** Boundaries are tried under the parameters of the document. */
function boundaryDemands({ name, seen }: SeenLeaf): Demand[] {
  const plain = seen.filter(({ run }) => run.ruleCase.params === undefined);
  // A threshold that is a fact may be unknown in some cases, and then shows no boundary.
  const model = plain.find(({ leaf }) => typeof leaf.threshold === 'number') ?? plain[0];
  if (model === undefined) {
    return [{ aspect: 'boundary', gap: `${name}: only with other parameters`, isMet: false }];
  }
  return boundariesOf(model.leaf).map((boundary) => ({
    aspect: 'boundary',
    gap: `${name}: not tried ${boundary.name}`,
    isMet: plain.some(({ leaf, run }) => boundary.isTried(leaf, run.ruleCase.asOf)),
  }));
}

/** In some case the verdict hangs on this comparison alone. */
const decisiveDemand = ({ name, seen }: SeenLeaf): Demand => ({
  aspect: 'decisive',
  gap: `${name}: decides no case`,
  isMet: seen.some(
    ({ leaf, run }) => verdictOfTruths(run.explanation, run.ruleCase.asOf, leaf) !== run.verdict,
  ),
});

function graceDemands({ grace }: RuleDocument, runs: readonly CaseRun[]): Demand[] {
  if (grace === undefined) return [];
  const demand = (
    when: string,
    verdict: Verdict,
    fits: (age: number | null, days: number) => boolean,
  ): Demand => ({
    aspect: 'grace',
    gap: `grace: not tried ${when}`,
    isMet: runs.some(({ ruleCase, explanation, verdict: seen }) => {
      if (ruleCase.params !== undefined || explanation.grace === undefined || seen !== verdict) return false;
      const { from, days } = explanation.grace;
      return fits(from === null ? null : daysBetween(from, ruleCase.asOf), days);
    }),
  });
  return [
    demand('on its first day', 'in_grace', (age) => age === 0),
    demand('on its last day', 'in_grace', (age, days) => age === days - 1),
    demand('on the first day after', 'non_compliant', (age, days) => age === days),
    demand('with an unknown start', 'insufficient_data', (age) => age === null),
  ];
}

function verdictDemands(document: RuleDocument, runs: readonly CaseRun[]): Demand[] {
  const wanted: Verdict[] = ['non_compliant'];
  if (document.applicability !== undefined) wanted.push('not_applicable');
  if (usedFacts(document).some(canBeUnknown)) wanted.push('insufficient_data');
  if (document.grace !== undefined) wanted.push('in_grace');
  if (document.alwaysFails !== true) wanted.push('compliant');
  return wanted.map((verdict) => ({
    aspect: 'verdict',
    gap: `never ${verdict}`,
    isMet: runs.some((run) => run.verdict === verdict),
  }));
}

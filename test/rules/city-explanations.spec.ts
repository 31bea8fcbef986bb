import { describe, expect, it } from '@jest/globals';
import {
  allCells,
  evaluateCell,
  explainPair,
  notableExplanation,
  RegistryEvaluator,
  type JsonObject,
  type PairExplanation,
} from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { addDays, VERDICT, type ExplanationNode, type LeafExplanation } from '@hongzhu/rules-engine';
import { figuresIn, textsIn } from './figures.js';
import { fixtureCity } from './fixture-city.js';

const { ruleSets } = await loadRuleLibrary();

function explained(name: string, days = 0): Map<string, PairExplanation> {
  const { index, asOf } = fixtureCity(name);
  const evaluator = new RegistryEvaluator(index, ruleSets, addDays(asOf, days));
  const pairs = allCells(index).flatMap((cell) => evaluateCell(evaluator, cell));
  return new Map(
    pairs.map((pair) => {
      const { ruleId, subject } = pair.verdict;
      return [`${ruleId} ${subject.type} ${subject.code}`, explainPair(evaluator, pair)];
    }),
  );
}

const WITHOUT_CHANGE: readonly string[] = ['always_fails', 'past', 'complies', 'does_not_apply'];
/** What findings are made of. */
const FOUND: readonly string[] = ['non_compliant', 'insufficient_data'];

const leaves = (node: ExplanationNode): readonly LeafExplanation[] =>
  node.kind === 'leaf' ? [node] : node.children.flatMap(leaves);

/** How the comparisons of a rule come out. */
const truths = (why: PairExplanation | undefined): string =>
  JSON.stringify(why && [...leaves(why.applicability), ...leaves(why.requirement)].map(({ truth }) => truth));

/** Whether a rule rests on others, whose comparisons are not its own. */
const asksOthers = ({ applicability, requirement }: PairExplanation): boolean =>
  [...leaves(applicability), ...leaves(requirement)].some(
    ({ fact, args }) => fact === VERDICT || 'rule' in args,
  );

describe.each(['city-1', 'city-2'])('every verdict of the conformance city %s', (name) => {
  const explanations = explained(name);
  const { index } = fixtureCity(name);

  it('is led by a sentence, and says what decided unless its rule applies to all and asks for the grace alone', () => {
    for (const [key, why] of explanations) {
      expect([key, why.lead.zh === '', why.lead.en === '']).toEqual([key, false, false]);
      expect([key, why.decidedBy.length > 0 || why.grace?.decisive === true]).toEqual([key, true]);
    }
  });

  it('has the same figures in both languages, from the lead to the last comparison', () => {
    for (const [key, { lead, applicability, requirement, change }] of explanations) {
      for (const { zh, en } of textsIn([lead, applicability, requirement, change])) {
        expect([key, zh, figuresIn(en)]).toEqual([key, zh, figuresIn(zh)]);
      }
    }
  });

  it('speaks of no member by code', () => {
    const codes = [...index.organizations.keys()].flatMap((code) =>
      index.membersByOrganization.get(code).map((member) => member.code),
    );
    expect(codes.length).toBeGreaterThan(0);
    for (const why of explanations.values()) {
      const texts = textsIn(why)
        .map(({ zh, en }) => `${zh} ${en}`)
        .join('\n');
      expect(codes.filter((code) => new RegExp(`\\b${code}\\b`).test(texts))).toEqual([]);
    }
  });

  it('names the fields behind each unknown comparison that decides, or that nothing is recorded', () => {
    for (const why of explanations.values()) {
      for (const leaf of [...leaves(why.applicability), ...leaves(why.requirement)]) {
        expect(leaf.missing.length > 0 && leaf.truth !== null).toBe(false);
        if (why.verdict === 'insufficient_data' && leaf.decisive) expect(leaf.missing).not.toEqual([]);
      }
    }
  });

  it('says what to change where it fails, and what to record where it is undecided', () => {
    const makes = { non_compliant: 'compliant', in_grace: 'compliant', insufficient_data: 'decided' };
    for (const [key, { verdict, change, noChange }] of explanations) {
      const wanted = verdict in makes ? makes[verdict as keyof typeof makes] : null;
      if (change === null) expect([key, WITHOUT_CHANGE.includes(noChange ?? '')]).toEqual([key, true]);
      else expect([key, change.makes, change.steps.length > 0]).toEqual([key, wanted, true]);
    }
  });

  it('tells a reader of a finding nothing new on the next day, unless a comparison comes out otherwise', () => {
    // The day after the city's own, on which no month ends.
    const [before, after] = [explained(name, 1), explained(name, 2)];
    const notable = (why: PairExplanation | undefined) =>
      JSON.stringify(notableExplanation({ explanation: why as unknown as JsonObject }));
    const kept = [...before].filter(
      ([key, why]) =>
        FOUND.includes(why.verdict) && !asksOthers(why) && truths(why) === truths(after.get(key)),
    );
    expect(kept.length).toBeGreaterThan(30);
    for (const [key, why] of kept) expect([key, notable(after.get(key))]).toEqual([key, notable(why)]);
  });
});

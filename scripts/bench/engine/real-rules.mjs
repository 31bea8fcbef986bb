import { loadRuleLibrary } from '@hongzhu/platform';
import { factCatalogue } from '@hongzhu/registry';
import { compileRuleSet } from '@hongzhu/rules-engine';

/**
 * The thirty shipped rules that the contenders run: every rule about markets that is in force, and of those about
 * branches the thirteen that ask most differently (bounds, lists, dates, graces, an alternative).
 */
const REAL_RULES = {
  market: [
    ...['evidence-expired', 'f1-activity-room', 'f2-rule-set', 'f3-ledger-set', 'f4-interactive-board'],
    ...['f5-corridor', 'five-ones-complete', 'floating-branch-candidate', 'market-branch-coverage'],
    ...['market-work-coverage', 'member-unassigned', 'relation-transfer-due', 'stale-status'],
    ...['survey-coverage', 'civilised-roles', 'supervision-link', 'dedicated-organiser'],
  ],
  branch: [
    ...['attach-host-invalid', 'branch-below-three', 'branch-orphaned', 'branch-size-cap'],
    ...['committee-required', 'formation-file-incomplete', 'joint-below-minimum', 'joint-cohesion'],
    ...['joint-unit-cap', 'secretary-eligibility', 'secretary-training', 'small-branch-officers', 'term-due'],
  ],
};

/** What a market of the benchmark consists of: itself, and one branch. */
export const SUBJECTS = Object.keys(REAL_RULES);

/** The real rules as one compiled set, so that every contender has all of them in one engine. */
export async function realRules() {
  const { ruleSets } = await loadRuleLibrary();
  const shipped = new Map(ruleSets.flatMap(({ rulesById }) => [...rulesById]));
  const rules = Object.values(REAL_RULES)
    .flat()
    .map((id) => shipped.get(id).document);
  const { ruleSet } = ruleSets[0];
  return compileRuleSet({ ruleSet: { ...ruleSet, id: 'real-rules' }, rules }, factCatalogue);
}

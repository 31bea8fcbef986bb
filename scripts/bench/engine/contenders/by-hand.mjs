import * as branches from '../by-hand/branch-rules.mjs';
import * as markets from '../by-hand/market-rules.mjs';
import { AS_OF } from '../market-facts.mjs';
import { COMPLIANT } from '../verdict-codes.mjs';

/** The rules in the order in which their verdicts are written. */
const ORDER = [
  ...['civilised-roles', 'dedicated-organiser', 'evidence-expired', 'f1-activity-room', 'f2-rule-set'],
  ...['f3-ledger-set', 'f4-interactive-board', 'f5-corridor', 'five-ones-complete'],
  ...['floating-branch-candidate', 'market-branch-coverage', 'market-work-coverage', 'member-unassigned'],
  ...['relation-transfer-due', 'stale-status', 'supervision-link', 'survey-coverage'],
  ...['attach-host-invalid', 'branch-below-three', 'branch-orphaned', 'branch-size-cap'],
  ...['committee-required', 'formation-file-incomplete', 'joint-below-minimum', 'joint-cohesion'],
  ...['joint-unit-cap', 'secretary-eligibility', 'secretary-training', 'small-branch-officers', 'term-due'],
];

/** The rules by hand, called one after the other. */
export class ByHand {
  verdicts = new Uint8Array(ORDER.length);
  marketDates = markets.marketDates(AS_OF);
  branchDates = branches.branchDates(AS_OF);

  /** @param {readonly { id: string }[]} rules in the order in which their verdicts are asked for */
  constructor(rules) {
    if (rules.map(({ id }) => id).join() !== ORDER.join())
      throw new RangeError('Other rules, or another order.');
  }

  /** Decides the rules; the codes of their verdicts lie in `verdicts`. */
  decide(facts) {
    this.decideMarket(facts, this.verdicts, this.marketDates);
    this.decideBranch(facts, this.verdicts, this.branchDates);
  }

  decideMarket(facts, verdicts, dates) {
    verdicts[0] = markets.civilisedRoles(facts);
    verdicts[1] = markets.dedicatedOrganiser(facts);
    verdicts[2] = markets.evidenceExpired(facts);
    verdicts[3] = markets.activityRoom(facts);
    verdicts[4] = markets.ruleSet(facts);
    verdicts[5] = markets.ledgerSet(facts, dates);
    verdicts[6] = markets.interactiveBoard(facts, dates);
    verdicts[7] = markets.corridor(facts);
    verdicts[8] = markets.fiveOnesComplete(facts, areCompliant(verdicts, 3, 7));
    verdicts[9] = markets.floatingBranchCandidate(facts);
    verdicts[10] = markets.branchCoverage(facts, dates);
    verdicts[11] = markets.workCoverage(facts);
    verdicts[12] = markets.memberUnassigned(facts);
    verdicts[13] = markets.relationTransferDue(facts);
    verdicts[14] = markets.staleStatus(facts);
    verdicts[15] = markets.supervisionLink(facts);
    verdicts[16] = markets.surveyCoverage(facts);
  }

  decideBranch(facts, verdicts, dates) {
    verdicts[17] = branches.attachHostInvalid(facts);
    verdicts[18] = branches.belowThree(facts);
    verdicts[19] = branches.orphaned(facts, dates);
    verdicts[20] = branches.sizeCap(facts);
    verdicts[21] = branches.committeeRequired(facts);
    verdicts[22] = branches.formationFileIncomplete(facts, dates);
    verdicts[23] = branches.jointBelowMinimum(facts);
    verdicts[24] = branches.jointCohesion(facts);
    verdicts[25] = branches.jointUnitCap(facts);
    verdicts[26] = branches.secretaryEligibility(facts);
    verdicts[27] = branches.secretaryTraining(facts, dates);
    verdicts[28] = branches.smallBranchOfficers(facts, dates);
    verdicts[29] = branches.termDue(facts, dates);
  }
}

function areCompliant(verdicts, first, last) {
  for (let rule = first; rule <= last; rule += 1) if (verdicts[rule] !== COMPLIANT) return false;
  return true;
}

import { addDays, daysBetween } from '@hongzhu/rules-engine';
import { COMPLIANT, IN_GRACE, NON_COMPLIANT, NOT_APPLICABLE } from '../verdict-codes.mjs';

/*
 * The rules about markets as somebody would write them by hand: plain functions of plain facts, with two truth
 * values, which take null for a value like any other. Each gives the code of its verdict. The limits stand here as
 * they stand in the rule documents.
 */

const SYSTEMS = [
  ...['three-meetings-one-class', 'org-life-meeting', 'member-review', 'theme-day', 'heart-talk', 'dues'],
  ...['floating-members', 'activity-room'],
];
const LEDGERS = [
  ...['minutes', 'study-notes', 'unit-profile', 'roster', 'floating-register', 'development-register'],
  ...['dues-register', 'superior-documents'],
];
const SECTIONS = ['org-chart', 'member-profile', 'honours', 'notices', 'openness'];

const verdict = (holds) => (holds ? COMPLIANT : NON_COMPLIANT);
const isSite = (facts) => facts.marketIsOpen && facts.marketDemonstrationCandidate;
const hasAll = (words, wanted) => words !== null && wanted.every((word) => words.includes(word));

/** The days that the rules hold dates against, worked out once for a date of evaluation. */
export const marketDates = (asOf) => ({ asOf, ninetyDaysAgo: addDays(asOf, -90) });

const isRecent = (date, { ninetyDaysAgo, asOf }) => date !== null && ninetyDaysAgo <= date && date <= asOf;

export const evidenceExpired = (facts) =>
  isSite(facts) ? verdict(facts.marketExpiredEvidence === 0) : NOT_APPLICABLE;

export const activityRoom = (facts) =>
  isSite(facts)
    ? verdict(
        facts.marketActivityRoomPresent &&
          facts.marketActivityRoomAreaSqm >= 30 &&
          facts.marketActivityRoomDoorSign &&
          facts.marketActivityRoomPartyFlag &&
          facts.marketActivityRoomOathWall &&
          facts.marketActivityRoomRightsAndDutiesWall &&
          facts.marketActivityRoomRulesWall &&
          facts.marketActivityRoomBookshelf &&
          facts.marketActivityRoomCabinet &&
          facts.marketActivityRoomKeeperNamed &&
          facts.marketActivityRoomSeats >= facts.marketCurrentMembers &&
          (!facts.marketActivityRoomShared || facts.marketActivityRoomSharedAgreement),
      )
    : NOT_APPLICABLE;

export const ruleSet = (facts) =>
  isSite(facts)
    ? verdict(facts.marketRuleSetPresent && hasAll(facts.marketRuleSetSystems, SYSTEMS))
    : NOT_APPLICABLE;

export const ledgerSet = (facts, dates) =>
  isSite(facts)
    ? verdict(
        facts.marketLedgerSetPresent &&
          hasAll(facts.marketLedgerSetLedgers, LEDGERS) &&
          isRecent(facts.marketLedgerSetUpdatedOn, dates),
      )
    : NOT_APPLICABLE;

export const interactiveBoard = (facts, dates) =>
  isSite(facts)
    ? verdict(
        facts.marketBoardPresent &&
          hasAll(facts.marketBoardSections, SECTIONS) &&
          facts.marketBoardMaintainerNamed &&
          facts.marketBoardFeedbackChannel &&
          isRecent(facts.marketBoardUpdatedOn, dates),
      )
    : NOT_APPLICABLE;

export const corridor = (facts) =>
  isSite(facts)
    ? verdict(
        facts.marketCorridorPresent &&
          facts.marketCorridorPublicArea &&
          (facts.marketCorridorLengthMetres >= 10 || facts.marketCorridorPanels >= 5) &&
          facts.marketCorridorExitsUnobstructed,
      )
    : NOT_APPLICABLE;

/** @param {boolean} areCompliant whether all of the 'five ones' are */
export const fiveOnesComplete = (facts, areCompliant) =>
  isSite(facts) ? verdict(areCompliant) : NOT_APPLICABLE;

export const floatingBranchCandidate = (facts) =>
  facts.marketIsOpen && facts.marketFloatingFullMembers >= 3
    ? verdict(facts.marketActiveFloatingBranchTouches)
    : NOT_APPLICABLE;

export function branchCoverage(facts, { asOf }) {
  if (!(facts.marketIsOpen && facts.marketFullMembers >= 3)) return NOT_APPLICABLE;
  if (facts.marketActiveBranchTouches) return COMPLIANT;
  return daysBetween(facts.marketCoverageDueFrom ?? asOf, asOf) < 90 ? IN_GRACE : NON_COMPLIANT;
}

export const workCoverage = (facts) =>
  facts.marketIsOpen && !facts.marketActiveBranchTouches
    ? verdict(facts.marketActiveInstructors >= 1)
    : NOT_APPLICABLE;

export const memberUnassigned = (facts) =>
  facts.marketIsOpen ? verdict(facts.marketUnassignedMembers === 0) : NOT_APPLICABLE;

export const relationTransferDue = (facts) =>
  facts.marketIsOpen ? verdict(facts.marketOverdueTransfers === 0) : NOT_APPLICABLE;

export const staleStatus = (facts) =>
  facts.marketIsOpen ? verdict(facts.marketStaleMembers === 0) : NOT_APPLICABLE;

export const surveyCoverage = (facts) =>
  facts.marketIsOpen && facts.marketOperatorCount !== 0
    ? verdict(facts.marketSurveyedOperatorCount >= facts.marketSurveyTarget)
    : NOT_APPLICABLE;

const isOpenAndTouched = (facts) => facts.marketIsOpen && facts.marketActiveBranchTouches;

export const civilisedRoles = (facts) =>
  isOpenAndTouched(facts)
    ? verdict(facts.marketLinkPropagandist && facts.marketLinkCoordinator && facts.marketLinkMonitor)
    : NOT_APPLICABLE;

export const supervisionLink = (facts) =>
  isOpenAndTouched(facts)
    ? verdict(
        facts.marketLinkConsumerRightsStation &&
          facts.marketLinkPledgeSignedShare >= 0.8 &&
          facts.marketLinkCreditFiles,
      )
    : NOT_APPLICABLE;

export const dedicatedOrganiser = (facts) =>
  facts.marketIsOpen && (facts.marketOperatorCount >= 500 || facts.marketWorkerCount >= 2000)
    ? verdict(facts.marketCurrentOrganizers >= 1 && facts.marketCurrentOrganizers <= 2)
    : NOT_APPLICABLE;

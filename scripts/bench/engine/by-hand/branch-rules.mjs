import { addDays, daysBetween } from '@hongzhu/rules-engine';
import { COMPLIANT, IN_GRACE, NON_COMPLIANT, NOT_APPLICABLE } from '../verdict-codes.mjs';

/* The rules about branches by hand, in the manner of those about markets. */

const verdict = (holds) => (holds ? COMPLIANT : NON_COMPLIANT);
const isJoint = (facts) => facts.branchIsActive && facts.branchFormation === 'joint';
const isLasting = (facts) => facts.branchIsActive && facts.branchFormation !== 'temporary';

/** The days that the rules hold dates against, worked out once for a date of evaluation. */
export const branchDates = (asOf) => ({ asOf, yearAgo: addDays(asOf, -365) });

const inGrace = (start, { asOf }, days) =>
  daysBetween(start ?? asOf, asOf) < days ? IN_GRACE : NON_COMPLIANT;

export const attachHostInvalid = (facts) =>
  facts.branchIsActive && facts.branchFormation === 'affiliated'
    ? verdict(facts.branchHostValid)
    : NOT_APPLICABLE;

export const belowThree = (facts) =>
  facts.branchIsActive && (facts.branchFormation === 'standalone' || facts.branchFormation === 'affiliated')
    ? verdict(facts.branchFullMembers >= 3)
    : NOT_APPLICABLE;

export function orphaned(facts, dates) {
  if (!(isLasting(facts) && facts.branchHasUnits)) return NOT_APPLICABLE;
  return facts.branchHasLivingUnit ? COMPLIANT : inGrace(facts.branchOrphanedOn, dates, 30);
}

export const sizeCap = (facts) =>
  facts.branchIsActive ? verdict(facts.branchRosterSize <= 50) : NOT_APPLICABLE;

export const committeeRequired = (facts) =>
  isLasting(facts) && facts.branchFullMembers >= 7
    ? verdict(facts.branchCommitteeSize >= 3 && facts.branchCommitteeSize <= 7)
    : NOT_APPLICABLE;

export function formationFileIncomplete(facts, dates) {
  if (!isLasting(facts)) return NOT_APPLICABLE;
  const isComplete = facts.branchApprovedOnSet && facts.branchElectedOnSet && facts.branchFiledOnSet;
  return isComplete ? COMPLIANT : inGrace(facts.branchEstablishedOn, dates, 30);
}

export const jointBelowMinimum = (facts) =>
  isJoint(facts) ? verdict(facts.branchFullMembers >= 3) : NOT_APPLICABLE;

export const jointCohesion = (facts) =>
  isJoint(facts) && facts.branchUnitCount >= 2
    ? verdict(facts.branchUnitsInOneTown && facts.branchUnitsDiameter <= 3000)
    : NOT_APPLICABLE;

export const jointUnitCap = (facts) =>
  isJoint(facts) ? verdict(facts.branchUnitCount <= 5) : NOT_APPLICABLE;

export const secretaryEligibility = (facts) =>
  facts.branchIsActive && facts.branchSecretarySet
    ? verdict(facts.branchSecretaryPartyYears >= 1)
    : NOT_APPLICABLE;

export function secretaryTraining(facts, { asOf, yearAgo }) {
  const isDue = facts.branchTrainingDueFrom !== null && facts.branchTrainingDueFrom <= asOf;
  if (!(facts.branchIsActive && facts.branchSecretarySet && isDue)) return NOT_APPLICABLE;
  const trainedOn = facts.branchSecretaryTrainedOn;
  return verdict(trainedOn !== null && yearAgo <= trainedOn && trainedOn <= asOf);
}

export function smallBranchOfficers(facts, dates) {
  if (!(facts.branchIsActive && facts.branchFullMembers < 7)) return NOT_APPLICABLE;
  return facts.branchSecretarySet && facts.branchDeputies <= 1
    ? COMPLIANT
    : inGrace(facts.branchEstablishedOn, dates, 30);
}

export const termDue = (facts, { asOf }) =>
  isLasting(facts) && facts.branchCommitteeElectedOnSet
    ? verdict(
        facts.branchTermEndsOn > asOf ||
          (facts.branchExtensionSet &&
            facts.branchExtensionApprovedTo >= asOf &&
            facts.branchExtensionApprovedTo <= facts.branchExtensionLimitOn),
      )
    : NOT_APPLICABLE;

import type { Branch } from '@hongzhu/registry';

type Unsettled =
  'appliedOn' | 'approvedOn' | 'electedOn' | 'filedOn' | 'establishedOn' | 'committee' | 'secretary';

/** What a branch that isn't founded yet can't have. */
export const nobodyYet: Readonly<Pick<Branch, Unsettled>> = {
  appliedOn: null,
  approvedOn: null,
  electedOn: null,
  filedOn: null,
  establishedOn: null,
  committee: { size: null, deputies: null, electedOn: null, termYears: null, extensionApprovedTo: null },
  secretary: { since: null, partyYears: null, trainedOn: null },
};

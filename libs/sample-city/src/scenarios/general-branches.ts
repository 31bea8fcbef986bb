import type { CityDraft } from '../draft/city-draft.js';

const NOT_ESTABLISHED = 11;
const WITHOUT_ASSOCIATION = [11, 27];

/** One town's general branch is not established yet; two lack the sub-branch of the association. */
export function plantGeneralBranches({ records }: CityDraft): void {
  records.towns.forEach(({ generalBranch }, i) => {
    if (generalBranch === null) return;
    if (i === NOT_ESTABLISHED) generalBranch.establishedOn = null;
    if (WITHOUT_ASSOCIATION.includes(i)) generalBranch.subBranches = ['agency', 'small-business'];
  });
}

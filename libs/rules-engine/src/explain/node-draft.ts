import type { GroupExplanation, LeafExplanation } from './explanation.js';

/**
 * A tree that is being made: which comparisons decided is marked in it once the truths of all its parts are known, by
 * whoever made it and before anybody else sees it.
 */
export type NodeDraft = LeafDraft | GroupDraft;

export interface LeafDraft extends Omit<LeafExplanation, 'decisive'> {
  decisive: boolean;
}

export interface GroupDraft extends GroupExplanation {
  readonly children: readonly NodeDraft[];
}

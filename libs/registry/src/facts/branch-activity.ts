import { all, any, not, type Truth } from '@hongzhu/rules-engine';
import type { Branch, Member } from '../records.js';
import { known, recordNamed, type FactContext } from './fact-context.js';

/** `status = active`, established by D and not dissolved by D. */
export function isBranchActive(context: FactContext, branch: Branch): Truth {
  const { day } = context;
  if (branch.status !== null && branch.status !== 'active') return false;
  if (branch.establishedOn !== null && !day.hasReached(branch.establishedOn)) return false;
  if (branch.dissolvedOn !== null && day.hasReached(branch.dissolvedOn)) return false;
  return all([
    known(context, branch.status, `/branches/${branch.code}/status`, () => true),
    known(context, branch.establishedOn, `/branches/${branch.code}/establishedOn`, () => true),
  ]);
}

/** Whether a member is in no branch, or in one that is not active. */
export const lacksBranch = (context: FactContext, { branchCode }: Member): Truth =>
  branchCode === null
    ? true
    : not(isBranchActive(context, recordNamed(context.index.branches, 'branch', branchCode)));

/** Whether one of these branches is active. */
export function anyActive(context: FactContext, branches: readonly Branch[]): Truth {
  return any(branches.map((branch) => isBranchActive(context, branch)));
}

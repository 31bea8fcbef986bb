import { extentOf, mayIn, partsOf, roleMay, rolesWith, type Permission } from '@hongzhu/permissions';
import { ForbiddenError } from '../shared/hongzhu-error.js';
import type { Actor } from './actor.js';

/**
 * Refuses what an account may not do: `permission_required` (with the roles that may) where its role may nowhere;
 * `all_towns_required` where it concerns all towns, of which only some are the account's; `out_of_scope` where it
 * belongs to another town. `townCode`: of the thing; null for one of no town; left out where the thing is not looked at yet.
 */
export function refuseUnpermitted(actor: Actor, permission: Permission, townCode?: string | null): void {
  const refusal = refusalOf(actor, permission, townCode);
  if (refusal !== null) throw refusal;
}

/** The same, not thrown; null for what is permitted. */
export function refusalOf(
  actor: Actor,
  permission: Permission,
  townCode?: string | null,
): ForbiddenError | null {
  if (!roleMay(actor.role, permission)) {
    return new ForbiddenError('permission_required', `The role ${actor.role} may not do that.`, {
      permission,
      roles: rolesWith(permission),
    });
  }
  const extent = extentOf(partsOf(permission).resource);
  if (extent === 'all' && actor.towns !== null)
    return new ForbiddenError('all_towns_required', 'It concerns all towns, of which only some are yours.');
  if (extent === 'one' && townCode !== undefined && !mayIn(actor, permission, townCode))
    return new ForbiddenError('out_of_scope', 'It is of a town that is not yours.');
  return null;
}

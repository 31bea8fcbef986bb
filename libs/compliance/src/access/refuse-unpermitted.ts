import { extentOf, may, mayIn, partsOf, roleMay, rolesWith, type Permission } from '@hongzhu/permissions';
import { ForbiddenError } from '../shared/hongzhu-error.js';
import type { Actor } from './actor.js';

/**
 * Refuses what an account may not do: `permission_required` (with the roles that may) where its role may nowhere;
 * `all_towns_required` where it concerns all towns, of which only some are the account's; `own_towns_required` where it is for
 * whose towns are named, and the account works in all; `out_of_scope` where it
 * belongs to another town. `townCode`: of the thing; null for one of no town; left out where the thing is not looked at yet.
 */
export function refuseUnpermitted(actor: Actor, permission: Permission, townCode?: string | null): void {
  const isPermitted = townCode === undefined ? may(actor, permission) : mayIn(actor, permission, townCode);
  if (!isPermitted) throw unpermitted(actor, permission);
}

/** What is said to an account that may not do it. */
export function unpermitted(actor: Actor, permission: Permission): ForbiddenError {
  if (!roleMay(actor.role, permission)) {
    return new ForbiddenError('permission_required', `The role ${actor.role} may not do that.`, {
      permission,
      roles: rolesWith(permission),
    });
  }
  const extent = extentOf(partsOf(permission).resource);
  if (extent === 'own' && actor.towns === null)
    return new ForbiddenError('own_towns_required', 'It is for accounts whose towns are named.');
  return extent === 'all'
    ? new ForbiddenError('all_towns_required', 'It concerns all towns, of which only some are yours.')
    : new ForbiddenError('out_of_scope', 'It is of a town that is not yours.');
}

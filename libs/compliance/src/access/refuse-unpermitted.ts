import {
  extentOf,
  may,
  mayIn,
  partsOf,
  roleMay,
  rolesWith,
  type Permission,
  type Place,
} from '@hongzhu/permissions';
import { ForbiddenError } from '../shared/hongzhu-error.js';
import type { Actor } from './actor.js';

/**
 * Refuses what an account may not do: `permission_required` (with the roles that may) where its role may nowhere;
 * `all_towns_required` where it concerns all towns, of which only some are the account's; `own_towns_required` where it is for
 * whose towns are named, and the account works in all; `whole_towns_required` where it is of a town as a whole, and
 * the account works in some markets; `out_of_scope` where it is elsewhere.
 * `place`: of the thing; left out where the thing is not looked at yet.
 */
export function refuseUnpermitted(actor: Actor, permission: Permission, place?: Place): void {
  const isPermitted = place === undefined ? may(actor, permission) : mayIn(actor, permission, place);
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
  if (extent === 'whole' && actor.markets !== null)
    return new ForbiddenError(
      'whole_towns_required',
      'It tells of a whole town, of which only some markets are yours.',
    );
  return extent === 'all'
    ? new ForbiddenError('all_towns_required', 'It concerns all towns, of which only some are yours.')
    : new ForbiddenError('out_of_scope', 'It is of a town or market that is not yours.');
}

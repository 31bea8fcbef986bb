import { ForbiddenError } from '../shared/hongzhu-error.js';
import { isInScope, type Actor } from './actor.js';

/**
 * Throws `all_towns_required` where an account of some towns asks for something in all of them, which `towns` is absent for;
 * `out_of_scope` where one of the towns is not its own.
 */
export function refuseOtherTowns(actor: Actor, towns: readonly string[] | undefined): void {
  if (actor.towns === null) return;
  if (towns === undefined)
    throw new ForbiddenError('all_towns_required', 'The account works in some towns only.');
  const other = towns.find((town) => !isInScope(actor, town));
  if (other !== undefined)
    throw new ForbiddenError('out_of_scope', `The account does not work in the town '${other}'.`);
}

import { wholeTown } from '@hongzhu/permissions';
import type { Actor } from '../access/actor.js';
import { refuseUnpermitted } from '../access/refuse-unpermitted.js';

/** Throws what `refuseUnpermitted` does where the account may not sweep these towns; without a word on them, all. */
export function refuseSweep(actor: Actor, towns: readonly string[] | undefined): void {
  if (towns === undefined) refuseUnpermitted(actor, 'run Sweep');
  else for (const town of towns) refuseUnpermitted(actor, 'run TownSweep', wholeTown(town));
}

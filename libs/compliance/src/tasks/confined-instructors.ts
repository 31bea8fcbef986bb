import { mayIn } from '@hongzhu/permissions';
import { actorOfAccount } from '../access/account.js';
import { actorOfKey } from '../access/access-key.js';
import type { Actor } from '../access/actor.js';
import { placeOf, type Cell } from '../cells/cell.js';
import type { Stores } from '../shared/transactions.js';

/** Whether an instructor's account, if there is one, lets it work on a task of a cell. */
export type WorksOn = (instructor: string, cell: Cell) => boolean;

/**
 * Where the accounts of instructors let them work: by their sign-in, else by the newest of their keys. Whoever has neither
 * works wherever the registry says, since others may write down what was done.
 */
export async function confinedInstructors(
  { accounts, accessKeys }: Pick<Stores, 'accounts' | 'accessKeys'>,
  instructors: readonly string[],
): Promise<WorksOn> {
  const known = [
    ...(await accessKeys.unrevokedOfAll(instructors)).map(actorOfKey),
    ...(await accounts.load(instructors)).map(actorOfAccount),
  ];
  const actors = new Map(known.map((actor): [string, Actor] => [actor.account, actor]));
  return (instructor, cell) => {
    const actor = actors.get(instructor);
    return actor === undefined || mayIn(actor, 'work Task', placeOf(cell));
  };
}

import type { RegistryChange } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { allPlaces, placesTouched, touchedBy } from './touched-places.js';
import { writeRosters } from './write-rosters.js';

/** Applies changes to the registry by `apply`, and brings the rosters that they touch in line, in one transaction. */
export async function keepingRosters(
  session: SqlSession,
  changes: readonly RegistryChange[],
  apply: (session: SqlSession, changes: readonly RegistryChange[]) => Promise<void>,
): Promise<void> {
  const touched = await touchedBy(session, changes);
  const before = await placesTouched(session, touched);
  await apply(session, changes);
  const after = await placesTouched(session, touched);
  await writeRosters(session, allPlaces(before, after));
}

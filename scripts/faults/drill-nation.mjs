import { randomUUID } from 'node:crypto';
import mysql from 'mysql2/promise';
import { openPersistence } from '@hongzhu/persistence';
import { loadNation } from '../bench/nation/load-nation.mjs';
import { changesOfMarkets, marketsOfNight } from '../bench/nation/nightly-change.mjs';

/**
 * The dates the two nights are swept for. They lie back far enough for rechecks to wait: a change is then judged by the
 * second night's sweep, and by nothing that may or may not have come before it.
 */
export const NIGHTS = ['2026-10-30', '2026-10-31'];

const CHANGED_AT_ONCE = 500;
const DAY_MS = 86_400_000;

/** Fills an empty database with the nation. */
export async function foundNation(url, markets) {
  const open = () => openPersistence({ dialect: 'mysql', url, poolSize: 2 });
  await (await open()).close();
  const connection = await mysql.createConnection(url);
  try {
    await loadNation(connection, { markets, asOf: NIGHTS[0] });
    // The night of the calendar is dealt with, so that no sweep of today starts between ours.
    const after = new Date(Date.now() + 2 * DAY_MS);
    await connection.query(
      "insert into sweep_slot (slot_on, skipped, recorded_at) values (?, 'first_start', ?)",
      [after.toISOString().slice(0, 10), new Date()],
    );
  } finally {
    await connection.end();
  }
  // A start makes the rosters that are missing.
  await (await open()).close();
}

/** What changes between the nights: one market in twenty, put down as due as an import does. Answers how many cells. */
export async function changeNation(url) {
  const persistence = await openPersistence({ dialect: 'mysql', url, poolSize: 2 });
  const connection = await mysql.createConnection(url);
  try {
    const codes = await marketsOfNight(connection, 2);
    let cells = 0;
    for (let from = 0; from < codes.length; from += CHANGED_AT_ONCE) {
      const some = codes.slice(from, from + CHANGED_AT_ONCE);
      cells += await applied(persistence, await changesOfMarkets(connection, persistence.registry, some));
    }
    return cells;
  } finally {
    await connection.end();
    await persistence.close();
  }
}

function applied({ transactions }, changes) {
  return transactions.run(async ({ registry, rechecks }) => {
    const touched = await registry.apply(changes);
    await rechecks.put(touched, randomUUID(), new Date());
    return touched.length;
  });
}

import { setTimeout as pause } from 'node:timers/promises';
import { addLoad, allAnswered, load } from './load.mjs';

/** The claims that are under way when a round ends are done by then. */
const AFTERMATH_MS = 1_000;

/** Rounds of claims: every request claims another open task, in the version that it has. */
export async function measureClaims({ service, connection, samples, rounds, seconds, signal }) {
  const run = async (length) => {
    await pause(AFTERMATH_MS);
    const unclaimed = await openTasks(connection);
    const request = {
      method: 'POST',
      headers: service.headers,
      setupRequest: (each) => ({ ...each, ...claimOf(unclaimed.pop(), service.headers) }),
    };
    return allAnswered('claims', await load(service, { seconds: length, requests: [request], signal }));
  };
  await run(Math.min(seconds, 5));
  for (let round = 0; round < rounds; round += 1) addLoad(samples, 'claim', await run(seconds));
}

/** Throws when all have been claimed: there must be more tasks than a round takes. */
function claimOf(task, headers) {
  if (task === undefined) throw new RangeError('No task is left to be claimed: fill in more of them.');
  return {
    path: `/api/v1/tasks/${task.id}/claim`,
    headers: { ...headers, 'if-match': `"${task.version}"` },
  };
}

/** In no order that an index has; those that an earlier round has claimed are open again. */
async function openTasks(connection) {
  await connection.query(`update review_task set state = 'open', assignee = null, claimed_at = null,
    leased_until = null where state = 'claimed'`);
  const [rows] = await connection.query(
    "select id, version from review_task where state = 'open' order by sha2(id, 256)",
  );
  return rows;
}

import mysql from 'mysql2/promise';
import { startService } from '../applications.mjs';
import { fillTasks } from './fill-tasks.mjs';

/** The header by which a new case tool of all towns is known. */
export async function keyOfCaseTool(client) {
  const wanted = JSON.stringify({ account: 'bench', role: 'case-tool' });
  const { key } = await client.post('/access-keys', wanted);
  return { authorization: `Bearer ${key}` };
}

/** The setting by which a service is so many processes. */
export const several = (processes) => ({ HONGZHU_SERVICE_PROCESSES: String(processes) });

/**
 * Runs work with a service on a database that holds so many tasks, and a connection to that database.
 * @param {(parts: { service: { address: string, pid: number, headers: Record<string, string> }, connection:
 *   import('mysql2/promise').Connection }) => Promise<void>} work
 */
export async function withService(servers, { tasks, today, folder, signal, processes }, work) {
  const settings = { ...servers, HONGZHU_DATA_DIR: folder, HONGZHU_LOG_LEVEL: 'info', ...several(processes) };
  const { service, client } = await startService(settings, signal);
  const connection = await mysql.createConnection({
    ...{ uri: servers.HONGZHU_DATABASE_URL, namedPlaceholders: true, timezone: 'Z', charset: 'utf8mb4' },
  });
  try {
    await fillTasks(connection, { tasks, today });
    const { address } = client;
    await work({
      service: { address, pid: service.child.pid, headers: await keyOfCaseTool(client) },
      connection,
    });
    await service.stop();
  } finally {
    await connection.end();
    await service.kill();
  }
}

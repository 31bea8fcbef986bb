import { expect } from '@jest/globals';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import mysql from 'mysql2/promise';
import { startPrivateMariadb } from '../services/private-mariadb.js';

interface PlanRow {
  readonly table: string;
  readonly type: string;
  readonly key: string | null;
  /** The driver gives it as text. */
  readonly rows: string;
  readonly Extra: string | null;
}

/** A database that tells how it reads what the readers ask it. */
export interface Plans {
  readonly persistence: Persistence;
  /** Has the statistics of these tables made. */
  analyse(...tables: readonly string[]): Promise<void>;
  /** The plan of the statement that reads a page, which has these words in it. */
  of(words: string, read: () => Promise<unknown>): Promise<readonly PlanRow[]>;
  stop(): Promise<void>;
}

/** A MariaDB of its own, whose log of statements is a table. */
export async function startPlans(): Promise<Plans> {
  const server = await startPrivateMariadb(['--general-log=1', '--log-output=TABLE']);
  const url = await server.createDatabase();
  const persistence = await openPersistence({ dialect: 'mysql', url, poolSize: 2 });
  const behind = await mysql.createConnection(url);
  return {
    persistence,
    analyse: async (...tables) => void (await behind.query(`analyze table ${tables.join(', ')}`)),
    of: async (words, read) => {
      await behind.query('truncate table mysql.general_log');
      await read();
      const [logged] = await behind.query<mysql.RowDataPacket[]>(
        'select convert(argument using utf8mb4) as text from mysql.general_log',
      );
      const text = logged.map((row) => String(row['text'])).find((each) => each.includes(words));
      if (text === undefined) throw new Error('no page was read');
      const [plan] = await behind.query<mysql.RowDataPacket[]>(`explain ${text}`);
      return plan as unknown as PlanRow[];
    },
    stop: async () => {
      await behind.end();
      await persistence.close();
      await server.stop();
    },
  };
}

/** Fails for a plan that reads a table whole, or sorts a good part of the `size` rows of the list's table. */
export function goesByIndex(plan: readonly PlanRow[], size: number): void {
  const first = plan.find(({ table }) => table === 'r');
  expect(first?.key ?? null).not.toBeNull();
  // What another line of the plan has found, `<subquery2>`, is read whole; how it was found, that line says.
  const stored = plan.filter(({ table }) => !table.startsWith('<'));
  for (const each of stored) expect(each.type).not.toBe('ALL');
  // What is sorted is what few rows have in common; else the order is that of the index.
  if (first!.Extra?.includes('filesort')) expect(Number(first!.rows)).toBeLessThan(size / 4);
}

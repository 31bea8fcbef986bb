import mysql from 'mysql2/promise';
import { startPrivateMariadb, type PrivateMariadb } from './private-mariadb.js';

/** A statement as the server has counted it. */
interface LoggedStatement {
  /** Its beginning. */
  readonly text: string;
  /** Of the whole text, values included. */
  readonly bytes: number;
  readonly rowsSent: number;
  /** An inserted row counts one, one that an upsert rewrites two. */
  readonly rowsWritten: number;
}

/** The statements of a transaction between its begin and its end. */
export type LoggedTransaction = readonly LoggedStatement[];

/** A MariaDB of the test's own that writes down every statement. */
export interface LoggingMariadb extends PrivateMariadb {
  /** Forgets what was logged so far. */
  forget(): Promise<void>;
  /** The transactions on that database since then, in the order in which they ended. */
  transactions(databaseUrl: string): Promise<LoggedTransaction[]>;
}

const LOGGING = ['--slow-query-log=1', '--long-query-time=0', '--log-output=TABLE', '--log-slow-filter='];

export async function startLoggingMariadb(): Promise<LoggingMariadb> {
  const server = await startPrivateMariadb(LOGGING);
  const admin = await mysql.createConnection(await server.createDatabase());
  // Else the test's own questions are in the way.
  await admin.query('set session slow_query_log = 0');
  return {
    ...server,
    forget: async () => void (await admin.query('truncate table mysql.slow_log')),
    transactions: async (databaseUrl) => {
      const [rows] = await admin.query<mysql.RowDataPacket[]>(
        `select thread_id, left(sql_text, 200) as text, length(sql_text) as bytes, rows_sent, rows_affected
         from mysql.slow_log where db = ?`,
        [new URL(databaseUrl).pathname.slice(1)],
      );
      return inTransactions(rows);
    },
    stop: async () => {
      await admin.end();
      await server.stop();
    },
  };
}

function inTransactions(rows: readonly mysql.RowDataPacket[]): LoggedTransaction[] {
  const open = new Map<number, LoggedStatement[]>();
  const ended: LoggedTransaction[] = [];
  for (const row of rows) {
    const thread = Number(row['thread_id']);
    const text = String(row['text']).trim().toLowerCase();
    if (text.startsWith('start transaction')) open.set(thread, []);
    else if (text.startsWith('commit')) {
      ended.push(open.get(thread) ?? []);
      open.delete(thread);
    } else {
      open.get(thread)?.push({
        text,
        bytes: Number(row['bytes']),
        rowsSent: Number(row['rows_sent']),
        rowsWritten: Number(row['rows_affected']),
      });
    }
  }
  return ended;
}

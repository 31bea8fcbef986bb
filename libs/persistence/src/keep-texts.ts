import type { StoredText } from '@hongzhu/compliance';
import type { SqlSession } from './connection/sql-session.js';
import { storedTextTable } from './schema/tables/roster-tables.js';
import { oneOf, sql } from './sql/sql.js';

/** Keeps texts, in the order of their digests, and notes that they are in use. */
export async function keepTexts(session: SqlSession, texts: readonly StoredText[]): Promise<void> {
  const sorted = [...texts].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const rows = sorted.map(({ digest, content }) => ({ digest, content, retired_at: null }));
  await session.insert(storedTextTable, rows, 'leave');
  const digests = sorted.map(({ digest }) => digest);
  await session.change(
    sql`update stored_text set retired_at = null where retired_at is not null and ${oneOf('digest', digests)}`,
  );
}

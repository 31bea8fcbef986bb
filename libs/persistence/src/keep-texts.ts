import type { StoredText } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from './connection/sql-session.js';
import { storedTextTable, textOutlineTable } from './schema/tables/roster-tables.js';
import { oneOf, sql } from './sql/sql.js';

/**
 * Keeps texts, in the order of their digests, and notes that they are in use. What is in use already is neither sent nor
 * locked, so that transactions that need the same texts do not wait for one another. Three statements at most, but for
 * what an insert is cut into.
 */
export async function keepTexts(session: SqlSession, texts: readonly StoredText[]): Promise<void> {
  const known = await outlinesOf(
    session,
    texts.map(({ digest }) => digest),
  );
  const wanted = texts.filter(({ digest }) => known.get(digest) !== 'in use').sort(byDigest);
  const retired = wanted.flatMap(({ digest }) => (known.has(digest) ? [digest] : []));
  if (retired.length > 0) {
    // Before the insert: it holds on to what is just about to be deleted, or waits until that is gone.
    await session.change(sql`update stored_text set retired_at = null where ${oneOf('digest', retired)}`);
  }
  const rows = wanted.map(({ digest, content }) => ({ digest, content, retired_at: null }));
  await session.insert(storedTextTable, rows, 'leave');
}

const byDigest = (a: StoredText, b: StoredText): number => (a.digest < b.digest ? -1 : 1);

/** How texts that are there stand, by digest. */
async function outlinesOf(
  session: SqlSession,
  digests: readonly string[],
): Promise<ReadonlyMap<string, 'in use' | 'retired'>> {
  if (digests.length === 0) return new Map();
  const query = sql`select ${columnsOf(textOutlineTable, 'r')} from stored_text r where ${oneOf('r.digest', digests)}`;
  const rows = await session.rows(textOutlineTable, query);
  return new Map(
    rows.map(({ digest, retired_at: retiredAt }) => [digest, retiredAt === null ? 'in use' : 'retired']),
  );
}

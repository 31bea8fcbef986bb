import { HongzhuError, type CellLedgerEntry, type LedgerRow } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { readTexts } from '../read-texts.js';

/** Throws `text_missing` for a digest whose text is not kept. */
function keptText(texts: ReadonlyMap<string, string>, digest: string | null): string | null {
  if (digest === null) return null;
  const text = texts.get(digest);
  if (text === undefined) throw new HongzhuError('text_missing', `The text ${digest} is not kept.`);
  return text;
}

/** Ledger rows with the texts that they refer to, by one query. Throws `text_missing`. */
export async function withLedgerTexts(
  session: SqlSession,
  entries: readonly CellLedgerEntry[],
): Promise<LedgerRow[]> {
  const digests = entries.flatMap(({ legendDigest, rosterDigest }) => [
    ...(legendDigest === null ? [] : [legendDigest]),
    ...(rosterDigest === null ? [] : [rosterDigest]),
  ]);
  const texts = await readTexts(session, [...new Set(digests)]);
  return entries.map((entry) => ({
    ...entry,
    legend: keptText(texts, entry.legendDigest),
    roster: keptText(texts, entry.rosterDigest),
  }));
}

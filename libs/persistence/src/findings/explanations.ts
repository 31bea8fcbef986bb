import { frozen, storedText, type Finding, type JsonObject, type StoredText } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { keepTexts } from '../keep-texts.js';
import { findingOf } from '../mappers/finding-mappers.js';
import type { RowOf } from '../schema/table.js';
import { explanationTable, type findingTable } from '../schema/tables/finding-tables.js';
import { oneOf, sql } from '../sql/sql.js';

type FindingRow = RowOf<typeof findingTable>;

/**
 * Keeps the explanations of findings, those that are alike once. Answers what tells the digest of the explanation of each
 * of these findings, null where it has none; it throws for another one rather than let an explanation go.
 */
export async function keepExplanations(
  session: SqlSession,
  findings: readonly Finding[],
): Promise<(finding: Finding) => string | null> {
  const texts = new Map<JsonObject, StoredText>();
  for (const { explanation } of findings) {
    // Those of one description are one object, which is written out once.
    if (explanation !== null && !texts.has(explanation)) {
      texts.set(explanation, storedText(JSON.stringify(explanation)));
    }
  }
  await keepTexts(session, [...new Map([...texts.values()].map((text) => [text.digest, text])).values()]);
  return ({ explanation }) => (explanation === null ? null : texts.get(explanation)!.digest);
}

/**
 * Findings with their explanations, by one query more at most. Alike ones are one object, which is frozen. A finding whose
 * text is not kept, which nothing but a foreign hand brings about, has none.
 */
export async function withExplanations(session: SqlSession, rows: readonly FindingRow[]): Promise<Finding[]> {
  const kept = await readExplanations(session, rows.flatMap(digestOf));
  return rows.map((row) => {
    const [digest] = digestOf(row);
    return findingOf(row, digest === undefined ? row.explanation : (kept.get(digest) ?? null));
  });
}

/** A release that knows no digests leaves the last one where it writes an explanation. */
const digestOf = ({ explanation, explanation_digest: digest }: FindingRow): string[] =>
  explanation === null && digest !== null ? [digest] : [];

async function readExplanations(
  session: SqlSession,
  digests: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> {
  if (digests.length === 0) return new Map();
  const rows = await session.rows(
    explanationTable,
    sql`select ${columnsOf(explanationTable, 'r')} from stored_text r where ${oneOf('r.digest', [...new Set(digests)])}`,
  );
  return new Map(rows.map(({ digest, content }) => [digest, frozen(content)]));
}

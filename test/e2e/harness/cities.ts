import { readFileSync } from 'node:fs';

/** A registry snapshot as the tests change it. */
export interface Snapshot {
  schema: string;
  asOf: string;
  city: { code: string; name: string };
  towns: Row[];
  markets: Row[];
  organizations: Row[];
  members: Row[];
  branches: Row[];
  instructors: Row[];
  organizers: Row[];
  evidence: Row[];
  ledgers: Row[];
  activities: Row[];
  marketLinks: Row[];
}
export type Row = Record<string, unknown>;

/** A line of a conformance city's expectation. */
export interface ExpectedVerdict {
  readonly ruleId: string;
  readonly subject: { readonly type: string; readonly code: string };
  readonly verdict: string;
}

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url), 'utf8');

/** A conformance city, to be changed at will. */
export const city = (name: 'city-1' | 'city-2'): Snapshot => JSON.parse(read(`${name}.json`)) as Snapshot;

/** What a conformance city must get of these rules. */
export function expectedVerdicts(name: 'city-1' | 'city-2', ruleIds: ReadonlySet<string>): ExpectedVerdict[] {
  const lines = read(`${name}.expected.jsonl`)
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as ExpectedVerdict).filter(({ ruleId }) => ruleIds.has(ruleId));
}

/** A verdict as one line, to compare sets of them. */
export const verdictLine = ({ ruleId, subject, verdict }: ExpectedVerdict): string =>
  `${ruleId} ${subject.type} ${subject.code}: ${verdict}`;

/** The row of a list with this code. */
export function rowOf(rows: readonly Row[], code: string): Row {
  const row = rows.find((candidate) => candidate['code'] === code);
  if (!row) throw new Error(`there is no row ${code}`);
  return row;
}

import { readFileSync } from 'node:fs';
import { indexRegistry, parseSnapshot, type RegistryIndex } from '@hongzhu/registry';

/** A line of `city-<n>.expected.jsonl`. */
export interface ExpectedVerdict {
  readonly ruleId: string;
  readonly subject: { readonly type: string; readonly code: string };
  readonly verdict: string;
}

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/cases/${name}`, import.meta.url), 'utf8');

/** A conformance city; throws if its snapshot isn't valid to the last field. */
export function fixtureCity(name: string): { readonly index: RegistryIndex; readonly asOf: string } {
  const snapshot = parseSnapshot(JSON.parse(read(`${name}.json`)));
  if (snapshot.fatal || snapshot.problems.length > 0) {
    throw new Error(`${name} is no valid snapshot: ${JSON.stringify(snapshot.problems.slice(0, 3))}`);
  }
  return { index: indexRegistry(snapshot.records), asOf: snapshot.asOf };
}

export const expectedVerdicts = (name: string): ExpectedVerdict[] =>
  read(`${name}.expected.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExpectedVerdict);

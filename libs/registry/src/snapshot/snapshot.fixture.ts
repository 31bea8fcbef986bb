import { readFileSync } from 'node:fs';
import { LIST_NAMES, type ListName } from '../records.js';
import { parseSnapshot, type ReadableSnapshot } from './parse-snapshot.js';
import type { RetainedRecords } from './retained-records.js';
import type { SnapshotProblem } from './snapshot-problem.js';

/** A snapshot as plain JSON, to be spoilt in tests. */
export type Json = Record<string, unknown>;

/** One of the two conformance cities, freshly read. */
export const caseCity = (number: 1 | 2): Json =>
  JSON.parse(
    readFileSync(new URL(`../../../../test/fixtures/cases/city-${number}.json`, import.meta.url), 'utf8'),
  ) as Json;

const SNAPSHOT: Json = {
  schema: 'registry-snapshot/1',
  asOf: '2024-03-31',
  city: { code: 'C', name: '样例市' },
  towns: [
    {
      code: 'T1',
      name: '东城',
      lon: 113.8,
      lat: 23,
      generalBranch: { code: 'GB1', establishedOn: '2020-01-01', subBranches: ['agency'] },
    },
  ],
  markets: [
    {
      code: 'M1',
      name: '市场',
      townCode: 'T1',
      category: '家具',
      lon: 113.8,
      lat: 23,
      status: 'open',
      openedOn: '2020-01-01',
      closedOn: '2024-01-01',
      operatorCount: 10,
      workerCount: 20,
      surveyedOperatorCount: 9,
      demonstrationCandidate: true,
      instructorCodes: ['I1'],
    },
  ],
  organizations: [
    {
      code: 'O1',
      name: '企业',
      kind: 'enterprise',
      marketCode: 'M1',
      townCode: 'T1',
      industry: '家具',
      lon: 113.8,
      lat: 23,
      status: 'open',
      openedOn: '2020-01-01',
      closedOn: '2024-01-01',
    },
  ],
  members: [
    {
      code: 'P1',
      status: 'full',
      organizationCode: 'O1',
      relation: 'transferred',
      relationSince: '2020-01-01',
      branchCode: 'B1',
      joinedOn: '2010-01-01',
      firstVerifiedOn: '2020-01-01',
      verifiedOn: '2024-01-01',
      awaySince: '2023-01-01',
      leftOn: '2024-01-01',
    },
  ],
  branches: [
    {
      code: 'B1',
      name: '支部',
      townCode: 'T1',
      marketCode: 'M1',
      formation: 'standalone',
      unitCodes: ['O1'],
      hostCode: 'O1',
      superiorCode: 'GB1',
      guidanceCode: 'ext:street',
      status: 'active',
      appliedOn: '2020-01-01',
      approvedOn: '2020-01-01',
      electedOn: '2020-01-01',
      filedOn: '2020-01-01',
      establishedOn: '2020-01-01',
      dissolvedOn: '2024-01-01',
      committee: {
        size: 3,
        deputies: 1,
        electedOn: '2020-01-01',
        termYears: 3,
        extensionApprovedTo: '2024-01-01',
      },
      secretary: { since: '2020-01-01', partyYears: 10, trainedOn: '2024-01-01' },
    },
  ],
  instructors: [{ code: 'I1', source: 'retired-cadre', appointment: 'invited', active: true }],
  organizers: [{ code: 'Z1', marketCode: 'M1', from: '2020-01-01', to: '2024-01-01' }],
  evidence: [
    {
      code: 'E1',
      marketCode: 'M1',
      standard: 'activity-room',
      reviewedOn: '2024-01-01',
      attributes: {
        areaSqm: 30.5,
        seats: 10,
        shared: true,
        sharedAgreement: true,
        doorSign: true,
        partyFlag: true,
        oathWall: true,
        rightsAndDutiesWall: true,
        rulesWall: true,
        bookshelf: true,
        cabinet: true,
        keeperNamed: true,
      },
    },
    { code: 'E2', marketCode: 'M1', standard: 'management-system', attributes: { systems: ['dues'] } },
    {
      code: 'E3',
      marketCode: 'M1',
      standard: 'ledger-set',
      attributes: { ledgers: ['minutes', '消防台账'], updatedOn: '2024-01-01' },
    },
    {
      code: 'E4',
      marketCode: 'M1',
      standard: 'publicity-platform',
      attributes: {
        sections: ['honours'],
        maintainerNamed: true,
        feedbackChannel: true,
        updatedOn: '2024-01-01',
      },
    },
    {
      code: 'E5',
      marketCode: 'M1',
      standard: 'exhibition-corridor',
      attributes: { publicArea: true, lengthMetres: 9.5, panels: 5, exitsUnobstructed: true },
    },
  ],
  ledgers: [{ code: 'L1', townCode: 'T1', kind: 'members', updatedOn: '2024-01-01', total: 1 }],
  activities: [
    {
      code: 'A1',
      branchCode: 'B1',
      kind: 'theme-day',
      heldOn: '2024-01-01',
      theme: '主题',
      carriers: ['service-star'],
    },
  ],
  marketLinks: [
    {
      marketCode: 'M1',
      consumerRightsStation: true,
      pledgeSignedShare: 0.8,
      creditFiles: true,
      propagandist: true,
      coordinator: true,
      monitor: true,
    },
  ],
};

/** The least snapshot that has a row in every list and a value in every field. */
export const aSnapshot = (): Json => structuredClone(SNAPSHOT);

/** The same document with another value at a pointer; `undefined` removes the property. */
export function withValue(json: Json, pointer: string, value: unknown): Json {
  const copy = structuredClone(json);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((node, step) => node[step] as Json, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** The pointers of every field of a document, down to those of nested objects; items of lists of words are none. */
export function fieldPointers(node: unknown, pointer = ''): string[] {
  if (Array.isArray(node)) {
    return node.flatMap((item, index) =>
      typeof item === 'object' ? fieldPointers(item, `${pointer}/${index}`) : [],
    );
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [
    `${pointer}/${name}`,
    ...fieldPointers(value, `${pointer}/${name}`),
  ]);
}

/** Parses a snapshot whose head is in order. */
export function readSnapshot(json: Json): ReadableSnapshot {
  const parsed = parseSnapshot(json);
  if (parsed.fatal) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

/** Problems as `pointer code`. */
export const brief = (problems: readonly SnapshotProblem[]): string[] =>
  problems.map(({ pointer, code }) => `${pointer} ${code}`);

/** What the registry keeps beside a snapshot. */
export const retaining = (
  codes: Partial<Record<ListName, string[]>>,
  references: RetainedRecords['references'] = [],
): RetainedRecords => {
  const none = Object.fromEntries(LIST_NAMES.map((list) => [list, []])) as unknown as Record<
    ListName,
    string[]
  >;
  const sets = Object.entries({ ...none, ...codes }).map(([list, used]) => [list, new Set(used)]);
  return { codes: Object.fromEntries(sets) as RetainedRecords['codes'], references };
};

import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aBranch, aMarket, aMember, anImport, anOrganization, aTown } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { insertionOf } from './registry-changes.js';
import { withPersistence } from './with-persistence.js';

const D = '2025-06-30';
const DAY_AFTER = '2025-07-01';

const evidence = (code: string, standard: 'activity-room' | 'ledger-set', reviewedOn: string | null) => ({
  ...{ code, marketCode: 'm1', standard, reviewedOn },
  attributes: {},
});
const ledger = (code: string, townCode: string, updatedOn: string | null) => ({
  ...{ code, townCode, updatedOn, kind: 'members' as const, total: null },
});
const activity = (code: string, branchCode: string, heldOn: string | null) => ({
  ...{ code, branchCode, heldOn, kind: 'theme-day' as const, theme: null },
  carriers: [],
});

const RECORDS = {
  towns: [aTown('t1'), aTown('t2'), aTown('t3')],
  markets: [aMarket('m1', 't1')],
  organizations: [
    anOrganization('o1', 't1', 'm1'),
    anOrganization('o2', 't2', null, { kind: 'association' }),
  ],
  branches: [aBranch('b1', 't1'), aBranch('b2', 't1'), aBranch('b3', 't1')],
  instructors: [{ code: 'i1', source: null, appointment: null, active: true }],
  organizers: [{ code: 'r1', marketCode: 'm1', from: null, to: null }],
  marketLinks: [
    {
      ...{ marketCode: 'm1', consumerRightsStation: null, pledgeSignedShare: null, creditFiles: null },
      ...{ propagandist: null, coordinator: null, monitor: null },
    },
  ],
  members: [
    aMember('p1', 'o1', { verifiedOn: '2025-01-01' }),
    aMember('p2', 'o1', { verifiedOn: '2025-03-01' }),
    aMember('p3', 'o1'),
    aMember('p4', 'o1', { verifiedOn: DAY_AFTER }),
    aMember('p5', 'o1', { verifiedOn: '2020-01-01', leftOn: D }),
    aMember('p6', 'o2'),
  ],
  evidence: [
    evidence('e1', 'activity-room', '2023-01-01'),
    evidence('e2', 'activity-room', '2025-02-01'),
    evidence('e3', 'ledger-set', '2024-05-01'),
  ],
  ledgers: [ledger('l1', 't1', '2024-12-31'), ledger('l2', 't1', D), ledger('l3', 't2', null)],
  activities: [
    activity('a1', 'b1', '2024-01-01'),
    activity('a2', 'b1', '2025-06-01'),
    activity('a3', 'b2', '2024-11-11'),
    activity('a4', 'b3', null),
  ],
};

const NONE = { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: 0 };
const NEVER = { changedAt: null, carriedAt: null };
const OTHERS = { towns: 3, markets: 1, organizations: 2, branches: 3, organizers: 1, marketLinks: 1 };

const ofT1 = [
  { list: 'members', records: 4, undated: 2, oldest: '2025-01-01', newest: '2025-03-01' },
  { list: 'evidence', records: 3, undated: 0, oldest: '2024-05-01', newest: '2025-02-01' },
  { list: 'ledgers', records: 2, undated: 0, oldest: D, newest: D },
  { list: 'activities', records: 4, undated: 1, oldest: '2024-11-11', newest: '2025-06-01' },
].map((each) => ({ townCode: 't1', ...each }));
const ofT2 = [
  { list: 'members', records: 1, undated: 1, oldest: null, newest: null },
  { list: 'ledgers', records: 1, undated: 1, oldest: null, newest: null },
].map((each) => ({ townCode: 't2', ...each }));

export function freshnessContract(backend: PersistenceBackend): void {
  describe('the freshness of records', () => {
    const at = withPersistence(backend);
    const before = new Date('2025-05-31T23:59:59.000Z');
    const finishedAt = new Date('2025-06-01T02:03:04.005Z');
    const counts = { members: { ...NONE, unchanged: 6 }, ledgers: { ...NONE, deleted: 1 } };
    const OF_TRIAL = { evidence: { ...NONE, created: 1 } };

    beforeAll(async () => {
      await at.ports.transactions.run(({ registry }) => registry.apply(insertionOf(RECORDS)));
    }, 60_000);

    it('is told by town and list, of what is the current record', async () => {
      const { newestImportAt, lists } = await at.ports.freshness.read({ within: EVERYWHERE }, D);
      expect([newestImportAt, lists]).toEqual([null, [...ofT1, ...ofT2]]);
      expect(
        (await at.ports.freshness.read({ within: { towns: ['t2', 't3'], markets: null } }, D)).lists,
      ).toEqual(ofT2);
    });

    it('counts the lists without dates, and instructors where all towns are seen', async () => {
      const of = async (towns: readonly string[] | null) =>
        (await at.ports.freshness.read({ within: { towns, markets: null } }, D)).others;
      expect(await of(null)).toEqual({ ...OTHERS, instructors: 1 });
      expect(await of(['t1'])).toEqual({ ...OTHERS, towns: 1, organizations: 1 });
      const nothing = { markets: 0, branches: 0, organizers: 0, marketLinks: 0 };
      expect(await of(['t2', 't3'])).toEqual({ ...OTHERS, ...nothing, towns: 2, organizations: 1 });
      expect(await of([])).toEqual({ ...nothing, towns: 0, organizations: 0 });
    });

    it('names the newest import that wrote something, and lists all, the newest first', async () => {
      const jobs = [
        anImport({ state: 'succeeded', finishedAt: before, counts: { members: { ...NONE, created: 6 } } }),
        anImport({ state: 'succeeded', finishedAt, errorCount: 3, counts }),
        anImport({ state: 'succeeded', dryRun: true, finishedAt: new Date(), counts: OF_TRIAL }),
        anImport({ state: 'failed', failure: 'too_many_starts', finishedAt: new Date() }),
        anImport(),
      ];
      await at.ports.transactions.run(async ({ imports }) => {
        for (const job of jobs) await imports.insert(job, new Uint8Array());
      });
      const { newestImportAt, imports: written } = await at.ports.freshness.read(
        { within: { towns: [], markets: null } },
        D,
      );
      expect(newestImportAt).toEqual(finishedAt);
      expect(written).toMatchObject({
        members: { changedAt: before, carriedAt: finishedAt },
        ledgers: { changedAt: finishedAt, carriedAt: null },
        ...{ evidence: NEVER, towns: NEVER },
      });
      const listed = jobs.map(({ errors: _errors, starts: _starts, ...job }) => job).reverse();
      const first = await at.ports.imports.list({ limit: 3 });
      expect(first.items).toEqual(listed.slice(0, 3));
      const rest = await at.ports.imports.list({ limit: 3, cursor: first.nextCursor ?? '' });
      expect(rest).toEqual({ items: listed.slice(3), nextCursor: null });
    });
  });
}

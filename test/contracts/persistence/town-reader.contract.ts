import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aBranch, aFinding, aMarket, aMember, anOrganization, aTask, aTown } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { insertionOf } from './registry-changes.js';
import { withPersistence } from './with-persistence.js';

const D = '2025-06-30';
const DAY_AFTER = '2025-07-01';
const DAY_BEFORE = '2025-06-29';

const generalBranch = { code: 'G', establishedOn: '2016-07-01', subBranches: [] };

const RECORDS = {
  towns: [aTown('t1', { generalBranch }), aTown('t2'), aTown('t3')],
  markets: [
    aMarket('m1', 't1', { demonstrationCandidate: true }),
    aMarket('m2', 't1', { status: null }),
    aMarket('m3', 't1', { status: 'closed', demonstrationCandidate: true }),
    aMarket('m4', 't1', { openedOn: DAY_AFTER }),
    aMarket('m5', 't2'),
    aMarket('m6', 't2', { demonstrationCandidate: true, openedOn: D }),
    aMarket('m7', 't2', { demonstrationCandidate: false }),
  ],
  organizations: [
    anOrganization('covered', 't1', 'm1'),
    anOrganization('maybe', 't1', 'm1'),
    anOrganization('alone', 't1', 'm1'),
    anOrganization('empty', 't1', 'm1'),
    anOrganization('closed', 't1', 'm1', { status: 'closed' }),
    anOrganization('unsure', 't1', 'm1', { status: null }),
    anOrganization('left', 't2', 'm5'),
  ],
  branches: [
    aBranch('active', 't1', { unitCodes: ['covered', 'empty', 'unsure'], establishedOn: D }),
    aBranch('maybe', 't1', { unitCodes: ['maybe'], status: null }),
    aBranch('future', 't1', { unitCodes: ['alone'], establishedOn: DAY_AFTER }),
    aBranch('over', 't1', { unitCodes: ['alone'], dissolvedOn: D }),
  ],
  members: [
    aMember('p1', 'covered', { branchCode: 'active' }),
    aMember('p2', 'covered', { branchCode: 'active', leftOn: DAY_AFTER }),
    aMember('p3', 'maybe', { branchCode: 'maybe' }),
    aMember('p4', 'alone', { branchCode: 'future' }),
    aMember('p5', 'alone', { leftOn: D }),
    aMember('p6', 'closed'),
    aMember('p7', 'unsure', { branchCode: 'over' }),
    aMember('p8', 'left', { leftOn: DAY_BEFORE }),
  ],
};

const inTown = (code: string, townCode: string) => ({ type: 'market' as const, code, townCode });
const instructor = { type: 'instructor' as const, code: 'i', townCode: null };
const SITE = { ruleId: 'is-site', ruleSetId: 'sites' };
const about = (type: 'market' | 'branch' | 'instructor', code: string) => ({ type, code });

const FINDINGS = [
  aFinding({ cell: inTown('m1', 't1'), subject: about('market', 'm1') }),
  aFinding({ cell: inTown('m2', 't1'), subject: about('market', 'm2') }),
  aFinding({ cell: inTown('m3', 't1'), subject: about('market', 'm3'), state: 'resolved' }),
  aFinding({ cell: inTown('m4', 't1'), subject: about('market', 'm4'), state: 'waived' }),
  aFinding({
    cell: inTown('m1', 't1'),
    subject: about('branch', 'b'),
    kind: 'data-needed',
    severity: 'data',
  }),
  aFinding({ ...SITE, cell: inTown('m6', 't2'), subject: about('market', 'm6'), state: 'waived' }),
  aFinding({ ...SITE, cell: inTown('m1', 't1'), subject: about('market', 'm1'), state: 'resolved' }),
  aFinding({ cell: instructor, subject: about('instructor', 'i') }),
];

const LATE = { dueOn: DAY_BEFORE, escalatedAt: new Date(9) };
const TASKS = [
  aTask({ cell: inTown('m1', 't1'), dueOn: D }),
  aTask({ cell: inTown('m2', 't1'), ...LATE, state: 'claimed' }),
  aTask({ cell: inTown('m3', 't1'), dueOn: DAY_BEFORE, state: 'snoozed' }),
  aTask({ cell: inTown('m4', 't1'), ...LATE, state: 'closed' }),
  aTask({
    ...{ cell: inTown('m5', 't2'), dueOn: DAY_BEFORE, state: 'submitted' },
    clock: { from: '2025-03-04', workingDays: 5, allotted: 5, pausedOn: '2025-06-01' },
  }),
  aTask({ cell: instructor, ...LATE }),
];

export function townReaderContract(backend: PersistenceBackend): void {
  describe('towns', () => {
    const at = withPersistence(backend);

    beforeAll(async () => {
      await at.ports.transactions.run(async ({ registry, findings, tasks }) => {
        await registry.apply(insertionOf(RECORDS));
        await findings.save(FINDINGS);
        await tasks.save(TASKS);
      });
    }, 60_000);

    it('are listed by code, page by page, with what is in them', async () => {
      const { towns } = at.ports;
      const first = await towns.list({ within: EVERYWHERE }, { limit: 2 });
      expect(first.items).toEqual([
        {
          ...{ code: 't1', name: '镇 t1', generalBranchSince: '2016-07-01' },
          ...{ markets: 4, organizations: 6, branches: 4 },
        },
        {
          ...{ code: 't2', name: '镇 t2', generalBranchSince: null },
          ...{ markets: 3, organizations: 1, branches: 0 },
        },
      ]);
      const rest = await towns.list({ within: EVERYWHERE }, { limit: 2, cursor: first.nextCursor ?? '' });
      expect(rest).toMatchObject({ items: [{ code: 't3', markets: 0 }], nextCursor: null });
      const seen = await towns.list(
        { within: { towns: ['t3', 'nowhere', '\0'], markets: null } },
        { limit: 2 },
      );
      expect(seen.items.map(({ code }) => code)).toEqual(['t3']);
    });

    it('count what is open and covered, and apart from it what is unknown', async () => {
      const none = { total: 0, certain: 0, unknown: 0 };
      const all = await at.ports.towns.counts({ within: EVERYWHERE }, D);
      expect(all).toEqual([
        {
          ...{ townCode: 't1', name: '镇 t1' },
          markets: { total: 4, certain: 1, unknown: 1 },
          claims: { total: 1, certain: 1, unknown: 0 },
          organizations: { total: 4, certain: 1, unknown: 2 },
          members: { total: 6, certain: 2, unknown: 1 },
        },
        {
          ...{ townCode: 't2', name: '镇 t2' },
          markets: { total: 3, certain: 3, unknown: 0 },
          claims: { total: 3, certain: 1, unknown: 1 },
          ...{ organizations: none, members: none },
        },
        { townCode: 't3', name: '镇 t3', markets: none, claims: none, organizations: none, members: none },
      ]);
      expect(await at.ports.towns.counts({ within: { towns: ['t1'], markets: null } }, D)).toEqual([all[0]]);
      expect(await at.ports.towns.counts({ within: { towns: [], markets: null } }, D)).toEqual([]);
    });

    it('count open findings by rule and kind; what is of no town only for who sees all', async () => {
      const branchRule = { ruleId: 'market-branch-coverage', ruleSetId: 'formation-1-plus-3' };
      const ofTown = [
        { ...branchRule, townCode: 't1', severity: 'data', kind: 'data-needed', count: 1 },
        { ...branchRule, townCode: 't1', severity: 'high', kind: 'violation', count: 2 },
      ];
      expect(await at.ports.towns.openFindings({ within: EVERYWHERE })).toEqual([
        ...ofTown,
        { ...branchRule, townCode: null, severity: 'high', kind: 'violation', count: 1 },
      ]);
      expect(await at.ports.towns.openFindings({ within: { towns: ['t1', 't2'], markets: null } })).toEqual(
        ofTown,
      );
    });

    it('name the open markets that claim to be sites, and which a finding speaks against', async () => {
      const asked = { asOf: D, ruleId: SITE.ruleId };
      expect(await at.ports.towns.claimedSites({ within: EVERYWHERE }, asked)).toEqual([
        { townCode: 't1', marketCode: 'm1', isContested: false },
        { townCode: 't2', marketCode: 'm6', isContested: true },
      ]);
      expect(
        await at.ports.towns.claimedSites({ within: { towns: ['t1'], markets: null } }, asked),
      ).toHaveLength(1);
      const before = await at.ports.towns.claimedSites(
        { within: EVERYWHERE },
        { ...asked, asOf: DAY_BEFORE },
      );
      expect(before.map(({ marketCode }) => marketCode)).toEqual(['m1']);
    });

    it('count tasks that are not closed, and of these the late ones', async () => {
      const ofTowns = [
        { townCode: 't1', unfinished: 3, overdue: 2, escalated: 1 },
        { townCode: 't2', unfinished: 1, overdue: 0, escalated: 0 },
        { townCode: 't3', unfinished: 0, overdue: 0, escalated: 0 },
      ];
      expect(await at.ports.tasks.byTown({ within: EVERYWHERE }, D)).toEqual([
        ...ofTowns,
        { townCode: null, unfinished: 1, overdue: 1, escalated: 1 },
      ]);
      expect(await at.ports.tasks.byTown({ within: { towns: ['t2'], markets: null } }, D)).toEqual([
        ofTowns[1],
      ]);
    });

    it('list the tasks that are overdue: neither what is closed, nor what stands still', async () => {
      const page = await at.ports.tasks.list({ within: EVERYWHERE, overdueOn: D }, { limit: 20 });
      expect(page.items.map(({ id }) => id)).toEqual([TASKS[1]!.id, TASKS[2]!.id, TASKS[5]!.id]);
      const town = await at.ports.tasks.list(
        { within: { towns: ['t2'], markets: null }, overdueOn: D },
        { limit: 20 },
      );
      expect(town.items).toEqual([]);
    });
  });
}

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Cell, Page, PageRequest, Waiver, Within } from '@hongzhu/compliance';
import { EVERYWHERE, type Scope } from '@hongzhu/permissions';
import {
  aDataCorrection,
  aFinding,
  aMarket,
  anOrganization,
  aMember,
  aTask,
  aTown,
  nextId,
} from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { insertionOf } from './registry-changes.js';
import { withPersistence } from './with-persistence.js';

const D = '2025-06-30';
const OWN: Cell = { type: 'market', code: 'm1', townCode: 't1' };
/** Of another market, of the town, of another town, and what bears the code of the market and is none. */
const OTHERS: readonly Cell[] = [
  { type: 'market', code: 'm2', townCode: 't1' },
  { type: 'market', code: 'M1', townCode: 't1' },
  { type: 'town', code: 't1', townCode: 't1' },
  { type: 'town', code: 'm1', townCode: 't1' },
  { type: 'market', code: 'm3', townCode: 't2' },
  { type: 'instructor', code: 'm1', townCode: null },
];
const CELLS = [...OTHERS.slice(0, 3), OWN, ...OTHERS.slice(3)];
const RECORDS = {
  towns: [aTown('t1'), aTown('t2')],
  markets: ['m1', 'm2'].map((code) => aMarket(code, 't1', { demonstrationCandidate: true })),
  organizations: [anOrganization('o1', 't1', 'm1')],
  members: [aMember('p1', 'o1')],
};
const aWaiver = (cell: Cell): Waiver => ({
  ...{ id: nextId(), findingId: nextId(), ruleId: 'r', ruleSetId: 's', subject: cell, cell },
  ...{ origin: 'request', dismissal: null, reason: '正在搬迁', state: 'requested', requestedBy: 'a' },
  ...{ requestedAt: new Date(7), decidedBy: null, decidedAt: null, expiresOn: '2026-12-31', version: 1 },
});

const aDismissal = (cell: Cell): Waiver => ({
  ...aWaiver(cell),
  ...{ origin: 'dismissal', dismissal: 'rule-does-not-fit', state: 'approved', decidedBy: 'b' },
});

/** Somebody who works in one market of a town; the other codes are of what is elsewhere, or no market. */
const SCOPE: Scope = { towns: ['t1'], markets: ['m1', 'm3', 't1', '\0'] };
const PAGE = { limit: 50 };

/** What readers tell whoever works in some markets of a town. */
export function marketScopeContract(backend: PersistenceBackend): void {
  describe('an account of some markets', () => {
    const at = withPersistence(backend);
    beforeAll(() =>
      at.ports.transactions.run(async ({ registry, findings, tasks, waivers, corrections }) => {
        await registry.apply(insertionOf(RECORDS));
        await findings.save(CELLS.map((cell) => aFinding({ cell, subject: cell })));
        await tasks.save(CELLS.map((cell) => aTask({ cell })));
        await waivers.insert(CELLS.map(aWaiver));
        await corrections.insert(CELLS.map((cell) => aDataCorrection({ cell })));
      }),
    );

    type List = (seen: Within, page: PageRequest) => Promise<Page<{ readonly cell: Cell }>>;
    const lists: readonly (readonly [string, () => List])[] = [
      ['findings', () => (seen, page) => at.ports.findings.list(seen, page)],
      ['explained findings', () => (seen, page) => at.ports.findings.listExplained(seen, page)],
      ['tasks', () => (seen, page) => at.ports.tasks.list(seen, page)],
      ['waivers', () => (seen, page) => at.ports.waivers.list(seen, page)],
      ['corrections', () => (seen, page) => at.ports.corrections.list(seen, page)],
    ];
    it.each(lists)(
      'is told of those of its %s that are still in its town, and of nothing else',
      async (_, list) => {
        const told = async (within: Scope): Promise<readonly Cell[]> =>
          (await list()({ within }, PAGE)).items.map(({ cell }) => cell);
        expect(await told(SCOPE)).toEqual([OWN]);
        expect(await told({ ...SCOPE, markets: ['m3', 't1'] })).toEqual([]);
        expect(await told({ ...SCOPE, markets: [] })).toEqual([]);
        expect(await told({ ...SCOPE, towns: ['t2'] })).toEqual([OTHERS[4]]);
        expect(await told({ ...SCOPE, markets: null })).toHaveLength(5);
      },
    );

    it('is told nothing more for what it asks for', async () => {
      const { findings, tasks, waivers, corrections } = at.ports;
      for (const asked of [{ market: 'm2' }, { town: 't2' }])
        for (const page of [
          await findings.list({ within: SCOPE, ...asked }, PAGE),
          await tasks.list({ within: SCOPE, ...asked }, PAGE),
          await waivers.list({ within: SCOPE, ...asked }, PAGE),
          await corrections.list({ within: SCOPE, ...asked }, PAGE),
        ])
          expect(page.items).toEqual([]);
    });

    it('is counted the tasks of its markets', async () => {
      expect(await at.ports.tasks.summary({ within: SCOPE })).toMatchObject([{ count: 1 }]);
      expect(await at.ports.tasks.byTown({ within: SCOPE }, D)).toMatchObject([
        { townCode: 't1', unfinished: 1 },
      ]);
    });

    it('is counted the findings of its markets alone, and of these the dismissed ones', async () => {
      const { transactions, waivers } = at.ports;
      await transactions.run((stores) => stores.waivers.insert(CELLS.map(aDismissal)));
      const counts = async (within: Scope): Promise<readonly number[]> => {
        const ever = await waivers.findings({ ruleId: 'market-branch-coverage', within });
        const of = { ruleId: 'r', within };
        const reasons = (await waivers.dismissals(of)).map(({ count }) => count);
        return [ever, await waivers.dismissed(of), ...reasons];
      };
      expect(await counts(SCOPE)).toEqual([1, 1, 1]);
      expect(await counts({ ...SCOPE, markets: [] })).toEqual([0, 0]);
      expect(await counts({ towns: ['t1'], markets: null })).toEqual([5, 5, 5]);
      expect(await counts(EVERYWHERE)).toEqual([7, 7, 7]);
    });

    it('is told of a town as a whole its name, and no numbers', async () => {
      const { towns, freshness } = at.ports;
      expect((await towns.list({ within: SCOPE }, PAGE)).items.map(({ code }) => code)).toEqual(['t1']);
      expect(await towns.counts({ within: SCOPE }, D)).toEqual([]);
      expect(await towns.openFindings({ within: SCOPE })).toEqual([]);
      expect(await towns.claimedSites({ within: SCOPE }, { asOf: D, ruleId: 'r' })).toEqual([]);
      expect((await freshness.read({ within: SCOPE }, D)).lists).toEqual([]);
      expect((await freshness.read({ within: { ...SCOPE, markets: null } }, D)).lists).not.toEqual([]);
    });
  });
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DEMONSTRATION_RULE,
  type DatedChange,
  type Page,
  type Sweep,
  type SubjectVerdict,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, type Json } from './city.js';

const TIMEOUT_MS = 120_000;
const snapshot = caseCity(1);
const FIRST = String(snapshot['asOf']);
const SECOND = '2024-04-01';
const ALL = { within: EVERYWHERE };
const anywhere = () => true;
const nowhere = () => false;
const rowsOf = (city: Json, list: string): Json[] => city[list] as Json[];

/** The market with the most evidence is no candidate any more, and has lost its branches. */
function changedCity(marketCode: string): Json {
  const changed = structuredClone(snapshot);
  for (const market of rowsOf(changed, 'markets'))
    if (market['code'] === marketCode) market['demonstrationCandidate'] = false;
  for (const branch of rowsOf(changed, 'branches'))
    if (branch['marketCode'] === marketCode) branch['status'] = 'dissolved';
  return { ...changed, asOf: SECOND };
}

const keyOf = ({ ruleId, subject }: Pick<SubjectVerdict, 'ruleId' | 'subject'>): string =>
  `${ruleId}/${subject.type}/${subject.code}`;

/** What pages show, put together from what was imported and swept. */
export function viewingContract(backend: PersistenceBackend): void {
  describe('what is looked at', () => {
    let subject: PersistenceSubject;
    let city: City;
    let [first, second]: readonly [Sweep | null, Sweep | null] = [null, null];
    const verdicts: SubjectVerdict[][] = [];
    const marketCode = 'M0006';

    beforeAll(async () => {
      subject = await backend.fresh();
      city = await City.over(subject.persistence, undefined, undefined, { shadow: { share: 0 } });
      await city.import(snapshot);
      first = await city.sweep(FIRST);
      await city.sweep(FIRST, 'study');
      await city.import(changedCity(marketCode));
      second = await city.sweep(SECOND);
      for (const { id } of [first, second]) verdicts.push(await city.verdicts(id));
    }, TIMEOUT_MS);
    afterAll(() => subject.stop(), TIMEOUT_MS);

    const ofMarket = (night: number): Map<string, SubjectVerdict> =>
      new Map(
        (verdicts[night] ?? [])
          .filter((each) => each.marketCode === marketCode)
          .map((each) => [keyOf(each), each]),
      );
    const history = (limit: number, cursor?: string, ruleId?: string): Promise<Page<DatedChange>> =>
      city.useCases.readMarketHistory.run(marketCode, { ruleId, isSeen: anywhere }, { limit, cursor });

    it('as history is exactly what differs between the ledgers of two nights', async () => {
      const [before, after] = [ofMarket(0), ofMarket(1)];
      const expected = [...after].flatMap(([key, { verdict }]) =>
        before.get(key)?.verdict === verdict ? [] : [[key, before.get(key)?.verdict ?? null, verdict]],
      );
      const page = await history(1);
      const seen = page.items.map((each) => [keyOf(each), each.before, each.verdict]);
      expect(seen.length).toBeGreaterThan(3);
      expect(seen.sort()).toEqual(expected.sort());
      expect(new Set(page.items.map(({ sweepId, asOf }) => `${sweepId} ${asOf}`))).toEqual(
        new Set([`${second!.id} ${SECOND}`]),
      );
    });

    it('as history begins with all that applied in the first night', async () => {
      const page = await history(1);
      const rest = await history(1, page.nextCursor ?? undefined);
      expect(rest.nextCursor).toBeNull();
      expect(new Set(rest.items.map(({ sweepId }) => sweepId))).toEqual(new Set([first!.id]));
      const applied = [...ofMarket(0)].filter(([, { verdict }]) => verdict !== 'not_applicable');
      expect(rest.items.map((each) => keyOf(each)).sort()).toEqual(applied.map(([key]) => key).sort());
      expect(rest.items.every(({ before }) => before === null)).toBe(true);
      expect((await history(2)).items).toEqual([...page.items, ...rest.items]);
    });

    it('as history of a rule has its version, and the figures of that night', async () => {
      const { items } = await history(5, undefined, 'market-branch-coverage');
      expect(items.length).toBeGreaterThan(0);
      for (const item of items)
        expect(item).toMatchObject({
          ruleId: 'market-branch-coverage',
          ruleSetVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
          parameters: expect.objectContaining({ minFullMembers: 3 }) as unknown,
        });
    });

    it('as profile is of the market, its coverage and its five ones', async () => {
      const profile = await city.useCases.readMarketProfile.run('m0004', SECOND, anywhere);
      expect(profile.market.code).toBe('m0004');
      const ofNight = (verdicts[1] ?? []).filter((each) => each.marketCode === 'm0004');
      const fiveOnes = ofNight.filter(
        ({ ruleSetId, subject: { type } }) => ruleSetId === 'five-ones' && type === 'market',
      );
      const outcome = (each: SubjectVerdict) => [keyOf(each), each.verdict, each.missing];
      expect(profile.fiveOnes.claimed).toBe(true);
      expect(profile.fiveOnes.validDays).toBe(365);
      expect(profile.fiveOnes.items.map(({ verdict }) => outcome(verdict)).sort()).toEqual(
        fiveOnes.map(outcome).sort(),
      );
      expect(profile.fiveOnes.items.filter(({ evidence }) => evidence !== null)).toHaveLength(5);
      const own = rowsOf(snapshot, 'organizations').filter((row) => row['marketCode'] === 'm0004');
      expect(profile.coverage.organizations.length + profile.coverage.withoutMembers).toBe(own.length);
      const listed = new Set(profile.coverage.organizations.map(({ code }) => code));
      for (const { subject: about, verdict } of profile.coverageVerdicts) {
        expect([about, verdict, own.some((row) => row['code'] === about.code)]).toEqual([
          about,
          verdict,
          true,
        ]);
        expect(verdict === 'insufficient_data' || listed.has(about.code)).toBe(true);
      }
    });

    it('as profile holds the open findings of the market, and its tasks', async () => {
      const profile = await city.useCases.readMarketProfile.run(marketCode, SECOND, anywhere);
      const isOwn = ({ cell }: { cell: { type: string; code: string } }): boolean =>
        cell.type === 'market' && cell.code === marketCode;
      const open = (await city.findings()).filter((each) => isOwn(each) && each.state === 'open');
      const tasks = (await city.tasks()).filter((each) => isOwn(each) && each.state !== 'closed');
      expect(open.length).toBeGreaterThan(0);
      expect(profile.findings.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
      expect(profile.hasMoreFindings).toBe(false);
      expect(profile.tasks.map(({ id }) => id).sort()).toEqual(tasks.map(({ id }) => id).sort());
    });

    it.each([
      ['that may not be seen', 'M0006', nowhere],
      ['that is none', 'no-such-market', anywhere],
    ])('is not there of a market %s', async (_, code, isSeen) => {
      const { readMarketHistory, readMarketProfile } = city.useCases;
      await expect(readMarketProfile.run(code, SECOND, isSeen)).rejects.toMatchObject({
        code: 'market_not_found',
      });
      await expect(readMarketHistory.run(code, { isSeen }, { limit: 5 })).rejects.toMatchObject({
        code: 'market_not_found',
      });
    });

    it('of the towns is what is on record: nothing is lost between the towns and all of them', async () => {
      const overview = await city.useCases.readTownsOverview.run(ALL, SECOND);
      expect(overview.sweep).toMatchObject({ id: second!.id, asOf: SECOND });
      const findings = (await city.findings()).filter(({ state }) => state === 'open');
      const tasks = (await city.tasks()).filter(({ state }) => state !== 'closed');
      const sum = (counts: readonly { count: number }[]): number =>
        counts.reduce((total, { count }) => total + count, 0);
      expect(sum(overview.total.findings)).toBe(findings.length);
      expect(overview.total.tasks.unfinished).toBe(tasks.length);
      for (const town of overview.towns) {
        const own = findings.filter(({ cell }) => cell.townCode === town.townCode);
        expect([town.townCode, sum(town.findings)]).toEqual([town.townCode, own.length]);
        const markets = rowsOf(snapshot, 'markets').filter((row) => row['townCode'] === town.townCode);
        expect([town.townCode, town.markets.total]).toEqual([town.townCode, markets.length]);
      }
      const members = rowsOf(snapshot, 'members').filter(({ leftOn }) =>
        typeof leftOn === 'string' ? leftOn > SECOND : true,
      );
      expect(overview.total.members.total).toBe(members.length);
      expect(overview.total.members.certain).toBeGreaterThan(0);
    });

    it('of demonstration sites are complying by verdict, and by nothing else', async () => {
      const overview = await city.useCases.readTownsOverview.run(ALL, SECOND);
      const judged = (verdicts[1] ?? []).filter(({ ruleId }) => ruleId === DEMONSTRATION_RULE);
      const number = (...outcomes: readonly string[]): number =>
        judged.filter(({ verdict }) => outcomes.includes(verdict)).length;
      const { claimed, complying, failing, undecided } = overview.total.sites;
      expect([complying, failing]).toEqual([number('compliant'), number('non_compliant')]);
      expect(claimed).toBe(complying + failing + undecided);
      expect(claimed).toBeGreaterThan(0);
    });

    it('of some towns is theirs alone', async () => {
      const all = await city.useCases.readTownsOverview.run(ALL, SECOND);
      const [, town] = all.towns;
      const seen = await city.useCases.readTownsOverview.run(
        { within: { towns: [town!.townCode], markets: null } },
        SECOND,
      );
      expect(seen.towns).toEqual([town]);
      expect(seen.total).toEqual({ ...town, townCode: undefined, name: undefined });
    });
  });

  describe('the sites of a city', () => {
    it('comply no longer once something is found against them, and are undecided before any sweep', async () => {
      const stage = await backend.fresh();
      try {
        const city = await City.over(stage.persistence, undefined, undefined, { shadow: { share: 0 } });
        const [big, asOf] = [caseCity(2), String(caseCity(2)['asOf'])];
        await city.import(big);
        const sites = async () => (await city.useCases.readTownsOverview.run(ALL, asOf)).total.sites;
        const unswept = await sites();
        expect(unswept).toMatchObject({ complying: 0, failing: 0, undecided: unswept.claimed });
        await city.sweep(asOf);
        const swept = await sites();
        expect(swept.complying).toBeGreaterThan(0);
        const { id } = await city.sweepOf(
          (await stage.persistence.sweeps.list({ within: EVERYWHERE }, { limit: 1 })).items[0]!.id,
        );
        const complying = (await city.verdicts(id)).find(
          ({ ruleId, verdict }) => ruleId === DEMONSTRATION_RULE && verdict === 'compliant',
        );
        const [finding] = await city.findings();
        const against = { ruleId: DEMONSTRATION_RULE, ruleSetId: 'five-ones', subject: complying!.subject };
        await stage.persistence.transactions.run(({ findings }) =>
          findings.save([{ ...finding!, ...against, id: 'a-new-finding', state: 'open' }]),
        );
        expect(await sites()).toEqual({
          ...swept,
          complying: swept.complying - 1,
          failing: swept.failing + 1,
        });
      } finally {
        await stage.stop();
      }
    }, 120_000);
  });
}

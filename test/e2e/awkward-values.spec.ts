import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { EvaluationView, ImportView, MarketView, SweepView } from '@hongzhu/contracts';
import { city, type Row, type Snapshot } from './harness/cities.js';
import { it } from './harness/it.js';
import {
  expectStatus,
  finishedImport,
  finishedSweep,
  importSnapshot,
  loadSnapshot,
  sweep,
  verdictLines,
} from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

describe.each(MODES)('values that databases like to bend (%s)', (mode) => {
  const snapshot = city('city-1');
  let system: System;

  beforeAll(async () => {
    system = await startSystem(mode);
    await loadSnapshot(system.api, snapshot);
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const market = async (code: string): Promise<MarketView> =>
    expectStatus(await system.api.get<MarketView>(`/markets/${code}`), 200).body;
  const spoilt = (change: (copy: Snapshot) => void): Snapshot => {
    const copy = structuredClone(snapshot);
    change(copy);
    return copy;
  };
  const expectUnchanged = async (same: Snapshot): Promise<void> => {
    const { status, counts } = await importSnapshot(system.api, same);
    expect(status).toBe('succeeded');
    for (const [list, { created, updated, deleted }] of Object.entries(counts)) {
      expect({ list, created, updated, deleted }).toEqual({ list, created: 0, updated: 0, deleted: 0 });
    }
  };

  it('fractions, texts and lists are kept exactly, so that the same snapshot again is unchanged', async () => {
    const awkward = spoilt((copy) => {
      const names = ['𠮷野家👩‍👩‍👧 <b>"\'\\', ' leading and trailing ', 'a\nb\tc', '%_;--', 'ｆｕｌｌ', 'é', 'é'];
      names.forEach((name, i) => Object.assign(copy.markets[i]!, { name }));
      Object.assign(copy.markets[0]!, { lon: 113.78547312345678, lat: 1e-7, operatorCount: 2_147_483_647 });
      Object.assign(copy.markets[1]!, { lon: -180, lat: -0, operatorCount: 0 });
      Object.assign(copy.markets[2]!, { lon: 0.1 + 0.2, lat: 90, category: '' });
      Object.assign(copy.marketLinks[0]!, { pledgeSignedShare: 0.1 + 0.2 });
      Object.assign(copy.marketLinks[1]!, { pledgeSignedShare: 1 / 3 });
      const rooms = copy.evidence.filter((row) => row['standard'] === 'activity-room');
      Object.assign(rooms[0]!, {
        attributes: { ...(rooms[0]!['attributes'] as Row), areaSqm: 29.999999999999996 },
      });
      const rules = copy.evidence.find((row) => row['standard'] === 'management-system')!;
      Object.assign(rules, { attributes: { systems: ['dues', '自定制度', 'dues', 'theme-day'] } });
      copy.branches[0]!['unitCodes'] = [...(copy.branches[0]!['unitCodes'] as string[])].reverse();
    });
    await loadSnapshot(system.api, awkward);
    const stored = await market('M0000');
    expect(stored).toMatchObject({ lon: 113.78547312345678, lat: 1e-7, operatorCount: 2_147_483_647 });
    for (const row of awkward.markets.slice(0, 7)) {
      expect((await market(String(row['code']))).name).toBe(row['name']);
    }
    await expectUnchanged(awkward);
    await loadSnapshot(system.api, snapshot);
  });

  it('codes that differ in case alone are different codes', async () => {
    const [first] = snapshot.markets;
    const twin = { ...first!, code: String(first!['code']).toLowerCase(), name: '小写' };
    const both = spoilt((copy) => copy.markets.push(twin));
    const { counts } = await loadSnapshot(system.api, both);
    expect(counts.markets).toMatchObject({ created: 1, updated: 0, unchanged: snapshot.markets.length });
    expect((await market('m0000')).name).toBe('小写');
    expect((await market('M0000')).name).toBe(first!['name']);
    const { id } = await sweep(system.api, { asOf: snapshot.asOf, effect: 'study' });
    const lines = await verdictLines(system.api, id, { include: 'not_applicable' });
    const judged = lines
      .filter(({ ruleId }) => ruleId === 'five-ones-complete')
      .map(({ subject }) => subject.code);
    expect(judged).toEqual(expect.arrayContaining(['M0000', 'm0000']));
    expect((await loadSnapshot(system.api, snapshot)).counts.markets).toMatchObject({
      deleted: 1,
      updated: 0,
    });
    await expectUnchanged(snapshot);
  });

  const texts: readonly (readonly [string, string])[] = [
    ['a NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800b'],
    ['201 characters', '长'.repeat(201)],
  ];
  for (const [title, name] of texts) {
    it(`${title} in a name is refused at its place, not by the database`, async () => {
      const done = await importSnapshot(
        system.api,
        spoilt((copy) => Object.assign(copy.markets[1]!, { name })),
      );
      expect(done).toMatchObject({ status: 'rejected', failure: null, errorCount: 1 });
      expect(done.errors[0]!.pointer).toBe('/markets/1/name');
    });
  }

  it('names that mean something to JavaScript are unknown fields like any other', async () => {
    const text = JSON.stringify(snapshot).replace(
      '"markets":[{',
      '"markets":[{"__proto__":{"code":"X"},"constructor":1,',
    );
    const headers = { 'content-type': 'application/json' };
    const { body } = await system.api.ask<ImportView>('POST', '/imports', { headers, raw: text });
    const done = await finishedImport(system.api, body.id);
    expect(done.status).toBe('rejected');
    expect(done.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      expect.arrayContaining(['/markets/0/__proto__ unknown_field', '/markets/0/constructor unknown_field']),
    );
  });

  it('imports and a sweep asked for at once are done one after the other, each on a whole registry', async () => {
    const smaller = spoilt((copy) => copy.activities.splice(0, 50));
    const asked = [snapshot, smaller, snapshot].map((each) => system.api.post<ImportView>('/imports', each));
    const started = system.api.post<SweepView>('/sweeps', { asOf: snapshot.asOf, effect: 'study' });
    for (const { body } of await Promise.all(asked)) {
      expect(await finishedImport(system.api, body.id)).toMatchObject({ status: 'succeeded', errorCount: 0 });
    }
    const done = await finishedSweep(system.api, (await started).body.id);
    expect(done).toMatchObject({ status: 'complete', evaluated: done.expected });
    const { body } = await system.api.post<EvaluationView>('/evaluations', { snapshot });
    const lines = await verdictLines(system.api, done.id, { include: 'not_applicable' });
    expect(lines).toHaveLength(body.verdicts.length);
    await loadSnapshot(system.api, snapshot);
    await expectUnchanged(snapshot);
  });

  it('a reader that goes away in the middle of the lines does no harm', async () => {
    const { id } = await sweep(system.api, { asOf: snapshot.asOf, effect: 'study' });
    for (let i = 0; i < 10; i++) {
      const gone = new AbortController();
      const response = await fetch(`${system.api.url}/api/v1/sweeps/${id}/verdicts`, {
        headers: { accept: 'application/x-ndjson', authorization: `Bearer ${system.api.token}` },
        signal: gone.signal,
      });
      await response.body!.getReader().read();
      gone.abort();
    }
    expect((await verdictLines(system.api, id)).length).toBeGreaterThan(0);
    expect((await system.api.get('/health/ready')).status).toBe(200);
  });
});

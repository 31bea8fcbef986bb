import { describe, expect, it } from '@jest/globals';
import { LIST_NAMES } from '@hongzhu/registry';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, inFreshCity, type City, type Json } from './city.js';

const TIMEOUT_MS = 60_000;

type Row = Json & { code: string };
const rows = (snapshot: Json, list: string): Row[] => snapshot[list] as Row[];

/** The snapshot of one town of a city whose towns do not name one another's records. */
function ofTown(snapshot: Json, town: string): Json {
  const inTown = (list: string) => rows(snapshot, list).filter((row) => row['townCode'] === town);
  const codes = (list: Row[]) => new Set<unknown>(list.map(({ code }) => code));
  const [markets, organizations, branches] = [inTown('markets'), inTown('organizations'), inTown('branches')];
  const by = (list: string, field: string, of: Row[]) =>
    rows(snapshot, list).filter((row) => codes(of).has(row[field]));
  return {
    ...snapshot,
    towns: rows(snapshot, 'towns').filter(({ code }) => code === town),
    markets,
    organizations,
    branches,
    members: by('members', 'organizationCode', organizations),
    organizers: by('organizers', 'marketCode', markets),
    evidence: by('evidence', 'marketCode', markets),
    marketLinks: by('marketLinks', 'marketCode', markets),
    activities: by('activities', 'branchCode', branches),
    ledgers: inTown('ledgers'),
  };
}

/** What imports must do, whatever the database. */
export function importingContract(backend: PersistenceBackend): void {
  describe('importing', () => {
    const inCity = (test: (city: City) => Promise<void>) => inFreshCity(backend, test);

    it(
      'counts everything as created, then everything as unchanged',
      inCity(async (city) => {
        const snapshot = caseCity(2);
        const first = await city.import(snapshot);
        const again = await city.import(snapshot);
        expect([first.state, again.state]).toEqual(['succeeded', 'succeeded']);
        for (const list of LIST_NAMES) {
          const total = rows(snapshot, list).length;
          const none = { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: 0 };
          expect({ list, ...first.counts[list] }).toEqual({ list, ...none, created: total });
          expect({ list, ...again.counts[list] }).toEqual({ list, ...none, unchanged: total });
        }
      }),
      TIMEOUT_MS,
    );

    it(
      'gives the result of one run when the job runs three times at once, and none after that',
      inCity(async (city) => {
        const payload = new TextEncoder().encode(JSON.stringify(caseCity(1)));
        const { id } = await city.useCases.submitImport.run(payload, { mode: 'all', dryRun: false });
        await Promise.allSettled([1, 2, 3].map(() => city.useCases.runImport.run(id)));
        await city.useCases.runImport.run(id);
        expect(await city.importOf(id)).toMatchObject({
          state: 'succeeded',
          counts: { markets: { created: 12 } },
        });
        expect((await city.import(caseCity(1))).counts.members).toMatchObject({ created: 0, updated: 0 });
      }),
      TIMEOUT_MS,
    );

    it(
      'refuses the whole snapshot for one bad row, says where, and changes nothing',
      inCity(async (city) => {
        await city.import(caseCity(1));
        const bad = structuredClone(caseCity(1));
        rows(bad, 'organizations')[3]!['lat'] = 91;
        rows(bad, 'markets')[0]!['name'] = '改名';
        const refused = await city.import(bad);
        expect(refused).toMatchObject({
          state: 'rejected',
          errorCount: 1,
          errors: [{ pointer: '/organizations/3/lat', code: 'out_of_range' }],
        });
        expect((await city.import(caseCity(1))).counts.markets).toMatchObject({ updated: 0, unchanged: 12 });
      }),
      TIMEOUT_MS,
    );

    it(
      'loads the good rows in mode partial, keeps what the bad ones would have replaced, and hands the bad ones back',
      inCity(async (city) => {
        await city.import(caseCity(1));
        const bad = structuredClone(caseCity(1));
        rows(bad, 'organizations')[3]!['lat'] = 91;
        rows(bad, 'markets')[0]!['name'] = '改名';
        const partial = await city.import(bad, 'partial');
        expect(partial.state).toBe('succeeded');
        expect(partial.counts.markets).toMatchObject({ updated: 1, deleted: 0 });
        expect(partial.counts.organizations!.rejected).toBeGreaterThanOrEqual(1);
        expect(partial.errorCount).toBeGreaterThanOrEqual(1);
        const file = await city.persistence.transactions.run(({ imports }) =>
          imports.rejectedRows(partial.id),
        );
        const { rejected } = JSON.parse(new TextDecoder().decode(file ?? undefined)) as { rejected: Json[] };
        expect(rejected).toEqual(
          expect.arrayContaining([expect.objectContaining({ list: 'organizations', index: 3 })]),
        );
        const again = await city.import(caseCity(1));
        expect(again.counts.organizations).toMatchObject({ created: 0, updated: 0, unchanged: 50 });
      }),
      TIMEOUT_MS,
    );

    it(
      'says what a dry run would change, and changes nothing',
      inCity(async (city) => {
        const dry = await city.import(caseCity(1), 'all', true);
        expect(dry).toMatchObject({ state: 'succeeded', counts: { markets: { created: 12 } } });
        expect((await city.import(caseCity(1))).counts.markets).toMatchObject({ created: 12 });
      }),
      TIMEOUT_MS,
    );

    it(
      'refuses the snapshot of another city',
      inCity(async (city) => {
        await city.import(caseCity(1));
        const other = { ...caseCity(1), city: { code: '440300', name: '别的合成市' } };
        expect(await city.import(other)).toMatchObject({
          state: 'rejected',
          errors: [{ pointer: '/city/code', code: 'city_mismatch' }],
        });
      }),
      TIMEOUT_MS,
    );

    it(
      'replaces one town and leaves the others, also when towns share an instructor',
      inCity(async (city) => {
        const whole = caseCity(1);
        // Keeps each town to itself, so that one of them makes a snapshot of its own.
        for (const branch of rows(whole, 'branches')) {
          Object.assign(branch, {
            unitCodes: [],
            hostCode: null,
            superiorCode: null,
            guidanceCode: null,
            marketCode: null,
          });
        }
        for (const member of rows(whole, 'members')) member['branchCode'] = null;
        for (const market of rows(whole, 'markets')) market['instructorCodes'] = ['I001'];
        const towns = new Map(rows(whole, 'markets').map((m) => [m.code, m['townCode']]));
        for (const organization of rows(whole, 'organizations')) {
          organization['townCode'] =
            towns.get(organization['marketCode'] as string) ?? organization['townCode'];
        }
        expect((await city.import(whole)).state).toBe('succeeded');
        const [first] = rows(whole, 'towns');
        const one = ofTown(whole, first!.code);
        const replaced = await city.import(one);
        expect(replaced).toMatchObject({ state: 'succeeded', errorCount: 0 });
        expect(replaced.counts.instructors).toMatchObject({ created: 0, updated: 0, deleted: 0 });
        expect((await city.import(whole)).counts.markets).toMatchObject({
          created: 0,
          deleted: 0,
          unchanged: 12,
        });
      }),
      TIMEOUT_MS,
    );

    it(
      'waits while a sweep reads the registry',
      inCity(async (city) => {
        await city.import(caseCity(1));
        const sweep = await city.useCases.startSweep.run({ asOf: '2024-03-31' });
        await city.useCases.planSweep.run(sweep.id);
        const payload = new TextEncoder().encode(JSON.stringify(caseCity(1)));
        const { id } = await city.useCases.submitImport.run(payload, { mode: 'all', dryRun: false });
        expect(await city.useCases.runImport.run(id)).toBe('busy');
        for (const chunk of await city.pendingChunks(sweep.id))
          await city.useCases.workOnChunk.run(sweep.id, chunk);
        expect(await city.useCases.runImport.run(id)).toBe('done');
        expect((await city.importOf(id)).state).toBe('succeeded');
      }),
      TIMEOUT_MS,
    );
  });
}

import { describe, expect, it } from '@jest/globals';
import type { Actor, RegistryImport, RegistrySource, UploadForm } from '@hongzhu/compliance';
import { LIST_NAMES } from '@hongzhu/registry';
import { FileSnapshotWriter } from '@hongzhu/tables';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, inFreshCity, type City, type Json } from './city.js';

const TIMEOUT_MS = 60_000;
const FORMS = ['json', 'csv', 'xlsx'] as const;
const CITY_SUPERVISOR: Actor = { account: 'cs', role: 'city-supervisor', towns: null, markets: null };
const inTown = (...towns: string[]): Actor => ({
  account: 'ts',
  role: 'town-supervisor',
  towns,
  markets: null,
});
const signal = new AbortController().signal;

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}
async function exported(
  city: City,
  form: UploadForm,
  actor: Actor = CITY_SUPERVISOR,
  towns?: readonly string[],
): Promise<Buffer> {
  const file = await city.useCases.exportRegistry.run(actor, { form, towns, signal });
  const bytes = await bytesOf(file.read());
  expect(bytes.length).toBe(file.size);
  return bytes;
}
async function imported(city: City, payload: Uint8Array, dryRun = false): Promise<RegistryImport> {
  const { id } = await city.useCases.submitImport.run(payload, { mode: 'all', dryRun });
  await city.useCases.runImport.run(id);
  return city.importOf(id);
}
const expectNothingChanged = ({ state, errors, counts }: RegistryImport): void => {
  expect({ state, errors }).toEqual({ state: 'succeeded', errors: [] });
  for (const list of LIST_NAMES) {
    expect({ list, ...counts[list] }).toMatchObject({
      list,
      created: 0,
      updated: 0,
      deleted: 0,
      rejected: 0,
    });
  }
};
const codes = (snapshot: Json, list: string): string[] =>
  (snapshot[list] as { code: string }[]).map(({ code }) => code).sort();

/** What the audit log says of exports, in the order in which it was written. */
async function entriesOf({ persistence }: City) {
  const entries = await persistence.audit.after(0, 100);
  return entries.filter(({ action }) => action === 'registry.export');
}

/** The snapshot as a file of tables, with whatever is wrong with it. */
async function asFile(form: UploadForm, snapshot: Json): Promise<Uint8Array> {
  const source: RegistrySource = {
    city: snapshot['city'] as RegistrySource['city'],
    records: async function* (list) {
      yield snapshot[list] as object[];
    },
  };
  const day = { asOf: '2024-03-31', at: new Date('2024-03-31T00:00:00Z') };
  return bytesOf(new FileSnapshotWriter().write(form, source, day));
}

/** What exports must be, whatever the database. */
export function exportingContract(backend: PersistenceBackend): void {
  describe('exporting', () => {
    const inCity = (test: (city: City) => Promise<void>) => inFreshCity(backend, test);

    it.each(FORMS)(
      'as %s gives what changes nothing when it is imported again, and all of it in an empty registry',
      async (form) => {
        let file: Buffer = Buffer.alloc(0);
        await inCity(async (city) => {
          await city.import(caseCity(2));
          file = await exported(city, form);
          const again = await imported(city, file);
          expectNothingChanged(again);
          for (const list of LIST_NAMES) {
            expect(again.counts[list]!.unchanged).toBe((caseCity(2)[list] as unknown[]).length);
          }
        })();
        await inCity(async (city) => {
          await imported(city, file);
          const same = await city.import(caseCity(2), 'all', true);
          expectNothingChanged(same);
        })();
      },
      TIMEOUT_MS,
    );

    it(
      'keeps a text that a spreadsheet would run from running, and gives it back as it was',
      inCity(async (city) => {
        const snapshot = structuredClone(caseCity(1));
        const payload = '=HYPERLINK("http://127.0.0.1/","x")';
        (snapshot['markets'] as Json[])[0]!['name'] = payload;
        await city.import(snapshot);
        for (const form of ['csv', 'xlsx'] as const) {
          expectNothingChanged(await imported(city, await exported(city, form)));
        }
        expectNothingChanged(await city.import(snapshot, 'all', true));
      }),
      TIMEOUT_MS,
    );

    it(
      'of some towns has their records alone, with the instructors whom their markets name, and changes nothing either',
      inCity(async (city) => {
        const all = caseCity(2);
        await city.import(all);
        const [town = '', other = ''] = codes(all, 'towns');
        const bytes = await exported(city, 'json', inTown(town));
        const snapshot = JSON.parse(bytes.toString()) as Json;
        expect(codes(snapshot, 'towns')).toEqual([town]);
        const markets = (all['markets'] as Json[]).filter((market) => market['townCode'] === town);
        expect(codes(snapshot, 'markets')).toEqual(markets.map((market) => market['code']).sort());
        const named = new Set(markets.flatMap((market) => market['instructorCodes'] as string[]));
        expect(codes(snapshot, 'instructors')).toEqual([...named].sort());
        expectNothingChanged(await imported(city, bytes));
        const chosen = JSON.parse(
          (await exported(city, 'json', CITY_SUPERVISOR, [other])).toString(),
        ) as Json;
        expect(codes(chosen, 'towns')).toEqual([other]);
        expectNothingChanged(await city.import(all, 'all', true));
      }),
      TIMEOUT_MS,
    );

    it(
      'is refused of a town that is not the account’s, of one that is not there, and before there is anything',
      inCity(async (city) => {
        await expect(exported(city, 'json')).rejects.toMatchObject({ code: 'registry_empty' });
        await city.import(caseCity(1));
        const [town = '', other = ''] = codes(caseCity(1), 'towns');
        await expect(exported(city, 'csv', inTown(town), [town, other])).rejects.toMatchObject({
          code: 'out_of_scope',
        });
        await expect(exported(city, 'csv', CITY_SUPERVISOR, ['nowhere'])).rejects.toMatchObject({
          code: 'unknown_town',
        });
        const instructor: Actor = { account: 'I1', role: 'instructor', towns: null, markets: null };
        await expect(exported(city, 'csv', instructor)).rejects.toMatchObject({
          code: 'permission_required',
        });
      }),
      TIMEOUT_MS,
    );

    it(
      'stands in the audit log, also when nobody waits for its end',
      inCity(async (city) => {
        await city.import(caseCity(1));
        const left = AbortSignal.abort(new Error('the caller has left'));
        const request = { form: 'xlsx' as const, towns: undefined, signal: left };
        await expect(city.useCases.exportRegistry.run(CITY_SUPERVISOR, request)).rejects.toThrow('has left');
        const told = { actor: 'cs', subject: 'registry', after: { form: 'xlsx', towns: null } };
        expect(await entriesOf(city)).toMatchObject([
          { ...told, result: null },
          { ...told, result: 'caller_left' },
        ]);
      }),
      TIMEOUT_MS,
    );

    it(
      'that failed stands in the audit log twice: as begun, and with the code of what went wrong',
      inCity(async (city) => {
        await expect(exported(city, 'json')).rejects.toMatchObject({ code: 'registry_empty' });
        expect((await entriesOf(city)).map(({ result }) => result)).toEqual([null, 'registry_empty']);
        await city.import(caseCity(1));
        await exported(city, 'json');
        expect((await entriesOf(city)).map(({ result }) => result)).toEqual([null, 'registry_empty', null]);
      }),
      TIMEOUT_MS,
    );

    it(
      'as tables comes back with the place of each fault, and with what is wrong with a file as a whole',
      inCity(async (city) => {
        const bad = structuredClone(caseCity(1));
        (bad['organizations'] as Json[])[3]!['lat'] = 91;
        const fault = { pointer: '/organizations/3/lat', code: 'out_of_range' };
        const cells = { csv: 'organizations.csv', xlsx: 'organizations' };
        for (const form of ['csv', 'xlsx'] as const) {
          const rejected = await imported(city, await asFile(form, bad));
          const cell = { sheet: cells[form], row: 5, column: 'H' };
          expect(rejected).toMatchObject({ state: 'rejected', errorCount: 1, errors: [{ ...fault, cell }] });
        }
        const { errors } = await city.import(bad);
        expect(errors).toMatchObject([fault]);
        expect(errors[0]).not.toHaveProperty('cell');
        const whole = Buffer.from(await asFile('csv', caseCity(1)));
        whole[60]! ^= 0xff;
        const refused = await imported(city, whole);
        expect(refused).toMatchObject({
          state: 'rejected',
          counts: {},
          errors: [{ pointer: '', code: 'upload_unreadable' }],
        });
      }),
      TIMEOUT_MS,
    );
  });
}

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { ImportView, ProblemView } from '@hongzhu/contracts';
import type { Asking } from './harness/api-client.js';
import { city, rowOf, type Row, type Snapshot } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, importSnapshot, loadSnapshot } from './harness/jobs.js';
import { pages } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

const JSON_BODY = { 'content-type': 'application/json' };
const LISTS = [
  ...(['towns', 'markets', 'organizations', 'members', 'branches', 'instructors', 'organizers'] as const),
  ...(['evidence', 'ledgers', 'activities', 'marketLinks'] as const),
];

describe.each(MODES)('imports of bad input (%s)', (mode) => {
  const snapshot = city('city-1');
  let system: System;
  let registry: string;

  const registryNow = async (): Promise<string> => JSON.stringify(await pages(system.api, '/markets'));
  beforeAll(async () => {
    system = await startSystem(mode);
    await loadSnapshot(system.api, snapshot);
    registry = await registryNow();
  }, 120_000);
  afterEach(async () => {
    expect(await registryNow()).toBe(registry);
  });
  afterAll(() => system.stop(), 30_000);

  /** A copy of the city, spoilt. */
  const spoilt = (spoil: (copy: Snapshot) => void): Snapshot => {
    const copy = structuredClone(snapshot);
    spoil(copy);
    return copy;
  };
  const refused = async (bad: unknown, query?: Asking['query']): Promise<ImportView> => {
    const done = await importSnapshot(system.api, bad, query);
    expect(done).toMatchObject({ status: 'rejected', progress: 1, counts: {}, failure: null });
    expect(done.errorCount).toBeGreaterThan(0);
    for (const { pointer, message } of done.errors) {
      expect(pointer).toMatch(/^(\/|$)/);
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).toMatch(/[a-z]/);
    }
    return done;
  };
  const problemOf = async (asking: Asking): Promise<ProblemView> =>
    (await system.api.ask<ProblemView>('POST', '/imports', asking)).body;

  describe('bodies that are no snapshot', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const deepSnapshot = JSON.stringify(spoilt((copy) => Object.assign(copy, { markets: 'X' }))).replace(
      '"X"',
      () => deep,
    );
    const cases: readonly (readonly [string, Asking, number, string])[] = [
      ['no body', {}, 400, 'empty_body'],
      ['an empty body', { headers: JSON_BODY, raw: '' }, 400, 'empty_body'],
      ['JSON that breaks off', { headers: JSON_BODY, raw: '{"schema": ' }, 400, 'invalid_json'],
      [
        'bytes that are no UTF-8',
        { headers: JSON_BODY, raw: new Uint8Array([0x22, 0xff, 0x22]) },
        400,
        'invalid_json',
      ],
      ['JSON 5,000 deep', { headers: JSON_BODY, raw: deep }, 400, 'json_too_deep'],
      ['a list 5,000 deep in a snapshot', { headers: JSON_BODY, raw: deepSnapshot }, 400, 'json_too_deep'],
      [
        'another content type',
        { headers: { 'content-type': 'text/csv' }, raw: 'a,b' },
        415,
        'unsupported_media_type',
      ],
      ['no content type', { raw: new Uint8Array([0x7b, 0x7d]) }, 415, 'unsupported_media_type'],
      ['a list', { headers: JSON_BODY, raw: '[]' }, 422, 'invalid_snapshot'],
      ['null', { headers: JSON_BODY, raw: 'null' }, 422, 'invalid_snapshot'],
      [
        'an unknown mode',
        { headers: JSON_BODY, raw: '{}', query: { mode: 'some' } },
        400,
        'invalid_parameter',
      ],
      [
        'an unknown parameter',
        { headers: JSON_BODY, raw: '{}', query: { dryrun: true } },
        400,
        'unknown_parameter',
      ],
    ];
    for (const [title, asking, status, code] of cases) {
      it(`${title}: ${String(status)} ${code}`, async () => {
        expect(await problemOf(asking)).toMatchObject({ status, code, instance: '/api/v1/imports' });
      });
    }

    it('a problem speaks the language that is asked for', async () => {
      const zh = await problemOf({ headers: { ...JSON_BODY, 'accept-language': 'zh-CN' }, raw: '{' });
      const en = await problemOf({
        headers: { ...JSON_BODY, 'accept-language': 'en-GB, zh;q=0.5' },
        raw: '{',
      });
      expect(zh.title).toMatch(/\p{Script=Han}/u);
      expect(en.title).not.toMatch(/\p{Script=Han}/u);
    });
  });

  describe('snapshots with faults', () => {
    for (const list of LISTS) {
      it(`wrong types in every field of ${list} are each pointed at`, async () => {
        const fields = Object.keys(snapshot[list][0]!);
        const bad = spoilt((copy) => {
          copy[list][0] = Object.fromEntries(fields.map((field) => [field, [[{ no: 'such thing' }]]]));
        });
        const pointers = (await refused(bad)).errors.map(({ pointer }) => pointer);
        const missed = fields.filter((field) => !pointers.some((p) => p.startsWith(`/${list}/0/${field}`)));
        expect(missed).toEqual([]);
      });
    }

    it('a list that is none, and rows that are none', async () => {
      const bad = spoilt((copy) =>
        Object.assign(copy, { markets: 'no list', members: [null, 7, 'row', []] }),
      );
      const pointers = (await refused(bad)).errors.map(({ pointer }) => pointer);
      expect(pointers).toEqual(
        expect.arrayContaining(['/markets', '/members/0', '/members/1', '/members/2', '/members/3']),
      );
    });

    const faults: readonly (readonly [string, (copy: Snapshot) => void, string, string])[] = [
      [
        'a dangling reference',
        (copy) => Object.assign(copy.organizations[3]!, { townCode: 'nowhere' }),
        '/organizations/3/townCode',
        'dangling_reference',
      ],
      [
        'a duplicate code',
        (copy) => Object.assign(copy.markets[5]!, { code: copy.markets[2]!['code'] }),
        '/markets/5/code',
        'duplicate_code',
      ],
      [
        '30 February',
        (copy) => Object.assign(copy.markets[0]!, { openedOn: '2024-02-30' }),
        '/markets/0/openedOn',
        'impossible_date',
      ],
      ['latitude 91', (copy) => Object.assign(copy.towns[1]!, { lat: 91 }), '/towns/1/lat', 'out_of_range'],
      ['another city', (copy) => Object.assign(copy.city, { code: '440100' }), '/city/code', 'city_mismatch'],
      ['no schema', (copy) => Reflect.deleteProperty(copy, 'schema'), '/schema', 'required'],
      [
        'another schema',
        (copy) => Object.assign(copy, { schema: 'registry-snapshot/9' }),
        '/schema',
        'unknown_value',
      ],
      ['no date', (copy) => Reflect.deleteProperty(copy, 'asOf'), '/asOf', 'required'],
      [
        'a name where only codes are kept',
        (copy) => Object.assign(copy.members[0]!, { name: '某人' }),
        '/members/0/name',
        'unknown_field',
      ],
    ];
    for (const [title, spoil, pointer, code] of faults) {
      it(`${title}: rejected with ${code} at ${pointer}`, async () => {
        const { errors } = await refused(spoilt(spoil));
        expect(errors).toContainEqual(expect.objectContaining({ pointer, code }));
      });
    }

    it('partial mode counts the bad rows, and those that name them, and hands them back as a file', async () => {
      const bad = spoilt(spoilTwoRows);
      const done = await importSnapshot(system.api, bad, { mode: 'partial', dryRun: true });
      expect(done).toMatchObject({ status: 'succeeded', mode: 'partial', dryRun: true });
      expect(done.counts.instructors).toMatchObject({ rejected: 1, deleted: 0 });
      expect(done.errors).toContainEqual(expect.objectContaining({ pointer: '/activities/0/heldOn' }));
      const file = expectStatus(await system.api.get<RejectedFile>(done.rejectedFile!), 200);
      expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename=/);
      const counted = Object.entries(done.counts).flatMap(([list, { rejected }]) =>
        Array<string>(rejected).fill(list),
      );
      expect(file.body.rejected.map(({ list }) => list).sort()).toEqual(counted.sort());
      expect(counted).toEqual(expect.arrayContaining(['activities', 'instructors', 'markets']));
    });

    it('a dry run says what it would do and does nothing', async () => {
      const changed = spoilt((copy) => {
        Object.assign(rowOf(copy.markets, 'M0000'), { name: '改名市场' });
        copy.instructors.push({ code: 'I-new', source: null, appointment: null, active: true } satisfies Row);
      });
      const done = await importSnapshot(system.api, changed, { dryRun: true });
      expect(done).toMatchObject({ status: 'succeeded', dryRun: true });
      expect(done.counts.markets).toMatchObject({ updated: 1, created: 0, deleted: 0 });
      expect(done.counts.instructors).toMatchObject({ created: 1, updated: 0 });
    });
  });

  it('after all of that every record is as it was', async () => {
    const { counts } = await importSnapshot(system.api, snapshot, { dryRun: true });
    expect(Object.keys(counts)).toHaveLength(LISTS.length);
    for (const count of Object.values(counts)) {
      expect(count).toMatchObject({ created: 0, updated: 0, deleted: 0, rejected: 0 });
    }
  });

  it('partial mode loads the good rows, deletes nothing, and says what was wrong with the rest', async () => {
    const changed = spoilt((copy) => {
      Object.assign(copy.activities[0]!, { heldOn: '2024-02-30' });
      copy.activities.pop();
      copy.instructors.push({ code: 'I-new', source: null, appointment: null, active: true } satisfies Row);
    });
    const done = await importSnapshot(system.api, changed, { mode: 'partial' });
    expect(done).toMatchObject({ status: 'succeeded', errorCount: 1 });
    expect(done.counts.instructors).toMatchObject({ created: 1, rejected: 0 });
    expect(done.counts.activities).toMatchObject({ created: 0, updated: 0, deleted: 0, rejected: 1 });
    const now = await importSnapshot(system.api, snapshot, { dryRun: true });
    expect(now.counts.instructors).toMatchObject({ deleted: 1, created: 0 });
    expect(now.counts.activities).toMatchObject({ created: 0, updated: 0, deleted: 0 });
  });

  it('a file that no import has is not found', async () => {
    const done = await importSnapshot(system.api, snapshot, { dryRun: true });
    expect(done.rejectedFile).toBeNull();
    const none = await system.api.get<ProblemView>(`/imports/${done.id}/rejected`);
    expect(none.body).toMatchObject({ status: 404, code: 'rejected_file_not_found' });
    const unknown = await system.api.get<ProblemView>(`/imports/${randomUUID()}`);
    expect(unknown.body).toMatchObject({ status: 404, code: 'import_not_found' });
    expect((await system.api.get<ProblemView>('/imports/no-uuid')).body).toMatchObject({ status: 404 });
  });
});

/** An activity that nothing names, and an instructor whom markets name. */
function spoilTwoRows(copy: Snapshot): void {
  Object.assign(copy.activities[0]!, { heldOn: '2024-02-30' });
  Object.assign(copy.instructors[1]!, { source: 'nobody' });
}

interface RejectedFile {
  readonly rejected: readonly { readonly list: string; readonly problems: readonly unknown[] }[];
}

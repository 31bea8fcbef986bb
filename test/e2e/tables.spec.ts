import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { ImportView, ProblemView } from '@hongzhu/contracts';
import { LIST_NAMES } from '@hongzhu/registry';
import { craftedArchive } from '../../libs/tables/src/archive/crafted-archive.fixture.js';
import { archiveOf } from '../../libs/tables/src/tables.fixture.js';
import { aWorkbook, textRow } from '../../libs/tables/src/xlsx/workbook.fixture.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, finishedImport, importSnapshot, loadSnapshot } from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import { ADMIN_TOKEN, MODES, type System } from './harness/system.js';

const MEBIBYTE = 1024 * 1024;
const UNPACKED = 32 * MEBIBYTE;
const ZIP = 'application/zip';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe.each(MODES)('the registry as tables (%s)', (mode) => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(mode, { HONGZHU_UPLOAD_UNPACKED_MIB: '32' });
    await loadSnapshot(system.api, city('city-1'));
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const exported = async (format: string): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> }> => {
    const url = `${system.api.url}/api/v1/exports/registry?format=${format}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
    expect(answer.status).toBe(200);
    return {
      type: answer.headers.get('content-type') ?? '',
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  };
  const upload = <T extends ImportView | ProblemView>(type: string, raw: Uint8Array, query = {}) =>
    system.api.ask<T>('POST', '/imports', {
      headers: { 'content-type': type },
      raw: new Uint8Array(raw),
      query,
    });
  const imported = async (type: string, raw: Uint8Array, query = {}): Promise<ImportView> =>
    finishedImport(system.api, expectStatus(await upload<ImportView>(type, raw, query), 202).body.id);
  const expectNothingChanged = async (): Promise<void> => {
    const { counts } = await importSnapshot(system.api, city('city-1'), { dryRun: true });
    for (const list of LIST_NAMES) {
      expect(counts[list]).toMatchObject({ created: 0, updated: 0, deleted: 0, rejected: 0 });
    }
  };
  const processes = () => [...new Set([system.service, system.worker])];
  /** Of each process. */
  const memory = (): Promise<number[]> => Promise.all(processes().map((each) => each.residentMemory()));

  for (const format of ['json', 'csv', 'xlsx']) {
    it(`an export as ${format} that is imported again changes nothing`, async () => {
      const { type, bytes } = await exported(format);
      const done = await imported(type.split(';')[0]!, bytes);
      expect(done).toMatchObject({ status: 'succeeded', errors: [] });
      for (const list of LIST_NAMES) {
        expect(done.counts[list]).toMatchObject({ created: 0, updated: 0, deleted: 0, rejected: 0 });
        expect(done.counts[list]?.unchanged).toBe(
          (city('city-1') as unknown as Record<string, object[]>)[list]?.length,
        );
      }
    });
  }

  it('a fault of a table is told by its cell, in both languages', async () => {
    const rows = textRow(1, 'code', 'lat') + textRow(2, 'T1', '91');
    const done = await imported(XLSX, aWorkbook(rows), { dryRun: true });
    expect(done.status).toBe('rejected');
    const fault = done.errors.find(({ code }) => code === 'out_of_range')!;
    expect(fault).toMatchObject({ pointer: '/towns/0/lat', cell: { sheet: 'towns', row: 2, column: 'B' } });
    expect(fault.message.zh).toMatch(/\p{Script=Han}/u);
    expect(fault.message.en).toMatch(/[a-z]/);
    await expectNothingChanged();
  });

  const zeros = (mebibytes: number): Uint8Array => new Uint8Array(mebibytes * MEBIBYTE);
  const refused: readonly (readonly [string, string, () => Uint8Array, number, string])[] = [
    ['that says it is too large', ZIP, () => archiveOf({ 'towns.csv': zeros(40) }), 413, 'upload_too_large'],
    ['that is too dense', ZIP, () => archiveOf({ 'towns.csv': zeros(20) }), 413, 'upload_too_dense'],
    [
      'with too many files',
      ZIP,
      () => archiveOf(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.csv`, '']))),
      413,
      'upload_too_many_files',
    ],
    ['with an archive in it', ZIP, () => archiveOf({ 'more.zip': 'x' }), 400, 'upload_nested_archive'],
    [
      'that leads out of its folder',
      ZIP,
      () => archiveOf({ '../towns.csv': 'code' }),
      400,
      'upload_unsafe_name',
    ],
    [
      'with a name twice',
      ZIP,
      () => archiveOf({ 'towns.csv': '', 'Towns.csv': '' }),
      400,
      'upload_duplicate_name',
    ],
    [
      'with a password',
      ZIP,
      () => craftedArchive([{ name: 'towns.csv', content: 'code', flags: 1 }]),
      400,
      'upload_encrypted',
    ],
    ['that is a workbook', ZIP, () => aWorkbook(''), 400, 'upload_not_as_named'],
  ];
  for (const [title, type, archive, status, code] of refused) {
    it(`an archive ${title}: ${String(status)} ${code}`, async () => {
      expect((await upload<ProblemView>(type, archive())).body).toMatchObject({ status, code });
      await expectNothingChanged();
    });
  }

  const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>';
  const shown = Array.from({ length: 3_000 }, (_, at) => `<row r="${at + 2}"><c t="s"><v>0</v></c></row>`);
  const traps: readonly (readonly [string, string, () => Uint8Array, RegExp])[] = [
    [
      'that lies of its size',
      ZIP,
      () =>
        craftedArchive([
          { name: 'towns.csv', content: '', method: 8, packed: deflateRawSync(zeros(400)), declaredSize: 10 },
        ]),
      /^upload_too_(large|dense)$/,
    ],
    [
      'of entities that grow',
      XLSX,
      () => aWorkbook('', { 'xl/sharedStrings.xml': laughs }),
      /^upload_unsafe_xml$/,
    ],
    [
      'of one text that is shown again and again',
      XLSX,
      () =>
        aWorkbook(textRow(1, 'name') + shown.join(''), {
          'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(60_000)}</t></si></sst>`,
        }),
      /^upload_too_large$/,
    ],
    [
      'of rows without end',
      ZIP,
      () => craftedArchive([{ name: 'towns.csv', content: `code\n${'a\n'.repeat(600_000)}` }]),
      /^upload_too_large$/,
    ],
  ];
  for (const [title, type, archive, code] of traps) {
    it(`an upload ${title} is rejected, and no process grows by more than twice what may be unpacked`, async () => {
      const file = archive();
      const before = await memory();
      let most = before;
      const look = async (): Promise<void> => {
        const now = await memory();
        most = most.map((bytes, at) => Math.max(bytes, now[at]!));
      };
      const watch = setInterval(() => void look(), 50);
      const done = await imported(type, file);
      clearInterval(watch);
      expect(done).toMatchObject({ status: 'rejected', counts: {}, failure: null, errorCount: 1 });
      expect(done.errors[0]).toMatchObject({ pointer: '', code: expect.stringMatching(code), cell: null });
      for (const [at, bytes] of most.entries()) {
        expect(bytes - before[at]!).toBeLessThan(2 * UNPACKED + 64 * MEBIBYTE);
      }
      await expectNothingChanged();
    });
  }
});

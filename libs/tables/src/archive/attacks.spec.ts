import { deflateRawSync, crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { UploadError } from '@hongzhu/compliance';
import { FileUploadReader, readTablesHere } from '../file-upload-reader.js';
import { archiveOf } from '../tables.fixture.js';
import { uploadLimits } from '../upload-limits.js';
import { craftedArchive, type CraftedFile } from './crafted-archive.fixture.js';

const MEBIBYTE = 1024 * 1024;
const limits = { ...uploadLimits(16), rows: 1_000, characters: 100_000 };
const reader = new FileUploadReader(limits, readTablesHere);
const zeros = (mebibytes: number): Uint8Array => new Uint8Array(mebibytes * MEBIBYTE);

function checkedFault(archive: Uint8Array): string {
  try {
    reader.check(archive);
  } catch (error) {
    if (error instanceof UploadError) return error.fault;
    throw error;
  }
  return 'none';
}
async function readFault(archive: Uint8Array): Promise<string> {
  try {
    await reader.read(archive);
  } catch (error) {
    if (error instanceof UploadError) return error.fault;
    throw error;
  }
  return 'none';
}
const plain = (name: string, more: Partial<CraftedFile> = {}): CraftedFile => ({
  name,
  content: 'code\r\n',
  ...more,
});

describe('an archive that is refused before anything of it is unpacked', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['says that it comes to more than is taken', () => archiveOf({ 'a.csv': zeros(17) }), 'upload_too_large'],
    [
      'says so of its files together',
      () => archiveOf(Object.fromEntries([1, 2, 3].map((number) => [`${number}.csv`, zeros(6)]))),
      'upload_too_large',
    ],
    ['is denser than tables are', () => archiveOf({ 'a.csv': zeros(10) }), 'upload_too_dense'],
    [
      'has too many files',
      () => archiveOf(Object.fromEntries(Array.from({ length: 101 }, (_, number) => [`${number}.csv`, '']))),
      'upload_too_many_files',
    ],
    [
      'has an archive in it',
      () => archiveOf({ 'towns.csv': 'code', 'more.zip': 'x' }),
      'upload_nested_archive',
    ],
    ['has a workbook in it', () => archiveOf({ 'xl/embeddings/sheet.xlsx': 'x' }), 'upload_nested_archive'],
    ['has a password', () => craftedArchive([plain('towns.csv', { flags: 1 })]), 'upload_encrypted'],
    [
      'hides its directory',
      () => craftedArchive([plain('towns.csv', { flags: 0x2000 })]),
      'upload_encrypted',
    ],
    ['leads out of its folder', () => archiveOf({ '../towns.csv': '' }), 'upload_unsafe_name'],
    ['leads out of it further down', () => archiveOf({ 'a/../../towns.csv': '' }), 'upload_unsafe_name'],
    ['names a file from the root', () => archiveOf({ '/etc/towns.csv': '' }), 'upload_unsafe_name'],
    ['names a drive', () => archiveOf({ 'C:towns.csv': '' }), 'upload_unsafe_name'],
    ['goes by backslashes', () => archiveOf({ 'a\\..\\towns.csv': '' }), 'upload_unsafe_name'],
    ['has a name that ends early', () => archiveOf({ 'towns.csv\0.txt': '' }), 'upload_unsafe_name'],
    ['has a name that reads backwards', () => archiveOf({ 'towns\u202evsc.exe': '' }), 'upload_unsafe_name'],
    [
      'has a name twice',
      () => craftedArchive([plain('towns.csv'), plain('towns.csv')]),
      'upload_duplicate_name',
    ],
    [
      'has it in other letters',
      () => archiveOf({ 'towns.csv': '', 'TOWNS.CSV': '' }),
      'upload_duplicate_name',
    ],
    ['is cut off', () => archiveOf({ 'towns.csv': 'code' }).subarray(0, 60), 'upload_unreadable'],
    [
      'is packed in a way of its own',
      () => craftedArchive([plain('towns.csv', { method: 12 })]),
      'upload_unreadable',
    ],
    ['is in several parts', () => craftedArchive([plain('towns.csv')], { disks: 2 }), 'upload_unreadable'],
    [
      'has a directory of ZIP64',
      () => craftedArchive([plain('towns.csv')], { count: 0xffff }),
      'upload_unreadable',
    ],
    [
      'has files that share their bytes',
      () => craftedArchive([plain('towns.csv'), plain('markets.csv', { sharesWith: 0 })]),
      'upload_too_dense',
    ],
  ])('%s', (_what, archive, fault) => {
    expect(checkedFault(archive())).toBe(fault);
  });
});

describe('an archive that lies', () => {
  const bomb = (content: Uint8Array, declaredSize: number): Uint8Array =>
    craftedArchive([
      {
        name: 'towns.csv',
        content: '',
        method: 8,
        packed: deflateRawSync(content),
        declaredSize,
        checksum: crc32(content),
      },
    ]);

  it('of its size is unpacked no further than is taken', async () => {
    const archive = bomb(zeros(600), 100);
    expect(checkedFault(archive)).toBe('none');
    const before = process.memoryUsage().rss;
    expect(await readFault(archive)).toMatch(/^upload_too_(dense|large)$/);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * MEBIBYTE);
  });

  it('of its sizes together is unpacked no further either', async () => {
    const text = new TextEncoder().encode('"a","b"\n'.repeat(500_000));
    const liar = {
      content: '',
      method: 8,
      packed: deflateRawSync(text, { level: 1 }),
      checksum: crc32(text),
    };
    const archive = craftedArchive(
      Array.from({ length: 6 }, (_, at) => ({ ...liar, name: `x${at}.csv`, declaredSize: 100 })),
    );
    expect(checkedFault(archive)).toBe('none');
    expect(await readFault(archive)).toBe('upload_unreadable');
  });

  it('of its checksum is not believed', async () => {
    const text = 'code\r\nT1\r\n';
    const wrong = craftedArchive([{ name: 'towns.csv', content: text, checksum: 1 }]);
    expect(await readFault(wrong)).toBe('upload_unreadable');
  });

  it('by its name of what is in it is found out', async () => {
    expect(await readFault(archiveOf({ 'towns.csv': archiveOf({ 'towns.csv': 'code' }) }))).toBe(
      'upload_nested_archive',
    );
    expect(await readFault(archiveOf({ 'towns.csv': new Uint8Array([0x1f, 0x8b, 8, 0]) }))).toBe(
      'upload_nested_archive',
    );
  });
});

describe('tables that come to more than they seem', () => {
  it('have no more rows than are taken', async () => {
    expect(await readFault(archiveOf({ 'towns.csv': `code\n${'a\n'.repeat(1_000)}` }))).toBe(
      'upload_too_large',
    );
  });

  it('have no more text than is taken', async () => {
    const row = `${'a'.repeat(1_000)}\n`;
    expect(await readFault(archiveOf({ 'towns.csv': `code\n${row.repeat(101)}` }))).toBe('upload_too_large');
  });

  it('are no other encoding than UTF-8 and GB18030', async () => {
    const utf16 = Buffer.from('\ufeffcode\nT1\n', 'utf16le');
    expect(await readFault(archiveOf({ 'towns.csv': utf16 }))).toBe('upload_wrong_encoding');
    expect(await readFault(archiveOf({ 'towns.csv': new Uint8Array([0x63, 0xff, 0xff]) }))).toBe(
      'upload_wrong_encoding',
    );
  });
});

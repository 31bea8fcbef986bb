import { describe, expect, it } from '@jest/globals';
import { UploadError } from '@hongzhu/compliance';
import { FileUploadReader, readTablesHere } from '../file-upload-reader.js';
import { uploadLimits } from '../upload-limits.js';
import { dateOfSerial, isDateFormat } from './excel-date.js';
import { aWorkbook, textRow } from './workbook.fixture.js';

const reader = new FileUploadReader(
  { ...uploadLimits(64), rows: 100, characters: 1_000_000 },
  readTablesHere,
);
const HEADERS = textRow(1, 'code', 'name', 'lon', 'lat', 'generalBranch.establishedOn');
const townsIn = async (...of: Parameters<typeof aWorkbook>): Promise<unknown> =>
  ((await reader.read(aWorkbook(...of))).snapshot as { towns?: unknown }).towns;
const faultOf = async (...of: Parameters<typeof aWorkbook>): Promise<string> => {
  try {
    await townsIn(...of);
  } catch (error) {
    if (error instanceof UploadError) return error.fault;
    throw error;
  }
  return 'none';
};

describe('a cell of a workbook', () => {
  it.each([
    ['a shared text', '<c t="s"><v>1</v></c>', { code: 'two' }],
    [
      'a text in runs, without its reading aid',
      '<c t="inlineStr"><is><r><t>T</t></r><rPh><t>x</t></rPh><r><t>1</t></r></is></c>',
      { code: 'T1' },
    ],
    ['a number where a code belongs', '<c><v>441900</v></c>', { code: '441900' }],
    ['a flag', '<c t="b"><v>1</v></c>', { code: true }],
    [
      'a result of a formula, which is not worked out',
      '<c t="str"><f>HYPERLINK("http://a")</f><v>T1</v></c>',
      { code: 'T1' },
    ],
    ['an error', '<c t="e"><v>#REF!</v></c>', { code: '#REF!' }],
    ['escapes', '<c t="inlineStr"><is><t>a&amp;b&#x41;_x0042_</t></is></c>', { code: 'a&bAB' }],
    [
      'text that is not to be read as markup',
      '<c t="inlineStr"><is><t><![CDATA[<T>]]></t></is></c>',
      { code: '<T>' },
    ],
    ['elements with a prefix', '<x:c t="inlineStr"><x:is><x:t>T1</x:t></x:is></x:c>', { code: 'T1' }],
    ['a cell further right', '<c r="C2"><v>113.5</v></c>', { lon: 113.5 }],
    ['a day', '<c r="E2" s="1"><v>45382</v></c>', { generalBranch: { establishedOn: '2024-03-31' } }],
    [
      'a number that is no day',
      '<c r="E2" s="0"><v>45382</v></c>',
      { generalBranch: { establishedOn: 45382 } },
    ],
  ])('may be %s', async (_what, cell, town) => {
    const parts = {
      'xl/sharedStrings.xml': '<sst><si><t>one</t></si><si><t>two</t></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    };
    expect(await townsIn(`${HEADERS}<row r="2">${cell}</row>`, parts)).toEqual([town]);
  });
});

describe('a workbook with a trap', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'abcdefghij'[at + 1]} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]>`;
  it.each([
    [
      'entities that grow',
      { 'xl/sharedStrings.xml': `${laughs}<sst><si><t>&j;</t></si></sst>` },
      'upload_unsafe_xml',
    ],
    [
      'an entity from elsewhere',
      { 'xl/workbook.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>' },
      'upload_unsafe_xml',
    ],
    [
      'an entity that nobody declared',
      { 'xl/sharedStrings.xml': '<sst><si><t>&xxe;</t></si></sst>' },
      'upload_unsafe_xml',
    ],
    [
      'a character that is none',
      { 'xl/sharedStrings.xml': '<sst><si><t>&#0;</t></si></sst>' },
      'upload_unsafe_xml',
    ],
    ['XML that ends early', { 'xl/sharedStrings.xml': '<sst><si><t' }, 'upload_unreadable'],
    [
      'a tag without an end',
      { 'xl/sharedStrings.xml': `<sst a="${'a'.repeat(70_000)}"/>` },
      'upload_unreadable',
    ],
    [
      'a sheet from elsewhere',
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" TargetMode="External" Target="http://127.0.0.1/"/></Relationships>',
      },
      'upload_unreadable',
    ],
    ['a sheet that is not there', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' }, 'upload_unreadable'],
    [
      'one part for many sheets',
      {
        'xl/workbook.xml': `<workbook><sheets>${'<sheet name="towns" r:id="rId1"/>'.repeat(2)}</sheets></workbook>`,
      },
      'upload_unreadable',
    ],
    [
      'too many sheets',
      { 'xl/workbook.xml': `<workbook>${'<sheet name="a" r:id="rId1"/>'.repeat(51)}</workbook>` },
      'upload_too_many_files',
    ],
    ['text in another encoding', { 'xl/sharedStrings.xml': '<sst>\0</sst>' }, 'upload_unsafe_xml'],
  ])('is refused: %s', async (_what, parts, fault) => {
    expect(await faultOf(HEADERS, parts)).toBe(fault);
  });

  it('of one long text that every cell shows is refused by what it shows', async () => {
    const texts = { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(100_000)}</t></si></sst>` };
    const rows = Array.from({ length: 20 }, (_, at) => `<row r="${at + 2}"><c t="s"><v>0</v></c></row>`).join(
      '',
    );
    expect(await faultOf(HEADERS + rows, texts)).toBe('upload_too_large');
  });

  it('of cells at the far end takes no more memory than the cells that are there', async () => {
    const before = process.memoryUsage().heapUsed;
    const far =
      '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>T1</t></is></c><c r="XFD1048576"><v>1</v></c></row>';
    const { problems } = await reader.read(aWorkbook(HEADERS + far));
    expect(problems).toContainEqual(expect.objectContaining({ code: 'unknown_field' }));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(32 * 1024 * 1024);
  });

  it.each([
    ['rows that go back', '<row r="5"/><row r="4"/>'],
    ['a row beyond the last', '<row r="1048577"/>'],
    ['a row that is none', '<row r="x"/>'],
    ['cells that go back', '<row r="2"><c r="B2"/><c r="A2"/></row>'],
    ['a cell that is nowhere', '<row r="2"><c r="2"/></row>'],
    ['a number that is none', '<row r="2"><c><v>1x</v></c></row>'],
    ['a shared text that is not there', '<row r="2"><c t="s"><v>7</v></c></row>'],
  ])('is refused: %s', async (_what, rows) => {
    expect(await faultOf(HEADERS + rows)).toBe('upload_unreadable');
  });
});

describe('a day that a spreadsheet counts', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [45382.75, false, '2024-03-31'],
    [43920, true, '2024-03-31'],
    [0, false, null],
    [2_958_466, false, null],
  ])('%d, from 1904 on: %j, is %j', (serial, is1904, date) =>
    expect(dateOfSerial(serial, is1904)).toBe(date),
  );

  it.each([
    [14, undefined, true],
    [0, undefined, false],
    [21, undefined, false],
    [170, 'yyyy\\-mm\\-dd', true],
    [171, '0.00"yd"', false],
    [172, '[Red]0', false],
    [173, 'h:mm', false],
  ])('is told by its format: %d %j %j', (id, code, isDate) => expect(isDateFormat(id, code)).toBe(isDate));
});

import { describe, expect, it } from '@jest/globals';
import type { SubjectVerdict } from '@hongzhu/compliance';
import type { Place } from '@hongzhu/permissions';
import { FakeSweepReader } from '../fake-ports.fixture.js';
import { linesOf } from '../http/ndjson.js';
import { presentVerdict } from './present-sweep.js';
import { verdictPage, verdictsByCell } from './read-verdicts.js';
import { aLedgerEntry, RULES } from './sweep.fixture.js';
import { decodePosition } from './verdict-position.js';

const codes = Array.from({ length: 120 }, (_, i) => `M${String(i).padStart(3, '0')}`);
const EVERY_TOWN = { sweepId: 's', isSeen: () => true };
const reader = new FakeSweepReader([], codes.map(aLedgerEntry));
const shown = codes.flatMap((code) => [`${code} r1`, `${code} r3`]);
const name = (v: SubjectVerdict): string => `${v.subject.code} ${v.ruleId}`;

const cellOf = (code: string, i: number) =>
  ({ type: 'market', code, townCode: i % 2 === 1 ? 'odd' : 'even' }) as const;

async function pages(limit: number, withNotApplicable: boolean): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const from = cursor === null ? null : decodePosition(cursor);
    const page = await verdictPage(reader, { ...EVERY_TOWN, withNotApplicable }, from, limit);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    names.push(...page.items.map(name));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return names;
}

describe('verdictPage', () => {
  it.each([1, 2, 3, 7, 100, 500])(
    'pages of %i give every verdict once, in the order of the ledger',
    async (limit) => {
      expect(await pages(limit, false)).toEqual(shown);
    },
  );

  it('gives those that are not applicable only when asked', async () => {
    expect(await pages(7, true)).toEqual(codes.flatMap((code) => RULES.map((rule) => `${code} ${rule}`)));
  });

  it('passes over what is of towns and markets that are not seen', async () => {
    const hidden = { ...EVERY_TOWN, isSeen: () => false, withNotApplicable: true };
    expect(await verdictPage(reader, hidden, null, 7)).toEqual({ items: [], nextCursor: null });
    const some = new FakeSweepReader(
      [],
      codes.map((code, i) => ({ ...aLedgerEntry(code), cell: cellOf(code, i) })),
    );
    const seen = {
      ...EVERY_TOWN,
      isSeen: ({ townCode }: Place) => townCode === 'odd',
      withNotApplicable: false,
    };
    const market = { ...seen, isSeen: ({ marketCode }: Place) => marketCode === codes[7] };
    expect((await verdictPage(some, market, null, 500)).items.map(name)).toEqual([
      `${codes[7]} r1`,
      `${codes[7]} r3`,
    ]);
    const page = await verdictPage(some, seen, null, 500);
    expect(page.items.map(name)).toEqual(shown.filter((_, i) => Math.floor(i / 2) % 2 === 1));
  });

  it.each([1, 2, 3, 7])(
    'has no cursor, in pages of %i, that names a cell which is not seen',
    async (limit) => {
      const some = new FakeSweepReader(
        [],
        codes.map((code, i) => ({ ...aLedgerEntry(code), cell: cellOf(code, i) })),
      );
      const isSeen = ({ townCode }: Place): boolean => townCode === 'odd';
      const [names, cells]: [string[], (string | null)[]] = [[], []];
      for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
        const from = cursor === null ? null : decodePosition(cursor);
        const page = await verdictPage(some, { sweepId: 's', isSeen, withNotApplicable: false }, from, limit);
        names.push(...page.items.map(name));
        cursor = page.nextCursor;
        if (cursor !== null) cells.push(decodePosition(cursor).afterCell);
      }
      expect(names).toEqual(shown.filter((_, i) => Math.floor(i / 2) % 2 === 1));
      const seen = codes.filter((_, i) => i % 2 === 1).map((code) => `market/${code}`);
      expect(cells.filter((cell) => cell !== null && !seen.includes(cell))).toEqual([]);
      expect(cells.length).toBeGreaterThan(10);
    },
  );

  it('has no next page after the last verdict', async () => {
    const page = await verdictPage(reader, { ...EVERY_TOWN, withNotApplicable: false }, null, shown.length);
    expect(page.nextCursor).toBeNull();
  });
});

describe('linesOf', () => {
  it('writes a line each, naming missing fields only where some are', async () => {
    const selection = { ...EVERY_TOWN, withNotApplicable: false };
    const chunks = await linesOf(verdictsByCell(reader, selection), presentVerdict).toArray();
    const lines = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)))
      .toString()
      .split('\n');
    expect(lines).toHaveLength(shown.length + 1);
    expect(lines[0]).toBe(
      '{"ruleId":"r1","ruleSetId":"a-set","subject":{"type":"market","code":"M000"},"marketCode":"M000","verdict":"compliant"}',
    );
    expect(JSON.parse(lines[1]!)).toMatchObject({ missing: ['/markets/M000/status'] });
  });

  it('reads no more of the ledger than the receiver takes', async () => {
    const counting = new FakeSweepReader([], codes.map(aLedgerEntry));
    const stream = linesOf(
      verdictsByCell(counting, { ...EVERY_TOWN, withNotApplicable: true }),
      presentVerdict,
    );
    await stream[Symbol.asyncIterator]().next();
    expect(counting.ledgerReads).toBe(1);
    stream.destroy();
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Page } from '../shared/page.js';
import {
  chained,
  EMPTY_LOG,
  hashOf,
  type AuditEntry,
  type AuditHead,
  type ChainedEntry,
} from './audit-entry.js';
import { AuditReader, type AnnotatedEntry } from './audit-log.js';
import { verifyAudit } from './verify-audit.js';

const AT = Date.parse('2026-03-01T00:00:00.000Z');

const entry = (n: number): AuditEntry => ({
  at: new Date(AT + n),
  actor: `account-${n % 7}`,
  action: 'task.claim',
  subject: `tasks/${n % 100}`,
  before: { state: 'open' },
  after: { state: 'claimed', version: n },
  noteDigest: n % 3 === 0 ? `note-${n}` : null,
});

class Log extends AuditReader {
  constructor(
    readonly rows: readonly ChainedEntry[],
    private readonly end: AuditHead,
  ) {
    super();
  }
  override about(): Promise<Page<AnnotatedEntry>> {
    throw new Error('nobody asks');
  }
  override list(): Promise<Page<AnnotatedEntry>> {
    throw new Error('nobody asks');
  }
  override async after(position: number, limit: number): Promise<ChainedEntry[]> {
    const from = this.rows.findIndex((row) => row.position > position);
    return from < 0 ? [] : this.rows.slice(from, from + limit);
  }
  override async head(): Promise<AuditHead> {
    return this.end;
  }
}

const rowsOf = (size: number): ChainedEntry[] =>
  chained(
    EMPTY_LOG,
    Array.from({ length: size }, (_, n) => entry(n)),
  );
const endOf = (rows: readonly ChainedEntry[]): AuditHead => rows.at(-1) ?? EMPTY_LOG;
const faultsOf = async (rows: readonly ChainedEntry[], end: AuditHead) =>
  (await verifyAudit(new Log(rows, end))).faults;
const renumbered = (rows: readonly ChainedEntry[]): ChainedEntry[] =>
  rows.map((row, at) => ({ ...row, position: at + 1 }));

const SIZE = 100_000;
const log = rowsOf(SIZE);
const end = endOf(log);
const position = fc.integer({ min: 2, max: SIZE - 2 });

/** Each reads a hundred thousand entries. */
const FEW = { numRuns: 1 };

describe('an audit log of 100,000 entries', () => {
  it('is found to be whole', async () => {
    expect(await verifyAudit(new Log(log, end))).toEqual({ entries: SIZE, faults: [] });
  });

  it('names an entry that was edited, whatever of it', () =>
    fc.assert(
      fc.asyncProperty(
        position,
        fc.constantFrom<Partial<AuditEntry>>(
          { actor: 'somebody' },
          { at: new Date(AT - 1) },
          { action: 'task.release' },
          { subject: 'tasks/other' },
          { before: null },
          { after: { state: 'open' } },
          { noteDigest: 'another' },
          { origin: '10.0.0.1' },
          { result: 'permission_required' },
        ),
        async (at, change) => {
          const rows = log.with(at - 1, { ...log[at - 1]!, ...change });
          expect(await faultsOf(rows, end)).toEqual([{ position: at, fault: 'edited' }]);
        },
      ),
      FEW,
    ));

  it('names an entry that was edited and hashed anew, by the one that no longer follows it', () =>
    fc.assert(
      fc.asyncProperty(position, async (at) => {
        const old = log[at - 1]!;
        const forged = { ...old, actor: 'somebody' };
        const rows = log.with(at - 1, { ...forged, hash: hashOf(forged, old.previous) });
        expect(await faultsOf(rows, end)).toEqual([{ position: at + 1, fault: 'misplaced' }]);
      }),
      FEW,
    ));

  it('names an entry that was deleted, whether or not the others were moved up', () =>
    fc.assert(
      fc.asyncProperty(position, async (at) => {
        const rows = log.toSpliced(at - 1, 1);
        expect(await faultsOf(rows, end)).toEqual([{ position: at, fault: 'missing' }]);
        const moved = renumbered(rows);
        expect(await faultsOf(moved, { ...end, position: SIZE - 1 })).toEqual([
          { position: at, fault: 'misplaced' },
        ]);
      }),
      FEW,
    ));

  it('names two entries that were swapped', () =>
    fc.assert(
      fc.asyncProperty(position, async (at) => {
        const [one, two] = [log[at - 1]!, log[at]!];
        const rows = log.with(at - 1, { ...two, position: at }).with(at, { ...one, position: at + 1 });
        const named = (await faultsOf(rows, end)).map((fault) => fault.position);
        expect(named).toEqual(expect.arrayContaining([at, at + 1]));
        expect(named.every((each) => Math.abs(each - at) <= 2)).toBe(true);
      }),
      FEW,
    ));

  it('names an entry that was put in between, though it follows the one before', () =>
    fc.assert(
      fc.asyncProperty(position, async (at) => {
        const forged = entry(SIZE + 1);
        const previous = log[at - 2]!.hash;
        const inserted = { ...forged, position: 0, previous, hash: hashOf(forged, previous) };
        const rows = renumbered(log.toSpliced(at - 1, 0, inserted));
        expect(await faultsOf(rows, { ...end, position: SIZE + 1 })).toEqual([
          { position: at, fault: 'inserted' },
        ]);
      }),
      FEW,
    ));
});

describe('the hash of an entry', () => {
  const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
  const told = { origin: '10.0.0.1', result: 'permission_required' };

  it('is that of before where nothing is said of origin and result', () => {
    const text =
      '["p","2026-03-01T00:00:00.001Z","account-1","task.claim","tasks/1",{"state":"open"},{"state":"claimed","version":1},null]';
    expect(hashOf(entry(1), 'p')).toBe(digestOf(text));
    expect(hashOf({ ...entry(1), origin: null, result: null }, 'p')).toBe(digestOf(text));
  });

  it('is another for every origin and result, and for one of them alone', () => {
    const forms = [
      {},
      told,
      { ...told, origin: null },
      { ...told, result: null },
      { ...told, origin: '10.0.0.2' },
    ];
    const hashes = forms.map((form) => hashOf({ ...entry(1), ...form }, 'p'));
    expect(new Set(hashes).size).toBe(forms.length);
  });

  it('does not let what was told be taken away', async () => {
    const rows = chained(EMPTY_LOG, [entry(1), { ...entry(2), ...told }, entry(3)]);
    const without = rows.with(1, { ...rows[1]!, origin: null, result: null });
    expect(await faultsOf(without, endOf(rows))).toEqual([{ position: 2, fault: 'edited' }]);
    expect(await faultsOf(rows, endOf(rows))).toEqual([]);
  });
});

describe('the end of an audit log', () => {
  const short = rowsOf(5);

  it('may be that of no entries', async () => {
    expect(await verifyAudit(new Log([], EMPTY_LOG))).toEqual({ entries: 0, faults: [] });
  });

  it('names the entries that were cut off', async () => {
    expect(await faultsOf(short.slice(0, 3), endOf(short))).toEqual([
      { position: 4, fault: 'cut' },
      { position: 5, fault: 'cut' },
    ]);
  });

  it('names an entry beyond it', async () => {
    expect(await faultsOf(short, short[3]!)).toEqual([{ position: 5, fault: 'appended' }]);
  });

  it('names it where the last entry is another', async () => {
    expect(await faultsOf(short, { position: 5, hash: 'another' })).toEqual([
      { position: 5, fault: 'edited' },
    ]);
  });

  it('is not spoken of where the log is not worth reading to it', async () => {
    const many = rowsOf(2_500).map((row) => (row.position % 3 === 0 ? { ...row, actor: 'somebody' } : row));
    const faults = await faultsOf(many, { position: 2_500, hash: 'another' });
    expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['edited']));
  });
});

describe('a log whose first entry is not its first', () => {
  it('says so', async () => {
    const [, second, third] = rowsOf(3);
    const rows = renumbered([second!, third!]);
    expect(await faultsOf(rows, { ...third!, position: 2 })).toEqual([{ position: 1, fault: 'misplaced' }]);
  });
});

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { differencesBetween } from '../../scripts/faults/compare-end-states.mjs';
import { workingDaysBetween } from '../../scripts/faults/working-days.mjs';

describe('the end states of two runs', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hongzhu-faults-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const written = (run: string, name: string, lines: readonly string[]) => {
    const text = lines.map((line) => `${line}\n`).join('');
    const file = join(folder, `${run}-${name}`);
    writeFileSync(file, text);
    const digest = createHash('sha256').update(text).digest('hex');
    return { name, rows: lines.length, digest, file };
  };
  const differences = (undisturbed: readonly string[], disturbed: readonly string[]) =>
    differencesBetween(
      [written('a', 'verdicts', ['same']), written('a', 'outbox', undisturbed)],
      [written('b', 'verdicts', ['same']), written('b', 'outbox', disturbed)],
    );

  it('have no differences when they are the same, byte by byte', async () => {
    expect(await differences(['one', 'two'], ['one', 'two'])).toEqual([]);
  });

  it('differ by a single letter, and the row that does is shown', async () => {
    expect(await differences(['one', 'two'], ['one', 'tow'])).toEqual([
      'outbox differ: 2 rows undisturbed, 2 disturbed',
      '  row 2 undisturbed: two',
      '  row 2 disturbed:   tow',
    ]);
  });

  it('are shown from a little before the first character that is another', async () => {
    const [, one, other] = await differences([`${'x'.repeat(5_000)}a`], [`${'x'.repeat(5_000)}b`]);
    expect([one, other]).toEqual([
      `  row 1 undisturbed: ${'x'.repeat(200)}a`,
      `  row 1 disturbed:   ${'x'.repeat(200)}b`,
    ]);
  });

  it('differ by a row that is there twice', async () => {
    expect(await differences(['one'], ['one', 'one'])).toEqual([
      'outbox differ: 1 rows undisturbed, 2 disturbed',
      '  row 2 undisturbed: none',
      '  row 2 disturbed:   one',
    ]);
  });

  it('show the first differences only', async () => {
    const shown = await differences(
      Array.from({ length: 50 }, (_, i) => `a${String(i)}`),
      Array.from({ length: 50 }, (_, i) => `b${String(i)}`),
    );
    expect(shown).toHaveLength(7);
  });
});

describe('the working days between two dates', () => {
  it.each([
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-25', '2026-11-26', 1],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-25', '2026-12-02', 5],
    ['2026-11-28', '2026-11-29', 0],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });
});

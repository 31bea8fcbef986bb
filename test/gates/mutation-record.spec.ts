import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MutationRecord } from '../../scripts/mutation/mutation-record.mjs';
import { foldersToMutate, mutatedFilesOf } from '../../scripts/mutation/mutated-folders.mjs';

const minutesOfRun = (minutes: number) => ({
  commit: 'abc1234',
  start: new Date('2026-11-25T01:00:00Z'),
  end: new Date(Date.parse('2026-11-25T01:00:00Z') + 60_000 * minutes),
});
const found = (file: string, ...statuses: string[]) => ({
  files: { [file]: { source: '', mutants: statuses.map((status) => ({ status })) } },
});

describe('the record of mutation runs', () => {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'mutation-record-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  /** A run of one folder that finds this. */
  function run(record: MutationRecord, folder: string, report: object, minutes = 1): void {
    writeFileSync(record.begun(folder), JSON.stringify(report));
    record.measured(folder, minutesOfRun(minutes));
  }

  it('puts the folders together', () => {
    const record = new MutationRecord(place, place);
    run(record, 'lint', found('a.ts', 'Killed'));
    run(record, 'lint/logic', found('b.ts', 'Survived'));
    expect(Object.keys(record.report().files)).toEqual(['a.ts', 'b.ts']);
  });

  it('adds up the minutes of a folder until it is cleared', () => {
    const record = new MutationRecord(place, place);
    run(record, 'lint', found('a.ts', 'Killed'), 2);
    run(record, 'lint', found('a.ts', 'Killed'), 3);
    expect(record.measurements()).toEqual([
      { folder: 'lint', commit: 'abc1234', date: '2026-11-25', minutes: 5, isStale: true },
    ]);
    record.clear();
    expect([record.measurements(), record.report()]).toEqual([[], { files: {} }]);
  });

  it('says of a folder that it is stale once a source of it has changed', () => {
    const record = new MutationRecord(place, place);
    writeFileSync(join(place, 'a.ts'), '');
    run(record, 'lint', found('a.ts', 'Killed'));
    expect(record.measurements()).toMatchObject([{ isStale: false }]);
    writeFileSync(join(place, 'a.ts'), 'changed');
    expect(record.measurements()).toMatchObject([{ isStale: true }]);
  });

  it('hands on only what a test has failed for, so that all else is tried again', () => {
    const record = new MutationRecord(place, place);
    run(record, 'lint', found('a.ts', 'Killed', 'Survived', 'Timeout', 'NoCoverage', 'RuntimeError'));
    const handedOn: unknown = JSON.parse(readFileSync(record.begun('lint'), 'utf8'));
    expect(handedOn).toEqual(found('a.ts', 'Killed'));
  });

  it('keeps what it has of a folder while a new run of it has not ended', () => {
    const record = new MutationRecord(place, place);
    run(record, 'lint', found('a.ts', 'Killed', 'Survived'));
    record.begun('lint');
    expect(record.report()).toEqual(found('a.ts', 'Killed', 'Survived'));
  });
});

describe('the folders of a mutation run', () => {
  it('are all that have sources, each by itself and without specs and fixtures', () => {
    const folders = foldersToMutate(join(import.meta.dirname, '../..'));
    expect(folders).toEqual(expect.arrayContaining(['.', 'lint', 'lint/logic', 'program/code']));
    expect(folders).not.toContain('fixtures');
    expect(mutatedFilesOf('lint')).toBe(
      'libs/rules-engine/src/lint/*.ts,!libs/rules-engine/src/lint/*.spec.ts,!libs/rules-engine/src/lint/*.fixture.ts',
    );
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderResults } from '../../scripts/mutation/folder-results.mjs';
import { foldersToMutate, mutatedFilesOf, SOURCES } from '../../scripts/mutation/mutated-folders.mjs';
import { MutationRecord } from '../../scripts/mutation/mutation-record.mjs';

const minutesOfRun = (minutes: number) => ({
  commit: 'abc1234',
  start: new Date('2026-11-25T01:00:00Z'),
  end: new Date(Date.parse('2026-11-25T01:00:00Z') + 60_000 * minutes),
});
const AT = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const found = (file: string, ...statuses: string[]) => ({
  files: {
    [file]: { source: '', mutants: statuses.map((status) => ({ status, mutatorName: '', location: AT })) },
  },
});

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'mutation-record-'));
});
afterEach(() => rmSync(place, { recursive: true }));

describe('the record of mutation runs', () => {
  /** A run of one folder that finds this. */
  function run(record: MutationRecord, folder: string, report: object, minutes = 1): void {
    writeFileSync(record.begun(folder), JSON.stringify(report));
    record.measured(folder, minutesOfRun(minutes));
  }

  it('keeps the folders apart, and adds up the minutes of each until it is cleared', () => {
    const record = new MutationRecord(place);
    run(record, 'lint', found('a.ts', 'Killed'), 2);
    run(record, 'lint/logic', found('b.ts', 'Survived'));
    run(record, 'lint', found('a.ts', 'Timeout'), 3);
    expect(record.folders()).toEqual(['lint', 'lint/logic']);
    const when = { commit: 'abc1234', date: '2026-11-25' };
    expect(record.of('lint')).toEqual({ report: found('a.ts', 'Timeout'), run: { ...when, minutes: 5 } });
    expect(record.of('lint/logic').report).toEqual(found('b.ts', 'Survived'));
    record.clear();
    expect(record.folders()).toEqual([]);
  });

  it('hands on only what a test has failed for, so that all else is tried again', () => {
    const record = new MutationRecord(place);
    run(record, 'lint', found('a.ts', 'Killed', 'Survived', 'Timeout', 'NoCoverage', 'RuntimeError'));
    const handedOn: unknown = JSON.parse(readFileSync(record.begun('lint'), 'utf8'));
    expect(handedOn).toEqual(found('a.ts', 'Killed'));
  });

  it('keeps what it has of a folder while a new run of it has not ended', () => {
    const record = new MutationRecord(place);
    run(record, 'lint', found('a.ts', 'Killed', 'Survived'));
    record.begun('lint');
    expect(record.of('lint').report).toEqual(found('a.ts', 'Killed', 'Survived'));
  });
});

describe('the results of folders', () => {
  const RUN = { commit: 'abc1234', date: '2026-11-25', minutes: 5 };
  const source = (name: string, text: string) => {
    mkdirSync(join(place, SOURCES, 'lint'), { recursive: true });
    writeFileSync(join(place, SOURCES, 'lint', name), text);
  };
  const measured = () => {
    const results = new FolderResults(join(place, 'results'), place);
    results.keep('lint', found(join(SOURCES, 'lint/a.ts'), 'Killed', 'Killed', 'RuntimeError'), RUN);
    return results;
  };

  it('are kept with the project, without what a test has found out', () => {
    source('a.ts', '');
    const counts = { Killed: 2, Timeout: 0, Survived: 0, NoCoverage: 0, RuntimeError: 1, Ignored: 0 };
    expect(measured().of(['lint', 'parse'])).toMatchObject([
      { folder: 'lint', ...RUN, counts, survivors: [], isStale: false },
    ]);
  });

  it('are left out where the folder is no more', () => {
    source('a.ts', '');
    expect(measured().of(['parse'])).toEqual([]);
  });

  it.each([
    ['a source has changed', () => source('a.ts', 'changed')],
    ['one has changed in which nothing is mutated', () => source('type.ts', 'changed')],
    ['a source is new', () => source('b.ts', '')],
    ['a source is gone', () => rmSync(join(place, SOURCES, 'lint/a.ts'))],
  ])('are stale once %s', (_, change) => {
    source('a.ts', '');
    source('type.ts', '');
    const results = measured();
    change();
    expect(results.of(['lint'])).toMatchObject([{ isStale: true }]);
  });

  it('are not stale for a spec', () => {
    source('a.ts', '');
    const results = measured();
    source('a.spec.ts', '');
    expect(results.of(['lint'])).toMatchObject([{ isStale: false }]);
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

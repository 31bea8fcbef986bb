import { describe, expect, it } from '@jest/globals';
import { mutationPage } from '../../scripts/mutation/mutation-page.mjs';
import { countsOf, scoreOf, sumOf } from '../../scripts/mutation/mutation-score.mjs';
import { survivorsIn } from '../../scripts/mutation/survivors.mjs';

const mutant = (status: string, more = {}) => ({
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line: 1, column: 18 }, end: { line: 1, column: 22 } },
  ...more,
});
const times = (count: number, status: string) => Array.from({ length: count }, () => mutant(status));
const counted = (...mutants: { status: string }[][]) => countsOf(mutants.flat());

describe('a mutation score', () => {
  it('is the share of mutants found out, and is never rounded up', () => {
    const most = counted(times(8, 'Killed'), times(1, 'Timeout'), times(1, 'Survived'));
    expect(scoreOf(most)).toBe('90.0');
    expect(scoreOf(counted(times(2, 'Killed'), times(1, 'NoCoverage')))).toBe('66.6');
    expect(scoreOf(counted(times(1, 'Survived')))).toBe('0.0');
    expect(scoreOf(sumOf([most, counted(times(10, 'Survived'))]))).toBe('45.0');
  });

  it('leaves out what could not be judged', () => {
    const some = counted(times(1, 'Killed'), times(3, 'RuntimeError'), times(3, 'Ignored'));
    expect(scoreOf(some)).toBe('100.0');
    expect(scoreOf(counted(times(3, 'RuntimeError')))).toBe('–');
  });
});

describe('what survived in a file', () => {
  it('is listed with what the source says and what the mutant does', () => {
    const mutants = [mutant('Survived'), mutant('Killed'), mutant('NoCoverage', { replacement: '' })];
    expect(survivorsIn('truth.ts', { source: 'export const a = true;', mutants })).toEqual([
      ['truth.ts:1', 'BooleanLiteral', 'true', 'false'],
      ['truth.ts:1', 'BooleanLiteral', 'true', ''],
    ]);
  });

  it('fits a line each', () => {
    const source = `a(\n${'b'.repeat(80)});`;
    const location = { start: { line: 1, column: 1 }, end: { line: 2, column: 82 } };
    const [[, , says, mutantSays] = []] = survivorsIn('a.ts', {
      ...{ source, mutants: [mutant('Survived', { location })] },
    });
    expect([says, mutantSays]).toEqual([`a( ${'b'.repeat(66)}…`, 'false']);
  });
});

describe('the page of a mutation run', () => {
  const result = { sources: {}, survivors: [] };
  const page = mutationPage(
    [
      {
        ...{ folder: '.', date: '2026-11-26', minutes: 10.4, commit: 'abc1234', isStale: false, sources: {} },
        counts: counted(times(1, 'Survived'), times(1, 'Killed')),
        survivors: [['truth.ts:1', 'BooleanLiteral', 'a `b`', 'false']],
      },
      {
        ...result,
        ...{ folder: 'lint/logic', date: '2026-11-25', minutes: 20.2, commit: 'def5678', isStale: true },
        counts: counted(times(4, 'Killed')),
      },
    ],
    ['.', 'lint/logic', 'parse'],
  );

  it('says what has not been measured', () => {
    expect(page).toContain('**Not measured yet: `parse`.**');
  });

  it('says when, and with what result', () => {
    expect(page).toContain('Run on 2026-11-25, 2026-11-26, folder by folder: of 6 mutants');
    expect(page).toContain('**83.3 %**');
  });

  it('has a row for every folder, with the commit it was measured at, and one for all', () => {
    expect(page).toContain('| `lint/logic` | 4 | 4 | 0 | 0 | 0 | 0 | 0 | 100.0 % | def5678, changed since |');
    expect(page).toContain('| (top) | 2 | 1 | 0 | 1 | 0 | 0 | 0 | 50.0 % | abc1234 |');
    expect(page).toContain('| **all** | 6 | 5 | 0 | 1 | 0 | 0 | 0 | 83.3 % |  |');
  });

  it('lists what survived', () => {
    expect(page).toContain("| truth.ts:1 | BooleanLiteral | `a 'b'` | `false` |");
  });
});

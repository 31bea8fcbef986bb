import { describe, expect, it } from '@jest/globals';
import { mutationPage } from '../../scripts/mutation/mutation-page.mjs';
import { scoreOf } from '../../scripts/mutation/mutation-score.mjs';

const mutant = (status: string, more = {}) => ({
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line: 1, column: 18 }, end: { line: 1, column: 22 } },
  ...more,
});
const times = (count: number, status: string) => Array.from({ length: count }, () => mutant(status));

describe('a mutation score', () => {
  it('is the share of mutants found out, and is never rounded up', () => {
    expect(scoreOf([...times(8, 'Killed'), ...times(1, 'Timeout'), ...times(1, 'Survived')])).toBe('90.0');
    expect(scoreOf([...times(2, 'Killed'), ...times(1, 'NoCoverage')])).toBe('66.6');
    expect(scoreOf(times(1, 'Survived'))).toBe('0.0');
  });

  it('leaves out what could not be judged', () => {
    expect(scoreOf([...times(1, 'Killed'), ...times(3, 'RuntimeError'), ...times(3, 'Ignored')])).toBe(
      '100.0',
    );
    expect(scoreOf(times(3, 'RuntimeError'))).toBe('–');
  });
});

describe('the page of a mutation run', () => {
  const files = {
    'libs/rules-engine/src/truth.ts': {
      source: 'export const a = true;',
      mutants: [mutant('Survived'), mutant('Killed')],
    },
    'libs/rules-engine/src/lint/logic/age.ts': { source: '', mutants: times(4, 'Killed') },
  };
  const page = mutationPage(
    { files },
    [
      { folder: 'lint/logic', date: '2026-11-25', minutes: 20.2, commit: 'def5678', isStale: true },
      { folder: '.', date: '2026-11-26', minutes: 10.4, commit: 'abc1234', isStale: false },
    ],
    ['.', 'lint/logic', 'parse'],
  );

  it('says what has not been measured', () => {
    expect(page).toContain('**Not measured yet: `parse`.**');
  });

  it('says when, how long, and with what result', () => {
    expect(page).toContain('Run on 2026-11-25, 2026-11-26, folder by folder, in 31 minutes');
    expect(page).toContain('**83.3 %**');
  });

  it('has a row for every folder, with the commit it was measured at, and one for all', () => {
    expect(page).toContain('| `lint/logic` | 4 | 4 | 0 | 0 | 0 | 0 | 0 | 100.0 % | def5678, changed since |');
    expect(page).toContain('| (top) | 2 | 1 | 0 | 1 | 0 | 0 | 0 | 50.0 % | abc1234 |');
    expect(page).toContain('| **all** | 6 | 5 | 0 | 1 | 0 | 0 | 0 | 83.3 % |  |');
  });

  it('lists what survived, with what the source says and what the mutant does', () => {
    expect(page).toContain('| truth.ts:1 | BooleanLiteral | `true` | `false` |');
    expect(page.match(/^\| truth\.ts/gm)).toHaveLength(1);
  });
});

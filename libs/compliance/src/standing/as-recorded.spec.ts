import { describe, expect, it } from '@jest/globals';
import type { FindingMark } from '../findings/finding.js';
import type { TaskOutline } from '../findings/settled-cells.js';
import { AsRecorded } from './as-recorded.js';

const CELL = { type: 'market' as const, code: 'M1', townCode: 'T1' };
const OTHER = { ...CELL, code: 'M2' };
const SETS = new Set(['a', 'b']);

const mark = (ruleId: string, of: Partial<FindingMark> = {}): FindingMark => ({
  ...{ cell: CELL, ruleId, ruleSetId: 'a', state: 'open', kind: 'violation', waivedUntil: null },
  ...of,
});
const task = (ruleSetId: string, cell: TaskOutline['cell'] = CELL): TaskOutline => ({
  ...{ id: `task of ${ruleSetId}`, ruleSetId, cell, awaitsProof: false },
});
const agrees = (marks: FindingMark[], tasks: TaskOutline[], failing: string[]): boolean =>
  new AsRecorded({ marks, tasks }, SETS, '2026-03-01').agrees(CELL, failing);

describe('what is on record of a cell', () => {
  it('agrees with standing verdicts that ask for just that', () => {
    expect(agrees([], [], [])).toBe(true);
    expect(agrees([mark('r')], [task('a')], ['a/r/violation'])).toBe(true);
    const marks = [mark('s'), mark('r', { ruleSetId: 'b', kind: 'data-needed' }), mark('s')];
    const failing = ['b/r/data-needed', 'a/s/violation', 'a/s/violation'];
    expect(agrees(marks, [task('b'), task('a')], failing)).toBe(true);
  });

  it('needs no task for a finding that is waived', () => {
    const waived = mark('r', { state: 'waived', waivedUntil: '2026-03-02' });
    expect(agrees([waived], [], ['a/r/violation'])).toBe(true);
    expect(agrees([waived], [task('a')], ['a/r/violation'])).toBe(false);
  });

  it.each<[string, FindingMark[], TaskOutline[], string[]]>([
    ['a finding is missing', [], [], ['a/r/violation']],
    ['one of two is missing', [mark('r')], [task('a')], ['a/r/violation', 'a/r/violation']],
    ['one is too many', [mark('r')], [task('a')], []],
    ['it is of another rule', [mark('s')], [task('a')], ['a/r/violation']],
    ['it is of another rule set', [mark('r', { ruleSetId: 'b' })], [task('b')], ['a/r/violation']],
    ['it asks for data', [mark('r', { kind: 'data-needed' })], [task('a')], ['a/r/violation']],
    ['its task is closed', [mark('r')], [], ['a/r/violation']],
    ['the task is of another rule set', [mark('r')], [task('b')], ['a/r/violation']],
    ['a waiver is over', [mark('r', { state: 'waived', waivedUntil: '2026-03-01' })], [], ['a/r/violation']],
    ['a task awaits proof', [mark('r')], [{ ...task('a'), awaitsProof: true }], ['a/r/violation']],
    ['a task is left', [], [task('a')], []],
    ['the task names another town', [mark('r')], [task('a', { ...CELL, townCode: 'T2' })], ['a/r/violation']],
    ['another cell has them', [mark('r', { cell: OTHER })], [task('a', OTHER)], ['a/r/violation']],
  ])('does not where %s', (_, marks, tasks, failing) => {
    expect(agrees(marks, tasks, failing)).toBe(false);
  });

  it('leaves rule sets aside that are not swept', () => {
    expect(agrees([mark('r', { ruleSetId: 'c' })], [task('c')], [])).toBe(true);
  });
});

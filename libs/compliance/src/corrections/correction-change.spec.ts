import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../cells/cell.js';
import type { ReviewTask, Submission, TaskOutcome } from '../tasks/review-task.js';
import type { TaskMove } from '../tasks/task-transitions.js';
import {
  correctionChange,
  isUnderCorrection,
  type CorrectionChange,
  type MovedBy,
} from './correction-change.js';
import type { DataCorrection } from './data-correction.js';

const AT = new Date('2026-03-02T01:00:00Z');
const BY: MovedBy = { at: AT, actor: 'somebody', noteDigest: 'd', isEvaluation: false };
const CELL: Cell = { type: 'market', code: 'm1', townCode: 't1' };

const submission = (outcome: TaskOutcome): Submission => ({
  ...{ outcome, reason: null, note: 'so', plannedOn: null, facts: ['market.isOpen'] },
  ...{ by: 'a-worker', at: AT.toISOString(), correctedAt: null },
});
const task = (state: ReviewTask['state'], outcome: TaskOutcome = 'data-error', cell = CELL): ReviewTask =>
  // What else there is of a task, nobody asks for.
  ({
    id: 'a-task',
    version: 7,
    ruleSetId: 'a-set',
    cell,
    state,
    submission: submission(outcome),
  }) as ReviewTask;
const change = (
  move: TaskMove,
  [before, after]: readonly [ReviewTask, ReviewTask],
  open: DataCorrection | null = null,
  by: Partial<MovedBy> = {},
): CorrectionChange | null =>
  correctionChange({ move, before, after }, open, { ...BY, ...by }, () => 'an-id');
const OPEN = change('submit', [task('claimed'), task('submitted')])!.after;

describe('the correction of a task', () => {
  it('is asked for as long as the task is submitted as a data-error', () => {
    expect(isUnderCorrection(task('submitted'))).toBe(true);
    expect(isUnderCorrection(task('submitted', 'remedied'))).toBe(false);
    expect(isUnderCorrection(task('returned'))).toBe(false);
    expect(isUnderCorrection(null)).toBe(false);
  });

  it('is opened by the report, and by nothing else', () => {
    expect(OPEN).toMatchObject({
      ...{ id: 'an-id', taskId: 'a-task', taskVersion: 7, cell: CELL, facts: ['market.isOpen'] },
      ...{ noteDigest: 'd', state: 'open', openedBy: 'a-worker', version: 1 },
    });
    expect(change('submit', [task('claimed'), task('submitted', 'remedied')])).toBeNull();
    expect(change('comment', [task('submitted'), task('submitted')], OPEN)).toBeNull();
  });

  it.each([
    ['uphold', task('returned'), false, 'refused'],
    ['return', task('returned'), false, 'withdrawn'],
    ['withdraw', task('claimed'), false, 'withdrawn'],
    ['waive', task('closed'), false, 'withdrawn'],
    ['disprove', task('returned'), false, 'withdrawn'],
    ['disprove', task('returned'), true, 'applied'],
    ['verify', task('closed'), true, 'applied'],
    ['verify', task('closed'), false, 'withdrawn'],
  ] as const)(
    'is closed by %s, with records that were evaluated or not',
    (move, after, isEvaluation, state) => {
      expect(change(move, [task('submitted'), after], OPEN, { isEvaluation })).toMatchObject({
        before: OPEN,
        after: { state, closedBy: 'somebody', closedAt: AT, reasonDigest: 'd', version: 2 },
      });
    },
  );

  it('stays open when it is said to be done, and follows its market to another town', () => {
    const both = [task('submitted'), task('submitted')] as const;
    expect(change('correct', both, OPEN)).toMatchObject({
      action: 'apply',
      after: { state: 'open', appliedBy: 'somebody', appliedAt: AT, closedBy: null, version: 2 },
    });
    const moved = task('submitted', 'data-error', { ...CELL, townCode: 't2' });
    expect(change('change', [task('submitted'), moved], OPEN)?.after).toMatchObject({
      ...{ cell: { townCode: 't2' }, state: 'open', appliedBy: null, version: 2 },
    });
  });

  it('is nothing to close where there is none', () => {
    expect(change('return', [task('submitted'), task('returned')])).toBeNull();
  });
});

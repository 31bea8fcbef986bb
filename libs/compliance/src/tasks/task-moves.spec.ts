import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROLES } from '@hongzhu/permissions';
import type { Actor } from '../access/actor.js';
import { WEEKDAYS } from '../calendar/weekday-calendar.js';
import { AT, aFinding, countingIds } from '../findings/judged-pair.fixture.js';
import { reconcileTasks } from './reconcile-tasks.js';
import { TASK_STATES, type ReviewTask } from './review-task.js';
import { heldBy, moved, possibleMoves, refuseMove, resumed } from './task-moves.js';
import { timeOf, type TaskTime } from './task-time.js';
import { allows, TASK_TRANSITIONS, type TaskMove } from './task-transitions.js';

const MOVES = Object.keys(TASK_TRANSITIONS) as TaskMove[];
const SUPERVISOR: Actor = { account: 'supervisor', role: 'city-supervisor', towns: null, markets: null };
const HOLDER: Actor = { account: 'holder', role: 'instructor', towns: ['T1'], markets: null };
const context = { actor: HOLDER, at: AT, today: '2026-03-02', calendar: WEEKDAYS, leaseDays: 5 };

const open: ReviewTask = reconcileTasks([aFinding()], [], new Set(['a-set']), {
  ...context,
  nextId: countingIds(),
  ruleSetTitle: () => ({ zh: '规则', en: 'Rules' }),
  dueDays: { high: 5, medium: 10, low: 20, data: 20 },
  isEvaluation: true,
}).created[0]!;
const claimed: ReviewTask = { ...open, ...heldBy('holder', context) };
const submitted: ReviewTask = {
  ...claimed,
  state: 'submitted',
  submission: {
    ...{ outcome: 'dismissed', reason: 'other', note: 'so', plannedOn: null, facts: [] },
    ...{ by: 'holder', at: AT.toISOString(), correctedAt: null },
  },
};

const refusal = (move: TaskMove, task: ReviewTask, actor: Actor): string | null => {
  try {
    refuseMove(move, task, { actor });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the table of moves', () => {
  it('leads from every state to a closed task, and back', () => {
    const reached = (from: string): Set<string> => {
      const seen = new Set([from]);
      for (const state of seen) {
        for (const move of MOVES) {
          for (const to of TASK_STATES) if (allows(move, state as ReviewTask['state'], to)) seen.add(to);
        }
      }
      return seen;
    };
    for (const state of TASK_STATES) expect(reached(state)).toEqual(new Set(TASK_STATES));
  });

  it('closes a task by evidence or by a second person alone', () => {
    const closing = MOVES.filter((move) =>
      TASK_STATES.some((from) => from !== 'closed' && allows(move, from, 'closed')),
    );
    expect(closing.sort()).toEqual(['approve', 'verify', 'waive']);
    expect(TASK_TRANSITIONS.approve.by).toEqual(['second-person']);
    expect(TASK_TRANSITIONS.verify.by).toEqual(['evaluation']);
    expect(TASK_TRANSITIONS.waive.by).toEqual(['waiver']);
  });

  it('has no move that a task does not survive unnoticed: what it does not allow is thrown', () => {
    expect(() => moved('claim', open, { state: 'closed' })).toThrow('from open to closed');
    expect(moved('claim', open, heldBy('a', context))).toMatchObject({ state: 'claimed', version: 2 });
  });
});

describe('whoever moves a task', () => {
  it.each<[TaskMove, ReviewTask, Actor, string | null]>([
    ['claim', open, HOLDER, null],
    ['claim', claimed, SUPERVISOR, 'task_claimed'],
    ['claim', submitted, SUPERVISOR, 'task_claimed'],
    ['claim', { ...open, assignee: 'another' }, HOLDER, null],
    ['renew', claimed, HOLDER, null],
    ['renew', claimed, SUPERVISOR, 'task_not_yours'],
    ['release', claimed, SUPERVISOR, null],
    ['assign', claimed, HOLDER, 'permission_required'],
    ['submit', open, HOLDER, 'task_state'],
    ['submit', claimed, SUPERVISOR, 'task_not_yours'],
    ['withdraw', submitted, HOLDER, null],
    ['withdraw', submitted, SUPERVISOR, 'task_not_yours'],
    ['approve', submitted, HOLDER, 'second_person_required'],
    ['approve', submitted, { ...SUPERVISOR, account: 'holder' }, 'second_person_required'],
    ['approve', submitted, SUPERVISOR, null],
    [
      'approve',
      { ...submitted, submission: { ...submitted.submission!, outcome: 'data-error' } },
      SUPERVISOR,
      'task_not_dismissed',
    ],
    ['return', submitted, HOLDER, 'permission_required'],
    ['comment', { ...open, state: 'closed' }, HOLDER, null],
    ['comment', open, { ...SUPERVISOR, role: 'auditor' }, 'permission_required'],
    ['claim', open, { ...SUPERVISOR, role: 'administrator' }, 'permission_required'],
    ['claim', { ...open, state: 'closed' }, HOLDER, 'task_closed'],
    ['claim', open, { ...HOLDER, towns: ['T2'] }, 'out_of_scope'],
    ['verify', open, SUPERVISOR, 'not_for_people'],
  ])('%s: %#', (move, task, actor, code) => {
    expect(refusal(move, task, actor)).toBe(code);
    expect(possibleMoves(task, actor).includes(move)).toBe(code === null);
  });

  it('is told what is possible, which is what is not refused', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(open, claimed, submitted, { ...open, state: 'closed' as const }),
        fc.record({
          account: fc.constantFrom('holder', 'other'),
          role: fc.constantFrom(...ROLES),
          ...{ towns: fc.constantFrom(null, ['T1'], ['T2']), markets: fc.constantFrom(null, ['M1'], ['M2']) },
        }),
        (task, actor) => {
          const peoples = MOVES.filter((move) => refusal(move, task, actor) === null);
          expect(possibleMoves(task, actor)).toEqual(peoples);
          if (actor.towns?.[0] === 'T2') expect(peoples).toEqual([]);
        },
      ),
    ));
});

describe('a clock that stands', () => {
  const standing = ({ workingDays, pausedOn }: { workingDays: number; pausedOn: string }): TaskTime =>
    timeOf({ from: '2026-03-02', workingDays, allotted: workingDays, pausedOn }, WEEKDAYS);

  it('goes on with the working days that were left', () => {
    const task = standing({ workingDays: 5, pausedOn: '2026-03-04' });
    expect(resumed(task, '2026-03-16', WEEKDAYS)).toMatchObject({
      clock: { from: '2026-03-16', workingDays: 3, pausedOn: null },
      dueOn: '2026-03-19',
    });
  });

  it('leaves what was overdue as overdue as it was', () => {
    const task = { ...standing({ workingDays: 1, pausedOn: '2026-03-10' }), dueOn: '2026-03-03' };
    const { clock, dueOn } = resumed(task, '2026-03-16', WEEKDAYS);
    expect({ clock, dueOn }).toEqual({ clock: { ...task.clock, pausedOn: null }, dueOn: '2026-03-03' });
  });

  it('is left alone while it runs', () => {
    expect(resumed(open, '2026-03-16', WEEKDAYS)).toEqual({
      ...{ clock: open.clock, dueOn: open.dueOn, warnOn: open.warnOn, dueProvisional: false },
    });
  });
});

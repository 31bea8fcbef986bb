import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAYS } from '../calendar/weekday-calendar.js';
import type { Finding } from '../findings/finding.js';
import { aFinding, AT, countingIds } from '../findings/judged-pair.fixture.js';
import { reconcileTasks, taskKey, type TaskReconciliation } from '../tasks/reconcile-tasks.js';
import type { ReviewTask } from '../tasks/review-task.js';
import { withhold } from './withhold.js';

const RULE_SETS = ['a-set', 'b-set'];
const nextId = countingIds();
const MARKETS = ['M1', 'M2', 'M3', 'M4'];

/** The state of a finding of each market and rule set; null for none. */
const world = fc.array(fc.constantFrom('open', 'waived', 'resolved', null), {
  minLength: MARKETS.length * RULE_SETS.length,
  maxLength: MARKETS.length * RULE_SETS.length,
});

const findingsOf = (states: readonly (Finding['state'] | null)[]): Finding[] =>
  states.flatMap((state, index) => {
    const code = MARKETS[index % MARKETS.length]!;
    const ruleSetId = RULE_SETS[Math.floor(index / MARKETS.length)]!;
    if (state === null) return [];
    const subject = { type: 'market' as const, code };
    const cell = { ...subject, townCode: 'T1' };
    return [aFinding({ id: `f${index}`, ruleId: `${ruleSetId}-rule`, ruleSetId, subject, cell, state })];
  });

const reconcile = (findings: readonly Finding[], current: readonly ReviewTask[]): TaskReconciliation =>
  reconcileTasks(findings, current, new Set(RULE_SETS), {
    at: AT,
    today: '2026-03-02',
    nextId,
    ruleSetTitle: () => ({ zh: '规则', en: 'Rules' }),
    calendar: WEEKDAYS,
    dueDays: { high: 5, medium: 10, low: 20, data: 20 },
    leaseDays: 5,
    isEvaluation: true,
  });
const stored = (
  { created, updated, closed }: TaskReconciliation,
  before: readonly ReviewTask[],
): ReviewTask[] => {
  const tasks = new Map(before.map((task) => [task.id, task]));
  for (const task of [...created, ...updated, ...closed]) tasks.set(task.id, task);
  return [...tasks.values()];
};
/** Tasks as they are told apart by anyone but the database. */
const shown = (tasks: readonly ReviewTask[]) =>
  tasks
    .map(({ id: _, ...task }) => task)
    .sort((a, b) => (taskKey(a.cell, a.ruleSetId) < taskKey(b.cell, b.ruleSetId) ? -1 : 1));

describe('withholding the openings and closings of tasks', () => {
  it('and doing them later comes to what doing them at once does; doing them again changes nothing', () => {
    fc.assert(
      fc.property(world, world, world, (first, second, third) => {
        const opened = stored(reconcile(findingsOf(first), []), []);
        const before = stored(reconcile(findingsOf(second), opened), opened);
        const findings = findingsOf(third);
        const atOnce = reconcile(findings, before);

        const { tasks, held } = withhold('s', atOnce, before);
        const meanwhile = stored(tasks, before);
        const isOpen = ({ state }: ReviewTask): boolean => state !== 'closed';
        const openKeys = (of: readonly ReviewTask[]) =>
          of
            .filter(isOpen)
            .map(({ cell, ruleSetId }) => taskKey(cell, ruleSetId))
            .sort();
        expect(openKeys(meanwhile)).toEqual(openKeys(before));

        const keys = new Set(held.map(({ cell, ruleSetId }) => taskKey(cell, ruleSetId)));
        const concerns = (of: { cell: ReviewTask['cell']; ruleSetId: string }): boolean =>
          keys.has(taskKey(of.cell, of.ruleSetId));
        const later = reconcile(findings.filter(concerns), meanwhile.filter(concerns));
        const after = stored(later, meanwhile);
        expect(shown(after)).toEqual(shown(stored(atOnce, before)));
        expect(later.tally).toEqual({
          opened: held.filter(({ change }) => change === 'opening').length,
          updated: 0,
          closed: held.filter(({ change }) => change === 'closing').length,
        });
        expect(reconcile(findings.filter(concerns), after.filter(concerns)).tally).toEqual({
          opened: 0,
          updated: 0,
          closed: 0,
        });
      }),
    );
  });

  it('tells an opening from a reopening, and shows what a task holds that is to be closed', () => {
    const open = findingsOf(['open']);
    const [task] = reconcile(open, []).created;
    expect(withhold('s', reconcile(open, []), []).held).toMatchObject([
      { change: 'opening', taskId: null, findingCount: 1 },
    ]);
    const closing = reconcile([], [task!]);
    expect(withhold('s', closing, [task!]).held).toMatchObject([
      { change: 'closing', taskId: task!.id, findingCount: 1 },
    ]);
    const closed = closing.closed;
    expect(withhold('s', reconcile(open, closed), closed).held).toMatchObject([
      { change: 'opening', taskId: task!.id, findingCount: 1 },
    ]);
  });

  it('links no finding to a task that is not open yet', () => {
    const all = reconcile(findingsOf(['open']), []);
    expect([all.taskIds.size, withhold('s', all, []).tasks.taskIds.size]).toEqual([1, 0]);
  });
});

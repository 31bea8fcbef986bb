import { describe, expect, it } from '@jest/globals';
import { WEEKDAYS } from '../calendar/weekday-calendar.js';
import type { Finding } from '../findings/finding.js';
import { AT, aFinding, countingIds } from '../findings/judged-pair.fixture.js';
import { reconcileTasks } from './reconcile-tasks.js';
import type { ReviewTask } from './review-task.js';

const reconcile = (findings: Finding[], current: ReviewTask[] = [], ruleSets = ['a-set']) =>
  reconcileTasks(findings, current, new Set(ruleSets), {
    at: AT,
    today: '2026-03-02',
    nextId: countingIds(),
    ruleSetTitle: () => ({ zh: '规则', en: 'Rules' }),
    calendar: WEEKDAYS,
    dueDays: { high: 5, medium: 10, low: 20, data: 20 },
    leaseDays: 5,
    isEvaluation: true,
  });

const taskOf = (...findings: Finding[]): ReviewTask => reconcile(findings).created[0]!;

describe('reconciling tasks with findings', () => {
  it('makes one task of several findings of a market and a rule set', () => {
    const { created } = reconcile([
      aFinding(),
      aFinding({ id: 'finding-2', ruleId: 'b-rule', severity: 'high' }),
    ]);
    expect(created).toMatchObject([
      {
        findingCount: 2,
        severity: 'high',
        title: { zh: '规则：2 项不达标' },
        dueOn: '2026-03-09',
        version: 1,
      },
    ]);
  });

  it('makes a task of each rule set', () => {
    const other = aFinding({ id: 'finding-2', ruleSetId: 'b-set' });
    expect(reconcile([aFinding(), other], [], ['a-set', 'b-set']).created).toHaveLength(2);
  });

  it('ranks a task that only asks for data below every violation', () => {
    const asks = aFinding({ kind: 'data-needed', severity: 'high' });
    expect(taskOf(asks)).toMatchObject({ severity: 'data', title: { zh: '规则：1 项缺数据' } });
  });

  it('changes nothing while the findings are the same', () => {
    const task = taskOf(aFinding());
    expect(reconcile([aFinding()], [task])).toMatchObject({
      created: [],
      updated: [],
      closed: [],
      tally: { opened: 0, updated: 0, closed: 0 },
    });
  });

  it('keeps the claim, and never pushes the due date back, when the findings change', () => {
    const claimed: ReviewTask = {
      ...taskOf(aFinding()),
      state: 'claimed',
      assignee: 'account',
      dueOn: '2026-03-03',
    };
    const more = aFinding({ id: 'finding-2', ruleId: 'b-rule', severity: 'high' });
    expect(reconcile([aFinding(), more], [claimed]).updated).toMatchObject([
      { state: 'claimed', assignee: 'account', dueOn: '2026-03-03', findingCount: 2, version: 2 },
    ]);
  });

  it('closes a task when its last finding is resolved, and reopens the same one later', () => {
    const task = taskOf(aFinding());
    const closed = reconcile([], [task]).closed[0]!;
    expect(closed).toMatchObject({ id: task.id, state: 'closed', closedAt: AT, findingCount: 0 });
    const again = reconcile([aFinding()], [closed]);
    expect(again.updated).toMatchObject([{ id: task.id, state: 'open', assignee: null, reopenedCount: 1 }]);
    expect(again.tally.opened).toBe(1);
  });

  it('raises no task for waived findings', () => {
    expect(reconcile([aFinding({ state: 'waived' })]).created).toEqual([]);
  });

  it('leaves tasks of rule sets that are not swept alone', () => {
    const task = { ...taskOf(aFinding()), ruleSetId: 'another-set' };
    expect(reconcile([], [task]).closed).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import type { Bilingual, Severity } from '@hongzhu/rules-engine';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { cellKey, type Cell } from '../cells/cell.js';
import type { Finding } from '../findings/finding.js';
import { smallestChange } from '../findings/notable-explanation.js';
import type { TaskTally } from '../sweeps/sweep.js';
import { awaitsProof, type ReviewTask } from './review-task.js';
import { moved, sentBack } from './task-moves.js';
import { timeAnew, type DueDays, type TaskTime } from './task-time.js';
import { allows } from './task-transitions.js';
import { evaluationMove } from './evaluation-move.js';

const GRAVEST_FIRST: readonly Severity[] = ['high', 'medium', 'low', 'data'];

export interface TaskContext {
  readonly at: Date;
  /** The day from which due dates count. */
  readonly today: string;
  readonly nextId: () => string;
  readonly ruleSetTitle: (ruleSetId: string) => Bilingual;
  readonly calendar: WorkingCalendar;
  readonly dueDays: DueDays;
  /** Working days for which whoever a task is returned to has it. */
  readonly leaseDays: number;
  /** Whether the findings have just been evaluated: then what was to be proven is not, as long as there are some. */
  readonly isEvaluation: boolean;
}
export interface TaskReconciliation {
  readonly created: readonly ReviewTask[];
  /** Reopened ones too. */
  readonly updated: readonly ReviewTask[];
  readonly closed: readonly ReviewTask[];
  readonly tally: TaskTally;
  /** The task of each (cell, rule set) that has unresolved findings, by `taskKey`. */
  readonly taskIds: ReadonlyMap<string, string>;
}

export const taskKey = (cell: Cell, ruleSetId: string): string => `${cellKey(cell)}/${ruleSetId}`;

/**
 * One task per (cell, rule set) with open findings: created or reopened when there are some, rewritten when they
 * change, closed when none is left. Waived findings raise no task. Pure; unchanged findings change no task.
 */
export function reconcileTasks(
  findings: readonly Finding[],
  current: readonly ReviewTask[],
  ruleSetIds: ReadonlySet<string>,
  context: TaskContext,
): TaskReconciliation {
  const groups = groupFindings(findings);
  const tasks = new Map(current.map((task) => [taskKey(task.cell, task.ruleSetId), task]));
  const created: ReviewTask[] = [];
  const updated: ReviewTask[] = [];
  let reopened = 0;
  const taskIds = new Map<string, string>();
  for (const [key, group] of groups) {
    const task = tasks.get(key);
    const next = task ? withFindings(task, group, context) : newTask(group, context);
    taskIds.set(key, next.id);
    if (!task) created.push(next);
    else if (next !== task) {
      updated.push(next);
      if (task.state === 'closed') reopened++;
    }
  }
  const closed = current
    .filter((task) => task.state !== 'closed' && ruleSetIds.has(task.ruleSetId))
    .filter((task) => !groups.has(taskKey(task.cell, task.ruleSetId)))
    .map((task) =>
      moved(context.isEvaluation ? 'verify' : 'waive', task, { ...CLOSED, closedAt: context.at }),
    );
  const tally = {
    opened: created.length + reopened,
    updated: updated.length - reopened,
    closed: closed.length,
  };
  return { created, updated, closed, tally, taskIds };
}

function groupFindings(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.state !== 'open') continue;
    const key = taskKey(finding.cell, finding.ruleSetId);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** What a closed task is like. Whose it was, and what was submitted, stay on it. */
export const CLOSED = {
  state: 'closed',
  findingCount: 0,
  contentDigest: createHash('sha256').update('').digest('hex'),
  leasedUntil: null,
  snoozedUntil: null,
} as const satisfies Partial<ReviewTask>;

function newTask(group: readonly Finding[], context: TaskContext): ReviewTask {
  const { cell, ruleSetId } = group[0]!;
  return {
    id: context.nextId(),
    cell,
    ruleSetId,
    state: 'open',
    ...contents(group, context),
    assignee: null,
    claimedAt: null,
    leasedUntil: null,
    openedAt: context.at,
    ...timeAnew(context.dueDays[severityOf(group)], context.today, context.calendar),
    warnedAt: null,
    escalatedAt: null,
    snoozedUntil: null,
    draft: null,
    submission: null,
    externalReference: null,
    closedAt: null,
    reopenedCount: 0,
    version: 1,
  };
}

function withFindings(task: ReviewTask, group: readonly Finding[], context: TaskContext): ReviewTask {
  const severity = severityOf(group);
  if (task.state === 'closed') {
    return moved('reopen', task, {
      ...newTask(group, context),
      id: task.id,
      externalReference: task.externalReference,
      reopenedCount: task.reopenedCount + 1,
    });
  }
  const { cell } = group[0]!;
  const isChanged = task.contentDigest !== digest(group);
  const isDisproved = context.isEvaluation && awaitsProof(task);
  if (!isChanged && !isDisproved && task.cell.townCode === cell.townCode) return task;
  const now = { ...task, cell, ...contents(group, context), version: task.version + 1 };
  // What was submitted was about other findings.
  const isReturned = task.state === 'submitted' && (isChanged || isDisproved);
  const running = isReturned ? { ...now, ...sentBack(task, context) } : now;
  const anew = timeAnew(context.dueDays[severity], context.today, context.calendar);
  const next = { ...running, ...sooner(running, anew) };
  if (!allows(evaluationMove(task, next, context.isEvaluation), task.state, next.state)) {
    throw new Error(`No evaluation brings a task from ${task.state} to ${next.state}.`);
  }
  return next;
}

/** A graver finding may bring the date forward; nothing pushes it back. A clock that stands is left alone. */
function sooner({ clock, dueOn, warnOn, dueProvisional }: TaskTime, anew: TaskTime): TaskTime {
  return clock.pausedOn === null && anew.dueOn < dueOn ? anew : { clock, dueOn, warnOn, dueProvisional };
}

function contents(group: readonly Finding[], context: TaskContext) {
  const violations = group.filter(({ kind }) => kind === 'violation').length;
  const asks = group.length - violations;
  const set = context.ruleSetTitle(group[0]!.ruleSetId);
  const zh = [violations > 0 ? `${violations} 项不达标` : '', asks > 0 ? `${asks} 项缺数据` : ''];
  const en = [violations > 0 ? `${violations} not met` : '', asks > 0 ? `${asks} lacking data` : ''];
  return {
    severity: severityOf(group),
    title: {
      zh: `${set.zh}：${zh.filter(Boolean).join('，')}`,
      en: `${set.en}: ${en.filter(Boolean).join(', ')}`,
    },
    findingCount: group.length,
    contentDigest: digest(group),
  };
}

function severityOf(group: readonly Finding[]): Severity {
  const grave = group.map((finding) => (finding.kind === 'violation' ? finding.severity : 'data'));
  return GRAVEST_FIRST.find((severity) => grave.includes(severity)) ?? 'data';
}

function digest(group: readonly Finding[]): string {
  const lines = group
    .map((f) => JSON.stringify([f.id, f.kind, f.severity, f.summary.zh, f.summary.en, smallestChange(f)]))
    .sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

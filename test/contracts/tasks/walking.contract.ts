import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allows,
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  LineUpTasks,
  TASK_TRANSITIONS,
  verifyAudit,
  WeekdayCalendars,
  type AccessKey,
  type Actor,
  type Finding,
  type ReviewTask,
  type TaskCommand,
  type TaskMove,
} from '@hongzhu/compliance';
import { loadRuleLibrary, SystemClock, TimeOrderedIds } from '@hongzhu/platform';
import { aFinding } from '../persistence/domain-builders.js';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { inFreshCity, type City } from '../use-cases/city.js';

const SEQUENCES = 10_000;
const MARKETS = 50;
const RULE_SET = 'five-ones';
const TIMEOUT_MS = 600_000;
const FAR = '2099-01-01';

const actors: readonly Actor[] = [
  { account: 'one', role: 'instructor', towns: ['t1'] },
  { account: 'two', role: 'instructor', towns: ['t1'] },
  { account: 'stranger', role: 'instructor', towns: ['t2'] },
  { account: 'one', role: 'supervisor', towns: null },
  { account: 'head', role: 'supervisor', towns: null },
];

/** Only who is known can be given a task. */
const KEY_OF_TWO: AccessKey = {
  ...{ id: 'a-key', account: 'two', role: 'instructor', towns: ['t1'], label: null },
  ...{ createdAt: new Date(0), createdBy: 'administrator', expiresOn: null, revokedAt: null },
};

type Step = (walk: Walk, command: TaskCommand) => Promise<unknown>;
const report = (of: object) => ({
  ...{ reason: null, note: 'so', plannedOn: null },
  ...(of as { outcome: 'remedied' }),
});
const soon = (): string => new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

/** Everything that can befall a task. */
const STEPS: readonly Step[] = [
  ({ hold }, command) => hold.claim(command),
  ({ hold }, command) => hold.claim(command),
  ({ hold }, command) => hold.renew(command),
  ({ hold }, command) => hold.release(command),
  ({ hold }, command) => hold.assign({ ...command, assignee: 'two' }),
  ({ put }, command) => put.snooze({ ...command, until: soon(), reason: 'later' }),
  ({ put }, command) => put.snooze({ ...command, until: FAR, reason: 'too late' }),
  ({ put }, command) => put.wake(command),
  ({ note }, command) => note.comment({ ...command, text: 'seen' }),
  ({ note }, command) => note.refer({ ...command, reference: { system: 's', id: 'c', url: null } }),
  ({ say }, command) => say.draft({ ...command, draft: { note: 'half' } }),
  ({ say }, command) => say.submit({ ...command, report: report({ outcome: 'remedied' }) }),
  ({ say }, command) => say.submit({ ...command, report: report({ outcome: 'data-error' }) }),
  ({ say }, command) => say.submit({ ...command, report: report({ outcome: 'dismissed', reason: 'other' }) }),
  ({ say }, command) =>
    say.submit({ ...command, report: report({ outcome: 'confirmed', plannedOn: soon() }) }),
  ({ say }, command) => say.withdraw(command),
  ({ say }, command) => say.approve({ ...command, reason: 'agreed' }),
  ({ say }, command) => say.return({ ...command, reason: 'not so' }),
  (walk, { taskId }) => walk.find(taskId, 'resolved'),
  (walk, { taskId }) => walk.find(taskId, 'open'),
];

/** Tasks of markets, each with a finding of its own, on which anybody may do anything. */
class Walk {
  readonly hold;
  readonly put;
  readonly note;
  readonly say;
  private readonly findingIds = new Map<string, string>();

  private constructor(
    readonly city: City,
    private readonly lineUp: LineUpTasks,
  ) {
    const { holdTask, putOffTask, annotateTask, reportOnTask } = city.useCases;
    this.hold = holdTask;
    this.put = putOffTask;
    this.note = annotateTask;
    this.say = reportOnTask;
  }

  static async on(city: City): Promise<Walk> {
    const dueDays = { high: 5, medium: 10, low: 20, data: 20 };
    const terms = { calendars: new WeekdayCalendars(), dueDays, leaseDays: 5, longestPlanDays: 180 };
    const rules = await loadRuleLibrary();
    const walk = new Walk(city, new LineUpTasks(rules, terms, new SystemClock(), new TimeOrderedIds()));
    const findings = Array.from({ length: MARKETS }, (_, n): Finding => {
      const code = `m${n}`;
      const subject = { type: 'market' as const, code };
      return aFinding({ ruleSetId: RULE_SET, subject, cell: { ...subject, townCode: 't1' } });
    });
    await city.persistence.transactions.run(async (stores) => {
      await stores.findings.save(findings);
      await stores.accessKeys.insert(KEY_OF_TWO, 'a digest');
    });
    for (const finding of findings) await walk.line(finding);
    for (const { id, taskId } of await city.findings()) walk.findingIds.set(taskId!, id);
    return walk;
  }

  get taskIds(): string[] {
    return [...this.findingIds.keys()];
  }

  async task(id: string): Promise<ReviewTask> {
    return (await this.city.persistence.tasks.get(id))!;
  }

  /** As an evaluation leaves it that finds it so. */
  async find(taskId: string, state: 'open' | 'resolved'): Promise<void> {
    const id = this.findingIds.get(taskId)!;
    const finding = await this.city.persistence.transactions.run(async ({ findings }) => {
      const [found] = await findings.load([id]);
      await findings.save([{ ...found!, state, waivedUntil: null }]);
      return found!;
    });
    await this.line(finding);
  }

  private async line({ cell, ruleSetId }: Finding): Promise<void> {
    await this.city.persistence.transactions.run((stores) =>
      this.lineUp.run(stores, [{ cell, ruleSetId }], { actor: 'recheck', isEvaluation: true }),
    );
  }
}

/** What no task may ever be. */
function faultsOf(task: ReviewTask): string[] {
  const isHeld = task.leasedUntil !== null;
  const rules: [string, boolean][] = [
    ['an open task is nobody’s', task.state !== 'open' || (!isHeld && task.claimedAt === null)],
    [
      'a claimed task is somebody’s',
      !['claimed', 'returned'].includes(task.state) || (isHeld && task.assignee !== null),
    ],
    ['a submitted task says what and by whom', task.state !== 'submitted' || task.submission !== null],
    ['a snoozed task has a day', (task.state === 'snoozed') === (task.snoozedUntil !== null)],
    [
      'a closed task has no findings and no holder',
      task.state !== 'closed' || (task.findingCount === 0 && !isHeld),
    ],
    ['a task that is not closed has findings', task.state === 'closed' || task.findingCount > 0],
    ['a closed task says since when', (task.state === 'closed') === (task.closedAt !== null)],
    [
      'a clock stands for records alone',
      task.clock.pausedOn === null || task.submission?.outcome === 'data-error',
    ],
  ];
  return rules.flatMap(([name, holds]) => (holds ? [] : [name]));
}

const MOVES = Object.keys(TASK_TRANSITIONS) as TaskMove[];

/** Random commands, on every database. */
export function walkingContract(backend: PersistenceBackend): void {
  describe('random commands', () => {
    it(
      `in ${SEQUENCES} sequences never bring a task into a state that is none`,
      inFreshCity(backend, async (city) => {
        const walk = await Walk.on(city);
        const seen = new Set<string>();
        /** The tasks as they were left: nobody else moves them. */
        const known = new Map<string, ReviewTask>();
        const sequence = fc.record({
          task: fc.nat(MARKETS - 1),
          steps: fc.array(fc.record({ step: fc.nat(STEPS.length - 1), actor: fc.nat(actors.length - 1) }), {
            minLength: 1,
            maxLength: 2,
          }),
        });
        await fc.assert(
          fc.asyncProperty(sequence, async ({ task: at, steps }) => {
            const taskId = walk.taskIds[at]!;
            let before = known.get(taskId) ?? (await walk.task(taskId));
            for (const { step, actor } of steps) {
              const command = { taskId, expectedVersion: before.version, actor: actors[actor]! };
              const refused = await refusalOf(STEPS[step]!(walk, command));
              const after = await walk.task(taskId);
              expect(faultsOf(after)).toEqual([]);
              if (refused) expect(after).toEqual(before);
              else if (after.version !== before.version) {
                expect(after.version).toBe(before.version + 1);
                expect(MOVES.some((move) => allows(move, before.state, after.state))).toBe(true);
                seen.add(`${before.state} → ${after.state}`);
              }
              before = after;
              known.set(taskId, after);
            }
          }),
          { numRuns: SEQUENCES },
        );
        // Whatever the table allows people and evaluations was met on the way.
        expect(seen.size).toBeGreaterThanOrEqual(20);
        const { faults } = await verifyAudit(city.persistence.audit);
        expect(faults).toEqual([]);
      }),
      TIMEOUT_MS,
    );
  });
}

/** Whether it was refused in good order; anything else is thrown. */
async function refusalOf(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    const isRefusal =
      error instanceof ConflictError || error instanceof ForbiddenError || error instanceof InvalidInputError;
    if (!isRefusal) throw error;
    return true;
  }
}

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
  type DataCorrection,
  type Finding,
  type ReviewTask,
  type TaskCommand,
  type TaskMove,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { loadRuleLibrary, SystemClock, TimeOrderedIds } from '@hongzhu/platform';
import { aFinding } from '../persistence/domain-builders.js';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { inFreshCity, type City } from '../use-cases/city.js';
import { faultsOf } from './faults-of-tasks.js';

const SEQUENCES = 10_000;
const MARKETS = 50;
const RULE_SET = 'five-ones';
const TIMEOUT_MS = 600_000;
const FAR = '2099-01-01';

const actors: readonly Actor[] = [
  { account: 'one', role: 'instructor', towns: ['t1'], markets: null },
  { account: 'two', role: 'instructor', towns: ['t1'], markets: null },
  { account: 'stranger', role: 'instructor', towns: ['t2'], markets: null },
  { account: 'one', role: 'city-supervisor', towns: null, markets: null },
  { account: 'head', role: 'city-supervisor', towns: null, markets: null },
];

/** Only who is known can be given a task. */
const KEY_OF_TWO: AccessKey = {
  ...{ id: 'a-key', account: 'two', role: 'instructor', towns: ['t1'], markets: null, label: null },
  ...{ createdAt: new Date(0), createdBy: 'administrator', expiresOn: null, revokedAt: null },
};

type Step = (walk: Walk, command: TaskCommand) => Promise<unknown>;
const report = (of: object) => ({
  ...{ reason: null, note: 'so', plannedOn: null, facts: [] },
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
  (walk, command) => walk.correct(command, 'apply'),
  (walk, command) => walk.correct(command, 'refuse'),
  (walk, { taskId }) => walk.find(taskId, 'resolved'),
  (walk, { taskId }) => walk.find(taskId, 'open'),
];

/** Tasks of markets, each with a finding of its own, on which anybody may do anything. */
class Walk {
  readonly hold;
  readonly put;
  readonly note;
  readonly say;
  private readonly keep;
  private readonly findingIds = new Map<string, string>();
  /** The latest correction of each task that has had one. */
  private readonly corrections = new Map<string, DataCorrection>();

  private constructor(
    readonly city: City,
    private readonly lineUp: LineUpTasks,
  ) {
    const { holdTask, putOffTask, annotateTask, reportOnTask, handleCorrections } = city.useCases;
    this.hold = holdTask;
    this.put = putOffTask;
    this.note = annotateTask;
    this.say = reportOnTask;
    this.keep = handleCorrections;
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

  /** The task, and whether somebody is asked to correct its records. */
  async look(taskId: string): Promise<{ task: ReviewTask; isUnderCorrection: boolean }> {
    const { tasks, corrections } = this.city.persistence;
    const task = (await tasks.get(taskId))!;
    const ofTask = { within: EVERYWHERE, task: taskId, state: 'open' } as const;
    const { items: open } = await corrections.list(ofTask, { limit: 2 });
    expect(open.length).toBeLessThanOrEqual(1);
    const last = open[0] ?? this.corrections.get(taskId);
    if (last !== undefined)
      this.corrections.set(taskId, open.length > 0 ? last : { ...last, state: 'withdrawn' });
    return { task, isUnderCorrection: open.length > 0 };
  }

  /** Says a word about its latest correction, closed or not. */
  async correct({ taskId, actor }: TaskCommand, word: 'apply' | 'refuse'): Promise<void> {
    const correction = this.corrections.get(taskId);
    if (correction === undefined) return;
    const command = { correctionId: correction.id, expectedVersion: correction.version, actor };
    await (word === 'apply' ? this.keep.apply(command) : this.keep.refuse({ ...command, reason: 'so' }));
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

const isSubmittedAs = (outcome: string, { state, submission }: ReviewTask): boolean =>
  state === 'submitted' && submission?.outcome === outcome;

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
            let before = known.get(taskId) ?? (await walk.look(taskId)).task;
            for (const { step, actor } of steps) {
              const command = { taskId, expectedVersion: before.version, actor: actors[actor]! };
              const refused = await refusalOf(STEPS[step]!(walk, command));
              const { task: after, isUnderCorrection } = await walk.look(taskId);
              expect(faultsOf(after)).toEqual([]);
              expect(isUnderCorrection).toBe(isSubmittedAs('data-error', after));
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

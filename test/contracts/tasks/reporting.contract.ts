import { describe, expect, it } from '@jest/globals';
import type { Report } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import {
  aMarketTask,
  closing,
  codeOf,
  INSTRUCTOR,
  onTaskStage,
  OTHER_SUPERVISOR,
  SUPERVISOR,
  TIMEOUT_MS,
  type TaskStage,
} from './task-stage.js';

const report = (outcome: Report['outcome'], over: Partial<Report> = {}): Report => ({
  ...{ outcome, reason: null, note: 'looked at', plannedOn: null, facts: [] },
  ...over,
});
const DISMISSAL = report('dismissed', { reason: 'rule-does-not-fit' });

/** A claimed task of a market. */
async function claimed(stage: TaskStage) {
  const task = await aMarketTask(stage);
  return stage.city.useCases.holdTask.claim(await stage.on(task));
}
const submit = async (stage: TaskStage, id: string, of: Report) =>
  stage.city.useCases.reportOnTask.submit({ ...(await stage.on({ id })), report: of });

/** What comes of the work on a task, whatever the database. */
export function reportingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) => onTaskStage(backend, test);

  describe('a task that is said to be remedied', () => {
    it(
      'is returned at once while the fault is still there, and closed at once when it is not',
      onStage(async (stage) => {
        const task = await claimed(stage);
        const still = await submit(stage, task.id, report('remedied'));
        expect(still).toMatchObject({ state: 'returned', assignee: INSTRUCTOR.account });
        expect(still.draft).toMatchObject({ outcome: 'remedied', note: 'looked at' });
        await stage.change(closing(task.cell.code));
        const done = await submit(stage, task.id, report('remedied'));
        expect(done).toMatchObject({ state: 'closed', findingCount: 0, assignee: INSTRUCTOR.account });
        expect(await stage.timeline(task.id)).toEqual([
          'task.create',
          'task.propose',
          'task.claim',
          'task.submit',
          'task.disprove',
          'task.submit',
          'task.verify',
        ]);
      }),
      TIMEOUT_MS,
    );

    it(
      'waits while a sweep is under way, and is judged by it',
      onStage(async (stage) => {
        const { city, clock } = stage;
        const task = await claimed(stage);
        const { id } = await city.useCases.startSweep.run({ asOf: clock.today() });
        await city.useCases.planSweep.run(id);
        expect(await submit(stage, task.id, report('remedied'))).toMatchObject({ state: 'submitted' });
        await city.runChunks(id);
        expect(await stage.task(task.id)).toMatchObject({ state: 'returned' });
      }),
      TIMEOUT_MS,
    );

    it(
      'is judged by a sweep that takes over what still stands',
      onTaskStage(
        backend,
        async (stage) => {
          const task = await claimed(stage);
          stage.clock.move(1);
          await stage.sweepToday();
          const { persistence } = stage.subject;
          // As a process leaves it that dies before the evaluation.
          const left = await stage.task(task.id);
          const at = stage.clock.now().toISOString();
          const submission = { ...report('remedied'), by: 'x', at, correctedAt: null };
          await persistence.transactions.run(({ tasks }) =>
            tasks.replace(
              { ...left, state: 'submitted', submission, version: left.version + 1 },
              left.version,
            ),
          );
          stage.clock.move(1);
          const sweep = await stage.sweepToday();
          expect(sweep.carried.markets).toBeGreaterThan(0);
          expect(await stage.task(task.id)).toMatchObject({ state: 'returned' });
        },
        { standing: { release: 'this one', nights: 28 } },
      ),
      TIMEOUT_MS,
    );
  });

  describe('a task that is reported as a fault of the records', () => {
    it(
      'has a clock that stands until it is returned',
      onStage(async (stage) => {
        const { clock, city } = stage;
        const task = await claimed(stage);
        clock.move(1);
        const waiting = await submit(stage, task.id, report('data-error'));
        expect(waiting.clock.pausedOn).toBe(clock.today());
        clock.move(30);
        const command = { ...(await stage.on(task, SUPERVISOR)), reason: 'they are right' };
        const back = await city.useCases.reportOnTask.return(command);
        expect(back).toMatchObject({ state: 'returned', clock: { from: clock.today(), pausedOn: null } });
        expect(back.dueOn > task.dueOn).toBe(true);
        expect(back.clock.workingDays).toBe(task.clock.workingDays - 1);
      }),
      TIMEOUT_MS,
    );

    it(
      'closes when the records are corrected so that nothing is found',
      onStage(async (stage) => {
        const task = await claimed(stage);
        await submit(stage, task.id, report('data-error'));
        await stage.change(closing(task.cell.code));
        await stage.city.useCases.recheckCells.run();
        expect(await stage.task(task.id)).toMatchObject({ state: 'closed' });
      }),
      TIMEOUT_MS,
    );
  });

  describe('a task that is to be dismissed', () => {
    it(
      'is closed by a second person; its findings are waived, and no sweep opens it again before their day',
      onStage(async (stage) => {
        const { city, clock } = stage;
        const task = await claimed(stage);
        await submit(stage, task.id, DISMISSAL);
        const self = { ...INSTRUCTOR, role: 'city-supervisor' as const };
        const approve = city.useCases.reportOnTask;
        const own = approve.approve({ ...(await stage.on(task, self)), reason: 'I say so' });
        expect(await codeOf(own)).toBe('second_person_required');
        const closed = await approve.approve({ ...(await stage.on(task, SUPERVISOR)), reason: 'agreed' });
        expect(closed).toMatchObject({ state: 'closed', submission: { outcome: 'dismissed' } });
        const findings = await stage.findingsOf(task.id);
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.every(({ state, verdict }) => state === 'waived' && verdict !== 'compliant')).toBe(
          true,
        );
        const { ruleId } = findings[0]!;
        const { waivers } = stage.subject.persistence;
        const counted = { ruleId, within: EVERYWHERE };
        expect(await waivers.dismissals(counted)).toEqual([
          { ruleId, reason: 'rule-does-not-fit', count: 1 },
        ]);
        const quiet = await stage.sweepToday();
        expect(quiet.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
        expect(quiet.findings).toMatchObject({ opened: 0, resolved: 0 });
        clock.move(365);
        await stage.sweepToday();
        expect(await stage.task(task.id)).toMatchObject({
          state: 'open',
          reopenedCount: 1,
          submission: null,
        });
        const again = (await stage.findingsOf(task.id)).map(({ state }) => state);
        expect(again.filter((state) => state === 'waived')).toEqual([]);
        expect(again).toContain('open');
      }),
      TIMEOUT_MS,
    );

    it(
      'can be taken back by whoever submitted it, with what was written',
      onStage(async (stage) => {
        const task = await claimed(stage);
        await submit(stage, task.id, DISMISSAL);
        const back = await stage.city.useCases.reportOnTask.withdraw(await stage.on(task));
        expect(back).toMatchObject({ state: 'claimed', submission: null, draft: { note: 'looked at' } });
      }),
      TIMEOUT_MS,
    );

    it(
      'is nobody’s to approve that was submitted as something else',
      onStage(async (stage) => {
        const task = await claimed(stage);
        await submit(stage, task.id, report('data-error'));
        const approval = stage.city.useCases.reportOnTask.approve({
          ...(await stage.on(task, OTHER_SUPERVISOR)),
          reason: 'why not',
        });
        expect(await codeOf(approval)).toBe('task_not_dismissed');
      }),
      TIMEOUT_MS,
    );
  });

  describe('a task that is confirmed', () => {
    it(
      'is put off until its day, and keeps its findings',
      onStage(async (stage) => {
        const { city, asOf } = stage;
        const task = await claimed(stage);
        const past = submit(stage, task.id, report('confirmed', { plannedOn: asOf }));
        expect(await codeOf(past)).toBe('invalid_request');
        const plannedOn = '2099-01-01';
        expect(await codeOf(submit(stage, task.id, report('confirmed', { plannedOn })))).toBe(
          'invalid_request',
        );
        stage.clock.move(0);
        const soon = new Date(Date.parse(asOf) + 10 * 86_400_000).toISOString().slice(0, 10);
        const planned = await submit(stage, task.id, report('confirmed', { plannedOn: soon }));
        expect(planned).toMatchObject({
          state: 'snoozed',
          snoozedUntil: soon,
          findingCount: task.findingCount,
        });
        const woken = await city.useCases.putOffTask.wake(await stage.on(task));
        expect(woken).toMatchObject({ state: 'claimed', assignee: INSTRUCTOR.account });
      }),
      TIMEOUT_MS,
    );
  });

  describe('a draft', () => {
    it(
      'outlasts release, claim by another and reassignment',
      onStage(async (stage) => {
        const { holdTask, reportOnTask } = stage.city.useCases;
        const task = await claimed(stage);
        const draft = { note: 'half written' };
        await reportOnTask.draft({ ...(await stage.on(task)), draft });
        await holdTask.release(await stage.on(task));
        await holdTask.claim(await stage.on(task, OTHER_SUPERVISOR));
        const assigned = await holdTask.assign({ ...(await stage.on(task, SUPERVISOR)), assignee: 'I001' });
        expect(assigned).toMatchObject({ draft, assignee: 'I001', state: 'claimed' });
      }),
      TIMEOUT_MS,
    );
  });
}

import { describe, expect, it } from '@jest/globals';
import { addDays } from '@hongzhu/rules-engine';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { about, allOf, eventsOf, FACTS, report, reported, submit, theOneOf } from './correction-stage.js';
import {
  aMarketTask,
  closing,
  codeOf,
  INSTRUCTOR,
  onTaskStage,
  SUPERVISOR,
  TIMEOUT_MS,
  type TaskStage,
} from './task-stage.js';

/** What comes of faults of the records, whatever the database. */
export function correctingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) => onTaskStage(backend, test);

  describe('a report of a fault of the records', () => {
    it(
      'opens a correction, with its facts and words, which can be deleted',
      onStage(async (stage) => {
        const { task, waiting, correction } = await reported(stage);
        expect(waiting.clock.pausedOn).toBe(stage.clock.today());
        expect(correction).toMatchObject({
          ...{ taskId: task.id, taskVersion: waiting.version, cell: task.cell, ruleSetId: task.ruleSetId },
          ...{
            facts: FACTS,
            note: 'the wrong year',
            state: 'open',
            openedBy: INSTRUCTOR.account,
            version: 1,
          },
          ...{ appliedBy: null, closedBy: null, reason: null },
        });
        expect(await eventsOf(stage, correction)).toEqual(['data-correction.opened']);
        await stage.subject.rows(`delete from stored_text where digest = '${String(correction.noteDigest)}'`);
        expect(await theOneOf(stage, task)).toMatchObject({ id: correction.id, note: null });
      }),
      TIMEOUT_MS,
    );

    it(
      'names facts of what its findings are about, or is refused with a pointer to each that is none',
      onStage(async (stage) => {
        const task = await stage.city.useCases.holdTask.claim(await stage.on(await aMarketTask(stage)));
        const facts = ['market.isOpen', 'instructor.nothing', 'market.nothing'];
        const unknown = await submit(stage, task, report({ facts })).catch((error: unknown) => error);
        expect(unknown).toMatchObject({
          code: 'invalid_request',
          details: { errors: [{ pointer: '/facts/1', code: 'unknown_fact' }, { pointer: '/facts/2' }] },
        });
        const remedied = submit(stage, task, report({ outcome: 'remedied' })).catch(
          (error: unknown) => error,
        );
        expect(await remedied).toMatchObject({
          details: { errors: [{ pointer: '/facts', code: 'not_applicable' }] },
        });
        expect(await allOf(stage, task)).toEqual([]);
      }),
      TIMEOUT_MS,
    );

    it(
      'is over with the next evaluation that finds something else, and with no other',
      onStage(async (stage) => {
        const { task } = await reported(stage);
        await stage.change(() => undefined);
        await stage.city.useCases.recheckCells.run();
        await stage.sweepToday();
        expect(await theOneOf(stage, task)).toMatchObject({ state: 'open', version: 1 });
        await stage.change(closing(task.cell.code));
        await stage.city.useCases.recheckCells.run();
        expect(await stage.task(task.id)).toMatchObject({ state: 'closed' });
        const over = await theOneOf(stage, task);
        expect(over).toMatchObject({ state: 'applied', appliedBy: null, closedBy: 'recheck', version: 2 });
        expect(await eventsOf(stage, over)).toEqual(['data-correction.opened', 'data-correction.closed']);
      }),
      TIMEOUT_MS,
    );

    it(
      'is over when it is withdrawn, returned, or its findings are waived; each new one opens another',
      onStage(async (stage) => {
        const { reportOnTask, handleWaivers } = stage.city.useCases;
        const { task } = await reported(stage);
        await reportOnTask.withdraw(await stage.on(task));
        expect((await stage.task(task.id)).draft).toMatchObject({ facts: FACTS });
        await submit(stage, task);
        await reportOnTask.return({ ...(await stage.on(task, SUPERVISOR)), reason: 'look again' });
        await submit(stage, task);
        const expiresOn = addDays(stage.clock.today(), 30);
        const findings = await stage.findingsOf(task.id);
        for (const { id } of findings.filter(({ state }) => state === 'open')) {
          const request = { findingId: id, reason: 'so', expiresOn, actor: INSTRUCTOR };
          const { id: waiverId } = await handleWaivers.request(request);
          await handleWaivers.approve({ waiverId, expectedVersion: 1, reason: 'so', actor: SUPERVISOR });
          if ((await stage.task(task.id)).state === 'returned') await submit(stage, task);
        }
        expect(await stage.task(task.id)).toMatchObject({ state: 'closed' });
        const ends = (await allOf(stage, task)).map(({ state, reason, closedBy }) => [
          state,
          reason,
          closedBy,
        ]);
        expect(ends.slice(0, 3)).toEqual([
          ['withdrawn', null, INSTRUCTOR.account],
          ['withdrawn', 'look again', SUPERVISOR.account],
          ['withdrawn', null, SUPERVISOR.account],
        ]);
        expect(ends.every(([state]) => state === 'withdrawn')).toBe(true);
      }),
      TIMEOUT_MS,
    );
  });

  describe('a correction that is refused', () => {
    it(
      'sends the task back with the reason, and a clock that runs',
      onStage(async (stage) => {
        const { handleCorrections } = stage.city.useCases;
        const { task, correction } = await reported(stage);
        stage.clock.move(30);
        const elsewhere = { ...SUPERVISOR, towns: ['somewhere-else'] };
        const refuse = (over: object = {}) =>
          handleCorrections.refuse({ ...about(correction), reason: 'they are right', ...over });
        expect(await codeOf(refuse({ actor: elsewhere }))).toBe('out_of_scope');
        expect(await codeOf(refuse({ actor: INSTRUCTOR }))).toBe('permission_required');
        expect(await codeOf(refuse({ expectedVersion: 7 }))).toBe('stale_version');
        expect(await codeOf(refuse({ correctionId: 'nothing' }))).toBe('data_correction_not_found');
        await refuse();
        const back = await stage.task(task.id);
        expect(back).toMatchObject({
          state: 'returned',
          clock: { from: stage.clock.today(), pausedOn: null },
        });
        expect(await theOneOf(stage, task)).toMatchObject({
          ...{ state: 'refused', reason: 'they are right', closedBy: SUPERVISOR.account, appliedBy: null },
        });
        expect(await codeOf(handleCorrections.apply(about(correction)))).toBe('data_correction_closed');
        expect((await stage.timeline(task.id)).at(-1)).toBe('task.uphold');
      }),
      TIMEOUT_MS,
    );

    it(
      'leaves a task alone that was submitted as something else',
      onStage(async (stage) => {
        const { task, correction } = await reported(stage);
        await stage.city.useCases.reportOnTask.withdraw(await stage.on(task));
        await submit(stage, task, report({ outcome: 'dismissed', reason: 'other', facts: [] }));
        const late = stage.city.useCases.handleCorrections.refuse({ ...about(correction), reason: 'right' });
        expect(await codeOf(late)).toBe('data_correction_closed');
        expect(await stage.task(task.id)).toMatchObject({ state: 'submitted' });
      }),
      TIMEOUT_MS,
    );
  });
}

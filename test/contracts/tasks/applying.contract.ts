import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { about, entriesOf, eventsOf, FACTS, inTurns, reported, theOneOf } from './correction-stage.js';
import {
  closing,
  codeOf,
  INSTRUCTOR,
  onTaskStage,
  OTHER_SUPERVISOR,
  SUPERVISOR,
  TIMEOUT_MS,
  type TaskStage,
} from './task-stage.js';

/** What comes of records that are said to be right now, whatever the database. */
export function applyingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) => onTaskStage(backend, test);

  describe('a correction that is said to be done', () => {
    it(
      'has the market evaluated at once: the task is returned, and its clock runs, though all is found as before',
      onStage(async (stage) => {
        const { task, correction } = await reported(stage);
        await stage.city.useCases.handleCorrections.apply(about(correction));
        const back = await stage.task(task.id);
        expect(back).toMatchObject({
          state: 'returned',
          assignee: INSTRUCTOR.account,
          draft: { facts: FACTS },
        });
        expect(back.clock).toMatchObject({ from: stage.clock.today(), pausedOn: null });
        expect(back.clock.workingDays).toBe(task.clock.workingDays - 1);
        expect(back.contentDigest).toBe(task.contentDigest);
        const over = await theOneOf(stage, task);
        expect(over).toMatchObject({ state: 'applied', appliedBy: SUPERVISOR.account, closedBy: 'recheck' });
        expect((await stage.timeline(task.id)).slice(-3)).toEqual([
          ...['task.submit', 'task.correct', 'task.disprove'],
        ]);
        expect(await entriesOf(stage, over)).toEqual([
          `data-correction.open ${INSTRUCTOR.account}`,
          `data-correction.apply ${SUPERVISOR.account}`,
          'data-correction.settle recheck',
        ]);
      }),
      TIMEOUT_MS,
    );

    it(
      'closes the task when nothing is found any more',
      onStage(async (stage) => {
        const { task, correction } = await reported(stage);
        await stage.change(closing(task.cell.code));
        await stage.city.useCases.handleCorrections.apply(about(correction));
        expect(await stage.task(task.id)).toMatchObject({ state: 'closed' });
        expect(await theOneOf(stage, task)).toMatchObject({
          state: 'applied',
          appliedBy: SUPERVISOR.account,
        });
      }),
      TIMEOUT_MS,
    );

    it(
      'stays open while a sweep is under way, and is settled by it',
      onStage(async (stage) => {
        const { city, clock } = stage;
        const { task, correction } = await reported(stage);
        const { id } = await city.useCases.startSweep.run({ asOf: clock.today() });
        await city.useCases.planSweep.run(id);
        await city.useCases.handleCorrections.apply(about(correction));
        const said = await theOneOf(stage, task);
        expect(said).toMatchObject({ state: 'open', appliedBy: SUPERVISOR.account, version: 2 });
        expect(await stage.task(task.id)).toMatchObject({
          state: 'submitted',
          clock: { pausedOn: clock.today() },
        });
        const again = city.useCases.handleCorrections.apply(about(said, OTHER_SUPERVISOR));
        expect(await codeOf(again)).toBe('data_correction_applied');
        await city.runChunks(id);
        expect(await stage.task(task.id)).toMatchObject({ state: 'returned' });
        expect(await theOneOf(stage, task)).toMatchObject({ state: 'applied', closedBy: `sweep:${id}` });
      }),
      TIMEOUT_MS,
    );

    it(
      'is settled once by workers that come later, when whoever said so died before the evaluation',
      onStage(async (stage) => {
        const { task, correction } = await reported(stage);
        const { transactions } = stage.subject.persistence;
        // As a process leaves it that dies in between: an import kept it from evaluating.
        await transactions.run(({ gate }) => gate.enter('import:x'));
        await stage.city.useCases.handleCorrections.apply(about(correction));
        expect(await stage.task(task.id)).toMatchObject({ state: 'submitted' });
        await transactions.run(({ gate }) => gate.leave('import:x'));
        for (const { status } of await inTurns(3, () => stage.city.useCases.recheckCells.run()))
          expect(status).toBe('fulfilled');
        await stage.city.useCases.recheckCells.run();
        expect(await stage.task(task.id)).toMatchObject({ state: 'returned' });
        expect(await entriesOf(stage, correction)).toHaveLength(3);
        expect(await eventsOf(stage, correction)).toHaveLength(2);
      }),
      TIMEOUT_MS,
    );

    it(
      'is settled by a sweep that takes over what still stands',
      onTaskStage(
        backend,
        async (stage) => {
          const { task, correction } = await reported(stage);
          const { transactions } = stage.subject.persistence;
          await transactions.run(({ gate }) => gate.enter('import:x'));
          await stage.city.useCases.handleCorrections.apply(about(correction));
          await transactions.run(({ gate }) => gate.leave('import:x'));
          const sweep = await stage.sweepToday();
          expect(sweep.carried.markets).toBeGreaterThan(0);
          expect(await stage.task(task.id)).toMatchObject({ state: 'returned' });
          expect(await theOneOf(stage, task)).toMatchObject({ state: 'applied' });
        },
        { standing: { release: 'this one', nights: 28 } },
      ),
      TIMEOUT_MS,
    );

    it(
      'is said once, of ten who say so at a time',
      onStage(async (stage) => {
        const { task, correction } = await reported(stage);
        const { handleCorrections } = stage.city.useCases;
        const said = await inTurns(10, () => handleCorrections.apply(about(correction)));
        expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const each of said)
          if (each.status === 'rejected')
            expect((each.reason as { code: string }).code).toMatch(
              /^(stale_version|data_correction_closed)$/,
            );
        expect(await entriesOf(stage, correction)).toHaveLength(3);
        expect(await stage.task(task.id)).toMatchObject({ state: 'returned' });
      }),
      TIMEOUT_MS,
    );
  });
}

import { expect } from '@jest/globals';
import type { DataCorrection, Report, ReviewTask, WordedCorrection } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aMarketTask, SUPERVISOR, type TaskStage } from './task-stage.js';

export const FACTS = ['market.isOpen', 'market.workerCount'] as const;
export const report = (over: Partial<Report> = {}): Report => ({
  ...{ outcome: 'data-error', reason: null, note: 'the wrong year', plannedOn: null, facts: FACTS },
  ...over,
});
export const submit = async (
  stage: TaskStage,
  task: Pick<ReviewTask, 'id'>,
  of = report(),
): Promise<ReviewTask> => stage.city.useCases.reportOnTask.submit({ ...(await stage.on(task)), report: of });

/** A task of a market that was reported as a fault of the records a day after it was opened, and its correction. */
export async function reported(stage: TaskStage) {
  stage.clock.move(1);
  // What is found today is on record, so that an evaluation finds nothing else.
  await stage.sweepToday();
  const task = await stage.city.useCases.holdTask.claim(await stage.on(await aMarketTask(stage)));
  const waiting = await submit(stage, task);
  return { task, waiting, correction: await theOneOf(stage, task) };
}
/** The corrections of a task, the oldest first. */
export async function allOf(
  { subject }: TaskStage,
  task: Pick<ReviewTask, 'id'>,
): Promise<readonly WordedCorrection[]> {
  return (await subject.persistence.corrections.list({ within: EVERYWHERE, task: task.id }, { limit: 50 }))
    .items;
}
export async function theOneOf(stage: TaskStage, task: Pick<ReviewTask, 'id'>): Promise<WordedCorrection> {
  const [correction, ...more] = await allOf(stage, task);
  expect(more).toEqual([]);
  return correction!;
}
/** A command on a correction as it was read. */
export const about = ({ id, version }: DataCorrection, actor = SUPERVISOR) => ({
  ...{ correctionId: id, expectedVersion: version, actor },
});
export const eventsOf = async ({ subject }: TaskStage, { id }: DataCorrection): Promise<unknown[]> =>
  (
    await subject.rows(`select type from outbox_event where subject = 'data-corrections/${id}' order by id`)
  ).map(({ type }) => type);
/** What the audit log says of a correction: what was done, and by whom. */
export const entriesOf = async ({ subject }: TaskStage, { id }: DataCorrection): Promise<string[]> =>
  (await subject.persistence.audit.about(`data-corrections/${id}`, { limit: 50 })).items.map(
    ({ action, actor }) => `${action} ${actor.replace(/:.*/, '')}`,
  );
export const inTurns = <T>(times: number, work: () => Promise<T>): Promise<PromiseSettledResult<T>[]> =>
  Promise.allSettled(Array.from({ length: times }, work));

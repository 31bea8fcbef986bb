import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { addDays } from '@hongzhu/rules-engine';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import {
  closing,
  codeOf,
  findingOf,
  INSTRUCTOR,
  isOfMarket,
  onTaskStage,
  SUPERVISOR,
  TIMEOUT_MS,
  waive,
  type TaskStage,
} from './task-stage.js';

/** An open finding of a market that has a task of its own. */
async function aLoneFinding({ city }: TaskStage): Promise<Finding> {
  const lone = new Set((await city.tasks()).flatMap((task) => (task.findingCount === 1 ? [task.id] : [])));
  const finding = (await city.findings()).find(
    (each) => each.state === 'open' && lone.has(each.taskId ?? '') && isOfMarket(each),
  );
  if (finding === undefined) throw new Error('the city has no finding that is alone in its task');
  return finding;
}

/** What a waiver does to findings and tasks, whatever the database. */
export function waivingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) => onTaskStage(backend, test);
  const onStanding = (test: (stage: TaskStage) => Promise<void>) =>
    onTaskStage(backend, test, { standing: { release: 'this one', nights: 28 } });

  describe('a waiver', () => {
    it(
      'takes a second person, a supervisor; it closes the task at once, and changes no verdict',
      onStage(async (stage) => {
        const { handleWaivers } = stage.city.useCases;
        const finding = await aLoneFinding(stage);
        const expiresOn = addDays(stage.clock.today(), 30);
        const request = { findingId: finding.id, reason: 'it is so', expiresOn, actor: SUPERVISOR };
        const asked = await handleWaivers.request(request);
        expect(await codeOf(handleWaivers.request(request))).toBe('waiver_exists');
        expect((await findingOf(stage, finding.id)).state).toBe('open');
        const command = { waiverId: asked.id, expectedVersion: 1, reason: 'agreed' };
        expect(await codeOf(handleWaivers.approve({ ...command, actor: SUPERVISOR }))).toBe(
          'second_person_required',
        );
        expect(await codeOf(handleWaivers.approve({ ...command, actor: INSTRUCTOR }))).toBe(
          'permission_required',
        );
        const second = { ...SUPERVISOR, account: 'second' };
        const stale = { ...command, expectedVersion: 7, actor: second };
        expect(await codeOf(handleWaivers.approve(stale))).toBe('stale_version');
        expect(await handleWaivers.approve({ ...command, actor: second })).toMatchObject({
          ...{ state: 'approved', decidedBy: 'second', version: 2 },
        });
        expect(await findingOf(stage, finding.id)).toMatchObject({
          ...{ state: 'waived', verdict: finding.verdict, waivedUntil: expiresOn },
        });
        expect(await stage.task(finding.taskId!)).toMatchObject({ state: 'closed' });
        expect(await codeOf(handleWaivers.approve({ ...command, actor: second }))).toBe('waiver_decided');
      }),
      TIMEOUT_MS,
    );

    it(
      'is over with the first sweep on its day, and not before, though nothing else has changed',
      onStanding(async (stage) => {
        const finding = await aLoneFinding(stage);
        await waive(stage, finding, 3);
        for (const night of [1, 2]) {
          stage.clock.move(1);
          const sweep = await stage.sweepToday();
          expect(sweep.carried.markets).toBeGreaterThan(0);
          expect([night, (await findingOf(stage, finding.id)).state]).toEqual([night, 'waived']);
        }
        stage.clock.move(1);
        await stage.sweepToday();
        expect(await findingOf(stage, finding.id)).toMatchObject({ state: 'open', waivedUntil: null });
        expect(await stage.task(finding.taskId!)).toMatchObject({ state: 'open', reopenedCount: 1 });
        const history = await stage.subject.persistence.findings.history(finding.id);
        expect(history.at(-1)).toMatchObject({ event: 'counted', reason: 'waiver_expired' });
      }),
      TIMEOUT_MS,
    );

    it(
      'is over with a recheck on its day as well',
      onStage(async (stage) => {
        const { city, clock, subject } = stage;
        const finding = await aLoneFinding(stage);
        await waive(stage, finding, 2);
        clock.move(2);
        await subject.persistence.transactions.run(({ rechecks }) =>
          rechecks.put([finding.cell], 'a stamp', clock.now()),
        );
        await city.useCases.recheckCells.run();
        expect(await findingOf(stage, finding.id)).toMatchObject({ state: 'open', waivedUntil: null });
      }),
      TIMEOUT_MS,
    );

    it(
      'that is revoked counts again at once',
      onStage(async (stage) => {
        const finding = await aLoneFinding(stage);
        const waiver = await waive(stage, finding, 30);
        const { handleWaivers } = stage.city.useCases;
        const command = { waiverId: waiver.id, expectedVersion: 2, reason: 'no longer', actor: SUPERVISOR };
        expect(await handleWaivers.revoke(command)).toMatchObject({ state: 'revoked' });
        expect(await findingOf(stage, finding.id)).toMatchObject({ state: 'open', waivedUntil: null });
        expect(await stage.task(finding.taskId!)).toMatchObject({ state: 'open' });
        const quiet = await stage.sweepToday();
        expect(quiet.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
      }),
      TIMEOUT_MS,
    );

    it(
      'lasts over a pass: what fails again before its day is waived again; meanwhile it is listed as not needed',
      onStage(async (stage) => {
        const { city } = stage;
        const { waivers } = stage.subject.persistence;
        const finding = await aLoneFinding(stage);
        const waiver = await waive(stage, finding, 30);
        await stage.change(closing(finding.cell.code));
        await city.useCases.recheckCells.run();
        expect((await findingOf(stage, finding.id)).state).toBe('resolved');
        const unneeded = await waivers.list(
          { within: EVERYWHERE, unneededOn: stage.clock.today() },
          { limit: 10 },
        );
        expect(unneeded.items.map(({ id }) => id)).toEqual([waiver.id]);
        const elsewhere = await waivers.list(
          { within: { towns: ['elsewhere'], markets: null } },
          { limit: 10 },
        );
        expect(elsewhere.items).toEqual([]);
        await stage.change(() => undefined);
        await city.useCases.recheckCells.run();
        expect((await findingOf(stage, finding.id)).state).toBe('waived');
        expect(
          (await waivers.list({ within: EVERYWHERE, unneededOn: stage.clock.today() }, { limit: 10 })).items,
        ).toEqual([]);
        const from = stage.clock.today();
        const soon = (days: number) =>
          waivers.list({ within: EVERYWHERE, expiring: { from, to: addDays(from, days) } }, { limit: 10 });
        expect((await soon(29)).items).toEqual([]);
        expect((await soon(30)).items.map(({ id }) => id)).toEqual([waiver.id]);
      }),
      TIMEOUT_MS,
    );

    it(
      'of a dismissal is not shortened by one that was asked for before, nor ended with one that is over',
      onStage(async (stage) => {
        const { handleWaivers, holdTask, reportOnTask } = stage.city.useCases;
        const finding = await aLoneFinding(stage);
        const id = finding.taskId!;
        const soon = addDays(stage.clock.today(), 10);
        const request = { findingId: finding.id, reason: 'it is so', expiresOn: soon, actor: INSTRUCTOR };
        const asked = await handleWaivers.request(request);
        await holdTask.claim(await stage.on({ id }));
        const report = {
          outcome: 'dismissed',
          reason: 'already-settled',
          note: '',
          plannedOn: null,
          facts: [],
        } as const;
        await reportOnTask.submit({ ...(await stage.on({ id })), report });
        await reportOnTask.approve({ ...(await stage.on({ id }, SUPERVISOR)), reason: 'agreed' });
        const year = addDays(stage.clock.today(), 365);
        expect((await findingOf(stage, finding.id)).waivedUntil).toBe(year);
        const command = { waiverId: asked.id, reason: 'agreed', actor: SUPERVISOR };
        await handleWaivers.approve({ ...command, expectedVersion: 1 });
        expect((await findingOf(stage, finding.id)).waivedUntil).toBe(year);
        stage.clock.move(20);
        const late = handleWaivers.revoke({ ...command, expectedVersion: 2 });
        expect(await codeOf(late)).toBe('waiver_expired');
        expect(await findingOf(stage, finding.id)).toMatchObject({ state: 'waived', waivedUntil: year });
      }),
      TIMEOUT_MS,
    );
  });
}

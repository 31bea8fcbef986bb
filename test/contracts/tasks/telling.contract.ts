import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@hongzhu/compliance';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import {
  closing,
  findingOf,
  isOfMarket,
  onTaskStage,
  revoke,
  TIMEOUT_MS,
  waive,
  type TaskStage,
} from './task-stage.js';

/** What the outside world was told of a finding, the oldest first. */
async function told({ subject }: TaskStage, findingId: string): Promise<unknown[]> {
  const events = await subject.rows(
    `select type from outbox_event where subject = 'findings/${findingId}' order by id`,
  );
  return events.map(({ type }) => type);
}

async function anOpenFinding({ city }: TaskStage): Promise<Finding> {
  const finding = (await city.findings()).find((each) => each.state === 'open' && isOfMarket(each));
  if (finding === undefined) throw new Error('the city has no open finding of a market');
  return finding;
}

/** What the outside world is told of findings under waivers, whatever the database. */
export function tellingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) => onTaskStage(backend, test);

  describe('a finding', () => {
    it(
      'that is resolved stays so to the outside world when its waiver is revoked',
      onStage(async (stage) => {
        const finding = await anOpenFinding(stage);
        const waiver = await waive(stage, finding, 30);
        await stage.change(closing(finding.cell.code));
        await stage.city.useCases.recheckCells.run();
        const before = ['finding.opened', 'finding.waived', 'finding.resolved'];
        expect(await told(stage, finding.id)).toEqual(before);
        await revoke(stage, waiver.id);
        expect(await findingOf(stage, finding.id)).toMatchObject({ state: 'resolved', waivedUntil: null });
        expect(await told(stage, finding.id)).toEqual(before);
        const history = await stage.subject.persistence.findings.history(finding.id);
        expect(history.at(-1)).toMatchObject({ event: 'counted', reason: 'waiver_revoked' });
      }),
      TIMEOUT_MS,
    );

    it(
      'that is found again under its waiver is told to be waived, and to be open once that is revoked',
      onStage(async (stage) => {
        const finding = await anOpenFinding(stage);
        const waiver = await waive(stage, finding, 30);
        for (const edit of [closing(finding.cell.code), () => undefined]) {
          await stage.change(edit);
          await stage.city.useCases.recheckCells.run();
        }
        await revoke(stage, waiver.id);
        expect(await told(stage, finding.id)).toEqual([
          ...['finding.opened', 'finding.waived', 'finding.resolved', 'finding.waived', 'finding.reopened'],
        ]);
      }),
      TIMEOUT_MS,
    );
  });
}

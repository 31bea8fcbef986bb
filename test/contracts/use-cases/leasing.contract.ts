import { describe, expect, it } from '@jest/globals';
import { SystemClock } from '@hongzhu/platform';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, City } from './city.js';
import { BreakingRegistry, DAY } from './narrowing-stage.js';

const TIMEOUT_MS = 120_000;

/** Whose a chunk is, on every database. */
export function leasingContract(backend: PersistenceBackend): void {
  describe('a chunk that takes longer than its lease', () => {
    it(
      'is the next worker’s, and what the late one found is refused',
      async () => {
        const subject = await backend.fresh();
        try {
          const registry = new BreakingRegistry(subject.persistence.registry);
          const chunks = { attempts: 3, leaseSeconds: 0, mostPairs: 12_000 };
          const always = () => true;
          const persistence = { ...subject.persistence, registry };
          const slow = await City.over(persistence, always, new SystemClock(), { chunks });
          const next = await City.over(subject.persistence);
          await slow.import(caseCity(1));
          const { id } = await slow.useCases.startSweep.run({ asOf: DAY });
          await slow.useCases.planSweep.run(id);
          const [number] = await slow.pendingChunks(id);
          let goOn: () => void = () => undefined;
          const held = new Promise<void>((resolve) => (goOn = resolve));
          const reached = new Promise<void>((resolve) => {
            registry.breaks = () => (resolve(), held);
          });
          const late = slow.useCases.workOnChunk.run(id, number!);
          await reached;
          // The next one has begun, but has not stored anything yet.
          const { transactions } = subject.persistence;
          await transactions.run(async ({ chunks }) => {
            const pending = (await chunks.lockPending(id, number!))!;
            const leaseUntil = new Date((await chunks.now()).getTime() + 60_000);
            await chunks.noteAttempts(pending.chunk, { ...pending, fence: pending.fence + 1, leaseUntil });
          });
          goOn();
          expect((await late).kind).toBe('late');
          expect(await slow.verdicts(id)).toEqual([]);
          expect(await slow.findings()).toEqual([]);
          expect(await next.useCases.workOnChunk.run(id, number!)).toEqual({ kind: 'busy' });
        } finally {
          await subject.stop();
        }
      },
      TIMEOUT_MS,
    );
  });
}

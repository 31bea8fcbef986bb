import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { anImport } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

export function importStoreContract(backend: PersistenceBackend): void {
  describe('the import store', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);

    it('keeps a payload of several parts to the last byte, until it is deleted', async () => {
      const job = anImport();
      const payload = randomBytes(2 * 1_048_576 + 17);
      await run(({ imports }) => imports.insert(job, payload));
      const kept = await run(({ imports }) => imports.payload(job.id));
      expect(Buffer.compare(kept, payload)).toBe(0);
      const parts = await at.subject.rows(
        `select number, length(content) as size from import_part where import_id = '${job.id}' order by number`,
      );
      expect(parts.map(({ size }) => Number(size))).toEqual([1_048_576, 1_048_576, 17]);
      await run(({ imports }) => imports.deletePayload(job.id));
      expect(await run(({ imports }) => imports.payload(job.id))).toHaveLength(0);
    });

    it('rewrites an import to its last field', async () => {
      const job = anImport();
      await run(({ imports }) => imports.insert(job, new Uint8Array()));
      expect(await run(({ imports }) => imports.get(job.id))).toEqual(job);
      const finished = {
        ...job,
        state: 'rejected' as const,
        mode: 'partial' as const,
        dryRun: true,
        progress: 0.3,
        counts: { towns: { created: 1, updated: 2, unchanged: 3, deleted: 4, rejected: 5 } },
        errors: [
          {
            pointer: '/markets/0/lat',
            code: 'out_of_range',
            message: { zh: '纬度超出范围', en: 'out of range' },
          },
        ],
        errorCount: 1001,
        startedAt: new Date('2025-01-01T00:00:00.001Z'),
        finishedAt: new Date('2025-01-01T00:00:09.999Z'),
        failure: 'gate_busy',
      };
      await run(({ imports }) => imports.update(finished));
      expect(await run(({ imports }) => imports.get(job.id))).toEqual(finished);
      expect(await run(({ imports }) => imports.get('unknown'))).toBeNull();
    });

    it('keeps the refused rows apart from the payload, the last ones saved', async () => {
      const job = anImport();
      await run(({ imports }) => imports.insert(job, Buffer.from('{}')));
      expect(await run(({ imports }) => imports.rejectedRows(job.id))).toBeNull();
      await run(({ imports }) => imports.saveRejectedRows(job.id, Buffer.from('first, and longer')));
      await run(({ imports }) => imports.saveRejectedRows(job.id, Buffer.from('第二')));
      await run(({ imports }) => imports.deletePayload(job.id));
      const file = await run(({ imports }) => imports.rejectedRows(job.id));
      expect(new TextDecoder().decode(file ?? undefined)).toBe('第二');
    });

    it('names the imports that are not finished', async () => {
      const states = ['queued', 'running', 'succeeded', 'rejected', 'failed'] as const;
      const before = await run(({ imports }) => imports.unfinished());
      const jobs = states.map((state) => anImport({ state }));
      await run(async ({ imports }) => {
        for (const job of jobs) await imports.insert(job, new Uint8Array());
      });
      const unfinished = await run(({ imports }) => imports.unfinished());
      expect(unfinished.slice(before.length)).toEqual(jobs.slice(0, 2));
    });
  });
}

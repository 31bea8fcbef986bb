import { describe, expect, it } from '@jest/globals';
import { caseCity, City } from '../use-cases/city.js';
import type { PersistenceBackend, PersistenceSubject } from './persistence-backend.js';

const TIMEOUT_MS = 90_000;

/** The rows of every table. */
async function everything({ rows, tables }: PersistenceSubject): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const table of tables) found[table] = await rows(`select * from ${table}`);
  return found;
}

/** That a test finds nothing of what another has left. */
export function reuseContract(backend: PersistenceBackend): void {
  describe('a database that was used', () => {
    it(
      'is to the next test as one that is new',
      async () => {
        const [first, other] = [await backend.fresh(), await backend.fresh()];
        const asNew = await everything(first);
        expect(Object.values(asNew).filter((rows) => rows.length > 0)).toHaveLength(4);
        const city = await City.over(first.persistence);
        await city.import(caseCity(1));
        await city.sweep('2024-03-31');
        await first.rows('delete from audit_head');
        const filled = Object.values(await everything(first)).filter((rows) => rows.length > 0);
        expect(filled.length).toBeGreaterThan(20);
        expect(await everything(other)).toEqual(asNew);
        await first.stop();
        const again = await backend.fresh();
        expect(await everything(again)).toEqual(asNew);
        await again.stop();
        await other.stop();
      },
      TIMEOUT_MS,
    );
  });
}

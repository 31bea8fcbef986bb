import { describe, expect, it } from '@jest/globals';
import { verifyAudit, type AnnotatedEntry } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { ALWAYS, DAY, discard, every, release, TIMEOUT_MS, withCityOn, withClosed } from './braking-stage.js';
import { caseCity, type City, type Json } from './city.js';

const thrice = async (work: () => Promise<unknown>): Promise<void> => {
  for (let n = 0; n < 3; n++) await work();
};

/** What was done to a thing, oldest first, without the places in the log. */
async function about(city: City, subject: string) {
  const { items } = await city.persistence.audit.about(subject, { limit: 100 });
  return items.map(({ actor, action, before, after, note }: AnnotatedEntry) => ({
    ...{ actor, action, before, after, note },
  }));
}

/** A snapshot that an account hands in, imported three times over. */
async function importedBy(city: City, actor: string, snapshot: Json) {
  const payload = new TextEncoder().encode(JSON.stringify(snapshot));
  const { id } = await city.useCases.submitImport.run(payload, { mode: 'all', dryRun: false, actor });
  await thrice(() => city.useCases.runImport.run(id));
  return about(city, `imports/${id}`);
}

/** What the audit log says of imports and sweeps, on every database. */
export function auditingContract(backend: PersistenceBackend): void {
  describe('the audit log of a city', () => {
    const withCity = withCityOn(backend);

    it(
      'says who handed a snapshot in, and once how the import ended',
      withCity(ALWAYS, async (city) => {
        const [submitted, ended, ...more] = await importedBy(city, 'I-1', caseCity(1));
        expect(submitted).toMatchObject({
          ...{ actor: 'I-1', action: 'import.submit', before: null },
          after: { state: 'queued', mode: 'all', dryRun: false },
        });
        expect(ended).toMatchObject({
          ...{ actor: expect.stringMatching(/^import:/), action: 'import.end' },
          after: { state: 'succeeded', failure: null, errorCount: 0, counts: { markets: expect.anything() } },
        });
        expect(more).toEqual([]);
        const [, refused] = await importedBy(city, 'I-1', { schema: 'none' });
        expect(refused?.after).toMatchObject({ state: 'rejected' });
      }),
      TIMEOUT_MS,
    );

    it(
      'says who started and cancelled a sweep, and nothing of what was refused',
      withCity(ALWAYS, async (city) => {
        const actor = { account: 'I-1', role: 'operator', ...EVERYWHERE } as const;
        const { id } = await city.useCases.startSweep.run({ asOf: DAY, effect: 'study', actor });
        await expect(city.useCases.startSweep.run({ asOf: DAY, actor })).rejects.toThrow();
        await city.useCases.cancelSweep.run(id, 'I-2');
        await expect(city.useCases.cancelSweep.run(id, 'I-3')).rejects.toThrow();
        expect(await about(city, `sweeps/${id}`)).toMatchObject([
          { actor: 'I-1', action: 'sweep.start', after: { asOf: DAY, effect: 'study', townCodes: null } },
          {
            actor: 'I-2',
            action: 'sweep.cancel',
            before: { state: 'queued' },
            after: { state: 'cancelled' },
          },
        ]);
        expect((await city.persistence.audit.head()).position).toBe(2);
      }),
      TIMEOUT_MS,
    );

    it(
      'says once what was decided about held tasks, by whom and why',
      withCity(ALWAYS, async (city) => {
        await city.import(caseCity(1));
        await city.sweep(DAY);
        await city.import(withClosed(every));
        const released = await city.sweep(DAY);
        await thrice(() => release(city, released.id));
        await city.import(caseCity(1));
        const discarded = await city.sweep(DAY);
        await thrice(() => discard(city, discarded.id));
        const { closing } = released.brake!;
        expect(closing).toBeGreaterThan(0);
        expect((await about(city, `sweeps/${released.id}`)).slice(1)).toEqual([
          {
            ...{ actor: 'a-supervisor', action: 'sweep.release', note: 'It is so.' },
            before: { brake: 'held', opening: 0, closing },
            after: { brake: 'released' },
          },
        ]);
        expect((await about(city, `sweeps/${discarded.id}`)).slice(1)).toMatchObject([
          { action: 'sweep.discard', after: { brake: 'discarded' }, note: 'It is not so.' },
        ]);
        expect((await verifyAudit(city.persistence.audit)).faults).toEqual([]);
      }),
      TIMEOUT_MS,
    );
  });
}

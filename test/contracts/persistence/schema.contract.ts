import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

export function schemaContract(backend: PersistenceBackend): void {
  describe('the schema', () => {
    const at = withPersistence(backend);

    it('that the migrations make is the one that the entities describe', async () => {
      expect(await at.ports.schemaDrift()).toEqual([]);
    });

    it('is not touched by a second start, or by several at once', async () => {
      const before = await at.subject.rows('select * from schema_migration');
      await Promise.all([at.subject.another(), at.subject.another(), at.subject.another()]);
      expect(await at.subject.rows('select * from schema_migration')).toEqual(before);
      expect(before.length).toBeGreaterThan(0);
      expect(await at.subject.rows('select holder from registry_gate')).toEqual([{ holder: null }]);
    });

    it('answers a ping', async () => {
      await expect(at.ports.ping()).resolves.toBeUndefined();
    });
  });
}

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

    it('has no foreign keys: what belongs together is kept so by whoever writes it', async () => {
      const named =
        "table_schema not in ('mysql', 'sys', 'information_schema', 'performance_schema', 'pg_catalog')";
      const constraints = await at.subject.rows(
        `select constraint_type as type from information_schema.table_constraints where ${named}`,
      );
      const types = new Set(constraints.map(({ type }) => type));
      expect(types).toContain('PRIMARY KEY');
      expect(types).not.toContain('FOREIGN KEY');
    });

    it('answers a ping', async () => {
      await expect(at.ports.ping()).resolves.toBeUndefined();
    });
  });
}

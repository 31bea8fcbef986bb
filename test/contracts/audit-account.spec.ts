import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '@hongzhu/compliance';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import mysql from 'mysql2/promise';
import { startPrivateMariadb, type PrivateMariadb } from '../services/private-mariadb.js';
import { caseCity, City } from './use-cases/city.js';

const START_TIMEOUT_MS = 90_000;
const DAY = '2024-03-31';
const ER_DENIED = [1142, 1143];

/** What operations.md has an operator run. */
function grantsOfTheManual(): string {
  const manual = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const [, chapter = ''] = manual.split('## The account of the database');
  return /```sql\n([^`]*(?:`[^`]+)*?)\n```/.exec(chapter)![1]!;
}

describe('the account that the service has on MariaDB', () => {
  let server: PrivateMariadb;
  let persistence: Persistence;
  let service: mysql.Connection;
  let city: City;

  beforeAll(async () => {
    server = await startPrivateMariadb();
    const url = await server.createDatabase();
    await (await openPersistence({ dialect: 'mysql', url, poolSize: 2 })).close();
    const owner = await mysql.createConnection(url);
    await owner.query("create user 'hongzhu_service'@'%' identified by 'a-password'");
    const [grants] = await owner.query<mysql.RowDataPacket[]>(grantsOfTheManual());
    for (const { statement } of grants) await owner.query(String(statement));
    await owner.end();
    const limited = new URL(url);
    [limited.username, limited.password] = ['hongzhu_service', 'a-password'];
    persistence = await openPersistence({ dialect: 'mysql', url: limited.href, poolSize: 4 });
    service = await mysql.createConnection(limited.href);
    city = await City.over(persistence);
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await service.end();
    await persistence.close();
    await server.stop();
  }, START_TIMEOUT_MS);

  it(
    'is enough for imports, sweeps, rechecks, work on tasks and what is deleted in time',
    async () => {
      expect((await city.import(caseCity(1))).state).toBe('succeeded');
      expect((await city.sweep(DAY)).state).toBe('complete');
      await city.import(caseCity(2));
      await city.useCases.recheckCells.run();
      await city.useCases.tendTasks.run();
      await city.useCases.pruneDetail.run();
      await city.useCases.pruneEvents.run();
      await city.useCases.relayEvents.run();
      const actor = { account: 'I-1', role: 'city-supervisor', towns: null } as const;
      const { items } = await persistence.tasks.list({ within: null, state: 'open' }, { limit: 1 });
      const { id, version } = items[0]!;
      const claimed = await city.useCases.holdTask.claim({ taskId: id, expectedVersion: version, actor });
      expect(claimed.state).toBe('claimed');
      const { entries, faults } = await verifyAudit(persistence.audit);
      expect(entries).toBeGreaterThan(5);
      expect(faults).toEqual([]);
    },
    START_TIMEOUT_MS,
  );

  it.each([
    "update audit_entry set actor = 'somebody' where position = 1",
    'delete from audit_entry where position = 1',
    'replace into audit_entry select * from audit_entry where position = 1',
    "insert into audit_entry select * from audit_entry where position = 1 on duplicate key update actor = 'somebody'",
    'truncate table audit_entry',
    'drop table audit_entry',
    'alter table audit_entry drop column actor',
    'rename table audit_entry to another',
    "create trigger falsify before insert on audit_entry for each row set new.actor = 'somebody'",
    'delete from audit_head',
    'truncate table audit_head',
    "insert into schema_migration (timestamp, name) values (1, 'none')",
  ])('is refused: %s', async (statement) => {
    const refusal = await service.query(statement).then(
      () => 'it was done',
      (error: unknown) => (error as { errno: number }).errno,
    );
    expect(ER_DENIED).toContain(refusal);
  });

  it('can add to the log, and nothing of what is in it is changed by a wrong word on its end', async () => {
    const { position, hash } = await persistence.audit.head();
    await service.query('update audit_head set position = position - 1');
    expect((await verifyAudit(persistence.audit)).faults).not.toEqual([]);
    await service.query('update audit_head set position = ?, hash = ?', [position, hash]);
    expect((await verifyAudit(persistence.audit)).faults).toEqual([]);
  });
});

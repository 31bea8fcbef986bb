import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignDayHeads, verifyAudit, type AuditEntry } from '@hongzhu/compliance';
import { Ed25519Signer } from '@hongzhu/platform';
import { openPersistence, prepareDatabase, type Persistence } from '@hongzhu/persistence';
import { EVERYWHERE } from '@hongzhu/permissions';
import mysql from 'mysql2/promise';
import { startPrivateMariadb, type PrivateMariadb } from '../services/private-mariadb.js';
import { caseCity, City } from './use-cases/city.js';
import { MovedClock } from './use-cases/moved-clock.js';

const START_TIMEOUT_MS = 90_000;
const HOUR_MS = 3_600_000;
const DAY = '2024-03-31';
const ER_DENIED = [1142, 1143];

const anEntry = (day: string): AuditEntry => ({
  ...{ at: new Date(`${day}T12:00:00+08:00`), actor: 'an-account', action: 'task.claim', subject: 'tasks/x' },
  ...{ before: null, after: null, noteDigest: null },
});

describe('the account that the service has on MariaDB', () => {
  let server: PrivateMariadb;
  let persistence: Persistence;
  let service: mysql.Connection;
  let city: City;
  let accounts = 0;

  /** A database of an owner, and the addresses by which the owner and the service reach it. */
  async function aDatabase(): Promise<{ ownerUrl: string; serviceUrl: string }> {
    const ownerUrl = await server.createDatabase();
    const limited = new URL(ownerUrl);
    const account = `hongzhu_service_${String((accounts += 1))}`;
    [limited.username, limited.password] = [account, 'a-password'];
    await prepareDatabase(ownerUrl, limited.href);
    // What it had before, it has no more.
    const owner = await mysql.createConnection(ownerUrl);
    await owner.query(`grant all privileges on *.* to '${account}'@'%' with grant option`);
    await owner.end();
    await prepareDatabase(ownerUrl, limited.href);
    return { ownerUrl, serviceUrl: limited.href };
  }

  beforeAll(async () => {
    server = await startPrivateMariadb();
    const { serviceUrl: url } = await aDatabase();
    persistence = await openPersistence({ dialect: 'mysql', url, poolSize: 4 });
    service = await mysql.createConnection(url);
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
      const actor = { account: 'I-1', role: 'city-supervisor', ...EVERYWHERE } as const;
      const { items } = await persistence.tasks.list({ within: EVERYWHERE, state: 'open' }, { limit: 1 });
      const { id, version } = items[0]!;
      const claimed = await city.useCases.holdTask.claim({ taskId: id, expectedVersion: version, actor });
      expect(claimed.state).toBe('claimed');
      const [first] = await persistence.audit.after(0, 1);
      // The first hour of the next day, whatever the hour of the first entry was.
      const endOfDay = new Date(`${new MovedClock(first!.at).today()}T24:00:00+08:00`);
      const nextDay = new MovedClock(new Date(endOfDay.getTime() + HOUR_MS));
      const signer = new Ed25519Signer(generateKeyPairSync('ed25519').privateKey);
      expect(await new SignDayHeads(persistence.transactions, nextDay, signer).run()).toBe(1);
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
    "update audit_day_head set hash = 'another'",
    'delete from audit_day_head',
    'truncate table audit_day_head',
    "insert into audit_anchor (position, hash, kept_from, pruned_at, key_id, public_key, signature) values (1, 'a', '2024-01-01', '2024-01-01', 'k', 'p', 's')",
    'delete from audit_anchor',
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

  it(
    'is told from one that may alter the log, and nothing is altered to find out',
    async () => {
      const { ownerUrl } = await aDatabase();
      const owner = await openPersistence({ dialect: 'mysql', url: ownerUrl, poolSize: 1 });
      try {
        expect(await persistence.mayAlterAuditLog()).toBe(false);
        expect(await owner.mayAlterAuditLog()).toBe(true);
        expect(await verifyAudit(persistence.audit)).toMatchObject({ faults: [] });
      } finally {
        await owner.close();
      }
    },
    START_TIMEOUT_MS,
  );

  it(
    'may verify the log, and not delete from it, which another account may',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'hongzhu-audit-'));
      const key = join(folder, 'signing-key.pem');
      const { privateKey } = generateKeyPairSync('ed25519');
      writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
      const run = (script: string, url: string, ...options: string[]) => {
        const env = {
          ...{
            PATH: process.env['PATH'],
            HONGZHU_DATABASE_URL: url,
            HONGZHU_REDIS_URL: 'redis://127.0.0.1:1',
          },
          ...{ HONGZHU_SIGNING_KEY_FILE: key, HONGZHU_AUDIT_RETENTION_DAYS: '184' },
        };
        const root = new URL('../../', import.meta.url);
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [`scripts/${script}.mjs`, ...options],
          { cwd: root, env, encoding: 'utf8' },
        );
        return { status, said: stdout + stderr };
      };
      const { ownerUrl, serviceUrl } = await aDatabase();
      const old = await openPersistence({ dialect: 'mysql', url: serviceUrl, poolSize: 2 });
      try {
        await old.transactions.run(({ audit }) =>
          audit.append(['2020-03-01', '2020-03-02', '2020-03-03'].map(anEntry)),
        );
        const later = new MovedClock(new Date('2020-03-04T01:00:00+08:00'));
        const stranger = new Ed25519Signer(generateKeyPairSync('ed25519').privateKey);
        expect(await new SignDayHeads(old.transactions, later, stranger).run()).toBe(3);
        const { status, said } = run('audit-verify', serviceUrl);
        expect([status, said]).toEqual([1, expect.stringContaining('2020-03-01: ')]);
        expect(said).toContain('not of this installation');
        const heads = join(folder, 'heads.json');
        writeFileSync(
          heads,
          JSON.stringify({ items: [{ ...(await old.auditHeads.list({ limit: 1 })).items[0] }] }),
        );
        const owner = await mysql.createConnection(ownerUrl);
        await owner.query('delete from audit_day_head');
        await owner.end();
        expect(await new SignDayHeads(old.transactions, later, new Ed25519Signer(privateKey)).run()).toBe(3);
        expect(run('audit-verify', serviceUrl)).toMatchObject({ status: 0 });
        expect(run('audit-verify', serviceUrl, '--heads', heads)).toMatchObject({ status: 1 });
        expect(run('audit-verify', serviceUrl, '--heads', key)).toMatchObject({ status: 2 });
        expect(run('audit-prune', serviceUrl, '--before', 'yesterday').status).toBe(1);
        expect(run('audit-prune', ownerUrl, '--before', '2999-01-01').said).toContain('184 days');
        expect(run('audit-prune', serviceUrl, '--before', '2020-03-03')).toMatchObject({ status: 2 });
        expect((await old.audit.head()).position).toBe(3);
        expect(run('audit-prune', ownerUrl, '--before', '2020-03-03')).toMatchObject({
          ...{ status: 0, said: expect.stringContaining('deleted 2 entries') as unknown },
        });
        expect((await old.audit.after(0, 10)).map(({ position }) => position)).toEqual([3, 4]);
        expect(run('audit-verify', serviceUrl)).toMatchObject({ status: 0 });
      } finally {
        await old.close();
        rmSync(folder, { recursive: true });
      }
    },
    2 * START_TIMEOUT_MS,
  );

  it.each([
    'not an address',
    'mysql://127.0.0.1/hongzhu',
    'mysql://root:a-password@127.0.0.1/hongzhu',
    'mysql://owner:another@127.0.0.1/hongzhu',
    'mysql://hongzhu_service@127.0.0.1/hongzhu',
    "mysql://o'brien:a-password@127.0.0.1/hongzhu",
  ])('is not made of %s', async (url) => {
    const owner = 'mysql://owner:a-password@127.0.0.1:1/hongzhu';
    await expect(prepareDatabase(owner, url)).rejects.toMatchObject({ code: 'database_url_invalid' });
  });

  it('can add to the log, and nothing of what is in it is changed by a wrong word on its end', async () => {
    const { position, hash } = await persistence.audit.head();
    await service.query('update audit_head set position = position - 1');
    expect((await verifyAudit(persistence.audit)).faults).not.toEqual([]);
    await service.query('update audit_head set position = ?, hash = ?', [position, hash]);
    expect((await verifyAudit(persistence.audit)).faults).toEqual([]);
  });
});

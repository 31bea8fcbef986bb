import { describe, expect, it } from '@jest/globals';
import {
  ExportAuditLog,
  MEMBER_READ,
  storedText,
  verifyAudit,
  type AuditEntry,
  type AuditFilter,
} from '@hongzhu/compliance';
import type { Persistence } from '@hongzhu/persistence';
import { MovedClock } from '../use-cases/moved-clock.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const AT = new Date('2026-03-01T02:03:04.567Z');
const WRITERS = 6;
const EACH = 20;

const entry = (subject: string, over: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ at: AT, actor: 'an-account', action: 'task.claim', subject },
  ...{ before: { state: 'open', nothing: null }, after: { state: '已领取 “claimed”' }, noteDigest: null },
  ...over,
});
const append = ({ transactions }: Persistence, ...entries: AuditEntry[]): Promise<void> =>
  transactions.run(({ audit }) => audit.append(entries));

/** The audit log on any database. */
export function auditContract(backend: PersistenceBackend): void {
  describe('the audit log', () => {
    const at = withPersistence(backend);
    const faults = async () => (await verifyAudit(at.ports.audit)).faults;
    /** Does something to the rows behind the service's back, and undoes it when it has been found out. */
    const tampered = async (change: string, undo: string) => {
      await at.subject.rows(change);
      const found = await faults();
      await at.subject.rows(undo);
      expect(await faults()).toEqual([]);
      return found;
    };

    it('is one chain, whoever appends at the same time', async () => {
      const other = await at.subject.another();
      await Promise.all(
        Array.from({ length: WRITERS }, async (_, writer) => {
          for (let n = 0; n < EACH; n++) {
            const ports = writer % 2 === 0 ? at.ports : other;
            await append(ports, entry(`tasks/${writer}`), entry('tasks/all', { after: { writer, n } }));
          }
        }),
      );
      const number = WRITERS * EACH * 2;
      expect(await verifyAudit(at.ports.audit)).toEqual({ entries: number, faults: [] });
      expect((await at.ports.audit.head()).position).toBe(number);
    });

    it('keeps nothing of a transaction that fails', async () => {
      const before = await at.ports.audit.head();
      const failing = at.ports.transactions.run(async ({ audit }) => {
        await audit.append([entry('tasks/never')]);
        throw new RangeError('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await at.ports.audit.head()).toEqual(before);
    });

    it('says whether it has an entry that is the same in all it says', async () => {
      const kept = entry('tasks/kept', {
        actor: 'somebody',
        origin: '10.0.0.1',
        after: { b: 1, a: { c: [1] } },
      });
      await append(at.ports, entry('tasks/other', { actor: 'somebody' }), kept);
      const has = (asked: AuditEntry): Promise<boolean> =>
        at.ports.transactions.run(({ audit }) => audit.has(asked));
      expect(await has({ ...kept, after: { a: { c: [1] }, b: 1 } })).toBe(true);
      for (const over of [
        { after: { b: 2, a: { c: [1] } } },
        { actor: 'somebody ' },
        { subject: 'tasks/kep' },
        { at: new Date(AT.getTime() + 1) },
        { result: 'not_found' },
      ]) {
        expect([over, await has({ ...kept, ...over })]).toEqual([over, false]);
      }
    });

    it('says what was done to one thing, by the actions that are asked for', async () => {
      const [made, looked, changed] = ['account.create', 'session.open', 'account.change'].map((action) =>
        entry('accounts/a', { action, after: { role: action } }),
      ) as [AuditEntry, AuditEntry, AuditEntry];
      await append(at.ports, made, looked, entry('accounts/b', { action: 'account.create' }), changed);
      const done = await at.ports.transactions.run(({ audit }) =>
        audit.doneTo('accounts/a', ['account.create', 'account.change']),
      );
      expect(done).toMatchObject([made, changed]);
    });

    it('takes all of a transaction back with it when it cannot be written', async () => {
      await append(at.ports, entry('tasks/before'));
      const head = await at.ports.audit.head();
      // Somebody has put an entry in where the next one belongs.
      await at.subject.rows(`insert into audit_entry (position, at, actor, action, subject, previous, hash)
        select position + 1, at, actor, action, subject, previous, hash from audit_entry
        where position = ${head.position}`);
      const failing = at.ports.transactions.run(async ({ texts, audit }) => {
        await audit.append([entry('tasks/after')]);
        await texts.keep([storedText('of a transaction that fails')]);
      });
      await expect(failing).rejects.toMatchObject({ code: 'database_error' });
      await at.subject.rows(`delete from audit_entry where position = ${head.position + 1}`);
      expect(await at.ports.audit.head()).toEqual(head);
      const kept = "select digest from stored_text where content = 'of a transaction that fails'";
      expect(await at.subject.rows(kept)).toEqual([]);
      await append(at.ports, entry('tasks/after'));
      expect(await faults()).toEqual([]);
    });

    it('tells what was done to one thing, page by page, with the words that belong to it', async () => {
      const note = storedText('因为如此 since it is so');
      await at.ports.transactions.run(async ({ texts, audit }) => {
        await texts.keep([note]);
        await audit.append([
          entry('tasks/x'),
          entry('tasks/y'),
          entry('tasks/x', { noteDigest: note.digest }),
        ]);
      });
      const first = await at.ports.audit.about('tasks/x', { limit: 1 });
      expect(first.items).toMatchObject([{ ...entry('tasks/x'), note: null }]);
      const cursor = first.nextCursor ?? undefined;
      const second = await at.ports.audit.about('tasks/x', { limit: 1, cursor });
      expect(second).toMatchObject({ items: [{ note: note.content }], nextCursor: null });
      const gone = await tampered(
        `delete from stored_text where digest = '${note.digest}'`,
        `insert into stored_text (digest, content) values ('${note.digest}', 'other words')`,
      );
      expect(gone).toEqual([]);
    });

    it('is looked through by who, what, to what and when, the latest first, page by page', async () => {
      const dated = (n: number, over: Partial<AuditEntry>): AuditEntry =>
        entry(`markets/${n}`, { at: new Date(AT.getTime() + 1_000 * (n % 5)), actor: 'a-reader', ...over });
      const of = { action: 'market.look' };
      await append(at.ports, ...Array.from({ length: 10 }, (_, n) => dated(n, n === 7 ? {} : of)));
      const read = async (filter: AuditFilter): Promise<string[]> => {
        const subjects: string[] = [];
        for (let cursor: string | undefined; ;) {
          const page = await at.ports.audit.list(filter, { limit: 2, cursor });
          subjects.push(...page.items.map(({ subject }) => subject));
          if (page.nextCursor === null) return subjects.map((subject) => subject.replace('markets/', ''));
          cursor = page.nextCursor;
        }
      };
      expect((await read({ actor: 'a-reader' })).join('')).toBe('9483726150');
      expect((await read(of)).join('')).toBe('948326150');
      expect((await read({ ...of, subject: 'markets/3' })).join('')).toBe('3');
      const [from, until] = [new Date(AT.getTime() + 1_000), new Date(AT.getTime() + 3_000)];
      expect((await read({ actor: 'a-reader', from, until })).join('')).toBe('7261');
      expect(await read({ ...of, actor: 'nobody' })).toEqual([]);
    });

    it('keeps from where it was asked, and with what it was refused', async () => {
      const circumstances = { origin: '2001:db8::1', result: 'permission_required' };
      await append(at.ports, entry('tasks/told', circumstances));
      const subject = 'tasks/told';
      expect((await at.ports.audit.list({ subject }, { limit: 1 })).items).toMatchObject([circumstances]);
      await append(at.ports, entry(subject, { action: MEMBER_READ, origin: '2001:db8::1' }));
      // It was not done, or only looked at, and so has no place in the story of the task.
      expect((await at.ports.audit.about(subject, { limit: 1 })).items).toEqual([]);
      const { position } = await at.ports.audit.head();
      const changed = await tampered(
        `update audit_entry set origin = null where position = ${position}`,
        `update audit_entry set origin = '2001:db8::1' where position = ${position}`,
      );
      expect(changed).toEqual([{ position, fault: 'edited' }]);
    });

    it('is given away whole, and says so in its last entry', async () => {
      const exporting = new ExportAuditLog(at.ports.transactions, at.ports.audit, new MovedClock(AT));
      const positions: number[] = [];
      let last = '';
      for await (const page of await exporting.run('an-auditor', 3)) {
        positions.push(...page.map(({ position }) => position));
        last = `${page.at(-1)!.actor} ${page.at(-1)!.action}`;
      }
      const { position } = await at.ports.audit.head();
      expect(positions).toEqual(Array.from({ length: position - 3 }, (_, n) => n + 4));
      expect(last).toBe('an-auditor audit-log.export');
    });

    it('names rows that were altered, swapped, deleted or cut off', async () => {
      expect(
        await tampered(
          "update audit_entry set actor = 'somebody' where position = 7",
          "update audit_entry set actor = 'an-account' where position = 7",
        ),
      ).toEqual([{ position: 7, fault: 'edited' }]);
      const swap = [
        'update audit_entry set position = 0 where position = 11',
        'update audit_entry set position = 11 where position = 12',
        'update audit_entry set position = 12 where position = 0',
      ];
      for (const statement of swap) await at.subject.rows(statement);
      const swapped = (await faults()).map(({ position }) => position);
      expect(swapped).toEqual(expect.arrayContaining([11, 12]));
      for (const statement of swap) await at.subject.rows(statement);
      expect(await faults()).toEqual([]);
      expect(
        await tampered(
          'update audit_entry set position = 900000 where position = 20',
          'update audit_entry set position = 20 where position = 900000',
        ),
      ).toEqual([
        { position: 20, fault: 'missing' },
        { position: 900000, fault: 'appended' },
      ]);
      const { position } = await at.ports.audit.head();
      expect(
        await tampered(
          `update audit_entry set position = -1 where position = ${position}`,
          `update audit_entry set position = ${position} where position = -1`,
        ),
      ).toEqual([{ position, fault: 'cut' }]);
    });
  });
}

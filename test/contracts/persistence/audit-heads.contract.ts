import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  EMPTY_LOG,
  PruneAudit,
  SignDayHeads,
  verifyWithHeads,
  type AuditEntry,
  type DayHead,
  type HeadedReport,
  type KeptHead,
} from '@hongzhu/compliance';
import { Ed25519Signer, isSigned } from '@hongzhu/platform';
import { MovedClock } from '../use-cases/moved-clock.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const aSigner = (): Ed25519Signer => new Ed25519Signer(generateKeyPairSync('ed25519').privateKey);
const entry = (at: string, actor = 'an-account'): AuditEntry => ({
  ...{ at: new Date(`${at}+08:00`), actor, action: 'task.claim', subject: 'tasks/x' },
  ...{ before: null, after: null, noteDigest: null },
});
const FIRST = [entry('2023-01-01T10:00:00'), entry('2023-01-01T23:59:59'), entry('2023-01-03T00:00:00')];

/** The signed days of the audit log, and what is deleted in time, on any database. */
export function auditHeadsContract(backend: PersistenceBackend): void {
  describe('the days of the audit log', () => {
    const at = withPersistence(backend);
    const signer = aSigner();
    const signedAt = (now: string, by = signer): Promise<number> =>
      new SignDayHeads(at.ports.transactions, new MovedClock(new Date(`${now}+08:00`)), by).run();
    const append = (...entries: AuditEntry[]): Promise<void> =>
      at.ports.transactions.run(({ audit }) => audit.append(entries));
    const heads = async (): Promise<DayHead[]> =>
      (await at.ports.auditHeads.list({ limit: 100 })).items.toReversed();
    const verified = (elsewhere: readonly KeptHead[] = []): Promise<HeadedReport> =>
      verifyWithHeads({
        ...{ audit: at.ports.audit, heads: at.ports.auditHeads, elsewhere },
        keys: { verify: isSigned, standing: (key) => signer.standing(key) },
      });
    const dayFaults = async (elsewhere?: readonly KeptHead[]): Promise<string[]> =>
      (await verified(elsewhere)).dayFaults.map(({ day, fault }) => `${day} ${fault}`);

    it('are none before anything is in it', async () => {
      expect(await signedAt('2023-01-01T12:00:00')).toBe(0);
      expect(await verified()).toMatchObject({ entries: 0, faults: [], days: 0, dayFaults: [] });
    });

    it('are signed once they are over, and those that were missed with them', async () => {
      await append(...FIRST);
      expect(await signedAt('2023-01-02T00:14:59')).toBe(0);
      expect(await signedAt('2023-01-02T00:15:00')).toBe(1);
      expect(await signedAt('2023-01-05T00:15:00')).toBe(3);
      const rows = await heads();
      expect(rows.map(({ day, position }) => [day, position])).toEqual([
        ['2023-01-01', 2],
        ['2023-01-02', 2],
        ['2023-01-03', 3],
        ['2023-01-04', 3],
      ]);
      expect(await verified()).toMatchObject({ entries: 3, faults: [], days: 4, dayFaults: [] });
    });

    it('are the same, run again and by several at once', async () => {
      await append(entry('2023-01-05T08:00:00'));
      const other = await at.subject.another();
      const clock = new MovedClock(new Date('2023-01-07T01:00:00+08:00'));
      const counts = await Promise.all(
        [at.ports, other, at.ports].map(({ transactions }) =>
          new SignDayHeads(transactions, clock, signer).run(),
        ),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
      expect(await signedAt('2023-01-07T01:00:00')).toBe(0);
      expect((await heads()).map(({ position }) => position)).toEqual([2, 2, 3, 3, 4, 4]);
    });

    it('are listed in pages, the latest first', async () => {
      const days: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await at.ports.auditHeads.list({ limit: 4, ...(cursor !== undefined && { cursor }) });
        days.push(...page.items.map(({ day }) => day));
        cursor = page.nextCursor;
      }
      expect(days).toEqual((await heads()).map(({ day }) => day).toReversed());
    });

    it('tell of a tail that was cut off, though the log says that it ends there', async () => {
      const { position, hash } = (await at.ports.audit.after(2, 1))[0]!;
      await at.subject.rows('update audit_entry set position = -4 where position = 4');
      await at.subject.rows(`update audit_head set position = ${position}, hash = '${hash}'`);
      const report = await verified();
      expect(report.faults).toEqual([]);
      expect(await dayFaults()).toEqual(['2023-01-05 cut', '2023-01-06 cut']);
      await at.subject.rows('update audit_entry set position = 4 where position = -4');
      const [last] = await at.ports.audit.after(3, 1);
      await at.subject.rows(`update audit_head set position = 4, hash = '${last!.hash}'`);
      expect(await dayFaults()).toEqual([]);
    });

    it('tell of a log that was written anew as a whole, and of heads that were made to fit it', async () => {
      const kept = await heads();
      await at.subject.rows('delete from audit_entry');
      await at.subject.rows(`update audit_head set position = 0, hash = '${EMPTY_LOG.hash}'`);
      await append(...FIRST.with(1, entry('2023-01-01T23:59:59', 'somebody')), entry('2023-01-05T08:00:00'));
      expect((await verified()).faults).toEqual([]);
      expect(new Set(await dayFaults())).toEqual(new Set(kept.map(({ day }) => `${day} rewritten`)));
      await at.subject.rows('delete from audit_day_head');
      expect(await dayFaults()).toEqual([]);
      expect(await dayFaults(kept.slice(0, 1))).toEqual(['2023-01-01 rewritten', '2023-01-01 missing']);
      expect(await signedAt('2023-01-02T01:00:00', aSigner())).toBe(1);
      expect(await dayFaults()).toEqual(['2023-01-01 unknown_key']);
      expect(await dayFaults(kept.slice(0, 1))).toContain('2023-01-01 differs');
      await at.subject.rows("update audit_day_head set day = '2023-01-02'");
      expect(await dayFaults()).toEqual(['2023-01-02 signature']);
      await at.subject.rows('delete from audit_day_head');
      await signedAt('2023-01-07T01:00:00');
    });
  });

  describe('entries of the audit log that are past their time', () => {
    const at = withPersistence(backend);
    const signer = aSigner();
    const NOW = new Date('2026-01-05T12:00:00+08:00');
    const prune = (before: string, by = signer) =>
      new PruneAudit(at.ports.transactions, new MovedClock(NOW), by, { days: 1095 }).run(before);
    const verified = (): Promise<HeadedReport> =>
      verifyWithHeads({
        ...{ audit: at.ports.audit, heads: at.ports.auditHeads, elsewhere: [] },
        keys: { verify: isSigned, standing: (key) => signer.standing(key) },
      });

    it('are deleted up to a day, and no younger one is', async () => {
      await at.ports.transactions.run(({ audit }) =>
        audit.append([...FIRST, entry('2023-01-05T00:00:00'), entry('2025-06-01T00:00:00')]),
      );
      const soon = new MovedClock(new Date('2023-01-07T12:00:00+08:00'));
      expect(await new SignDayHeads(at.ports.transactions, soon, signer).run()).toBe(6);
      await expect(prune('2023-01-07')).rejects.toMatchObject({ code: 'audit_too_young' });
      expect((await verified()).entries).toBe(5);
      expect(await prune('2023-01-05')).toEqual({ position: 3, deleted: 3 });
      expect((await at.ports.audit.after(0, 10)).map(({ position, action }) => [position, action])).toEqual([
        [4, 'task.claim'],
        [5, 'task.claim'],
        [6, 'audit-log.prune'],
      ]);
    });

    it('leave the rest verifiable, and are not missed', async () => {
      const { entries, faults, dayFaults, anchor, isAnchorForged } = await verified();
      expect({ entries, faults, dayFaults, isAnchorForged }).toEqual({
        ...{ entries: 3, faults: [], dayFaults: [], isAnchorForged: false },
      });
      expect(anchor).toMatchObject({ position: 3, before: '2023-01-05' });
    });

    it('are gone once: run again, it changes nothing', async () => {
      expect(await prune('2023-01-05')).toEqual({ position: 3, deleted: 0 });
      expect((await at.ports.audit.head()).position).toBe(6);
      expect(await prune('2022-01-01')).toEqual({ position: 3, deleted: 0 });
    });

    it('can not be made to look so by who has not the key', async () => {
      await at.subject.rows('delete from audit_entry where position = 4');
      expect((await verified()).faults).toEqual([{ position: 4, fault: 'missing' }]);
      const [fifth] = await at.ports.audit.after(4, 1);
      await at.subject.rows(`update audit_anchor set position = 4, hash = '${fifth!.previous}'`);
      expect(await verified()).toMatchObject({ faults: [], isAnchorForged: true });
      await at.subject.rows('delete from audit_anchor');
      expect((await verified()).faults).not.toEqual([]);
    });
  });
}

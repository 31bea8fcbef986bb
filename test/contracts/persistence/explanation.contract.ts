import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Finding } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aFinding } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const BEFORE = new Date('2025-01-01T00:00:00.000Z');
const AFTERWARDS = new Date('2025-01-01T00:00:00.001Z');
/** Longer than a statement takes. */
const A_WHILE_MS = 300;

export function explanationContract(backend: PersistenceBackend): void {
  describe('explanations of findings', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const save = (...all: Finding[]): Promise<void> => run(({ findings }) => findings.save(all));
    const saying = (text: string, code: string): Finding =>
      aFinding({ subject: { type: 'market', code }, explanation: { text, parts: [1, { a: null }] } });
    const inRows = (column: string) =>
      at.subject
        .rows(`select ${column} as value from finding order by id`)
        .then((rows) => rows.map(({ value }) => value));
    const texts = async (): Promise<string[]> =>
      (await at.subject.rows('select content from stored_text order by content')).map(({ content }) =>
        String(content),
      );
    const explained = async ({ id }: Finding) => (await at.ports.findings.get(id))?.explanation;
    /** Deletes what was out of use on `AFTERWARDS`, and answers how many texts that were. */
    const prune = () =>
      run(async ({ retention }) => {
        await retention.retireTexts(BEFORE, 100);
        return retention.deleteTexts(AFTERWARDS, 100);
      });

    beforeEach(async () => {
      await at.subject.rows('delete from finding');
      await at.subject.rows('delete from stored_text');
    });

    it('are kept once where they are alike, and none in the rows', async () => {
      const [a, b, c] = [saying('x', 'a'), saying('x', 'b'), saying('y', 'c')];
      await save(a, b);
      await save(c, aFinding({ subject: { type: 'market', code: 'd' }, explanation: null }));
      expect(await texts()).toEqual([a, c].map(({ explanation }) => JSON.stringify(explanation)));
      expect(await inRows('explanation')).toEqual([null, null, null, null]);
      const [ofA, ofB, ofC, ofD] = await inRows('explanation_digest');
      expect([ofB, ofD]).toEqual([ofA, null]);
      expect(ofC).not.toBe(ofA);
      const { items } = await at.ports.findings.listExplained({ within: EVERYWHERE }, { limit: 10 });
      expect(items.slice(0, 3)).toEqual([a, b, c]);
      expect(await run(({ findings }) => findings.load([a.id, b.id, c.id]))).toEqual([a, b, c]);
    });

    it('that an earlier release wrote into the row are read there, until the finding is rewritten', async () => {
      const [old, both] = [saying('new', 'a'), saying('new', 'b')];
      await save(old, both);
      await at.subject.rows(`update finding set explanation = '{"text":"old"}'`);
      await at.subject.rows(`update finding set explanation_digest = null where id = '${old.id}'`);
      const loaded = await run(({ findings }) => findings.load([old.id, both.id]));
      expect(loaded).toEqual([old, both].map((each) => ({ ...each, explanation: { text: 'old' } })));
      expect(await explained(both)).toEqual({ text: 'old' });
      await save(...loaded);
      expect(await inRows('explanation')).toEqual([null, null]);
      expect(await texts()).toContain('{"text":"old"}');
      expect(await explained(old)).toEqual({ text: 'old' });
    });

    it('can be changed by nobody who loads them, since others have the same', async () => {
      const [a, b] = [saying('x', 'a'), saying('x', 'b')];
      await save(a, b);
      const loaded = await run(({ findings }) => findings.load([a.id, b.id]));
      expect(loaded[1]?.explanation).toBe(loaded[0]?.explanation);
      expect(Object.isFrozen(loaded[0]?.explanation?.['parts'])).toBe(true);
    });

    it('are none where the text was deleted behind its back, and the finding is still there', async () => {
      const finding = saying('x', 'a');
      await save(finding);
      await at.subject.rows('delete from stored_text');
      expect(await at.ports.findings.get(finding.id)).toEqual({ ...finding, explanation: null });
    });

    it('are not pruned while a finding refers to them, and are once none does', async () => {
      const [a, b] = [saying('x', 'a'), saying('x', 'b')];
      await save(a, b, saying('y', 'c'));
      expect(await prune()).toBe(0);
      await save({ ...a, explanation: { text: 'z' } });
      expect(await prune()).toBe(0);
      await save({ ...b, explanation: null });
      expect(await prune()).toBe(1);
      expect(await explained(b)).toBeNull();
      expect(await explained(a)).toEqual({ text: 'z' });
      expect(await texts()).toHaveLength(2);
    });

    it('are in use again when a finding comes back to them, also while they are about to be deleted', async () => {
      const finding = saying('x', 'a');
      await save(finding);
      await save({ ...finding, explanation: null });
      await run(({ retention }) => retention.retireTexts(BEFORE, 100));
      let isSaved = (): void => undefined;
      const saved = new Promise<void>((resolve) => (isSaved = resolve));
      const saving = run(async ({ findings }) => {
        await findings.save([finding]);
        isSaved();
        await sleep(A_WHILE_MS);
      });
      await saved;
      // Finds the text out of use, since the other has not committed, and has to wait for it.
      await run(({ retention }) => retention.deleteTexts(AFTERWARDS, 100));
      await saving;
      expect(await explained(finding)).toEqual(finding.explanation);
      expect(await at.subject.rows('select retired_at from stored_text')).toEqual([{ retired_at: null }]);
    });
  });
}

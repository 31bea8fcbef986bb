import { describe, expect, it } from '@jest/globals';
import type {
  Cell,
  Finding,
  FindingFilter,
  FindingHistoryEntry,
  FindingMark,
  FindingOutline,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aFinding, nextId } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const marketCell = (code: string, townCode: string) => ({ type: 'market' as const, code, townCode });

const ALL = { after: null, limit: 1_000 };

const outlineOf = ({
  id,
  ruleId,
  ruleSetId,
  subject,
  cell,
  state,
  kind,
  verdict,
  severity,
  ruleSetVersion,
  evidenceDigest,
  taskId,
  waivedUntil,
}: Finding): FindingOutline => ({
  ...{ id, ruleId, ruleSetId, subject, cell, state, kind, verdict, severity },
  ...{ ruleSetVersion, evidenceDigest, taskId, waivedUntil },
});

export function findingContract(backend: PersistenceBackend): void {
  describe('findings', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const subject = (code: string) => ({ type: 'organization' as const, code });
    const open = aFinding({ subject: subject('o1'), taskId: nextId() });
    const waived = aFinding({ subject: subject('o2'), state: 'waived', severity: 'low' });
    const resolved = aFinding({ subject: subject('o3'), state: 'resolved', resolvedAt: new Date(5) });
    const twin = aFinding({ subject: subject('O1'), cell: marketCell('M1', 't2'), ruleId: 'joint-unit-cap' });
    const guide = aFinding({
      subject: { type: 'instructor', code: 'i1' },
      cell: { type: 'instructor', code: 'i1', townCode: null },
      kind: 'data-needed',
      verdict: 'insufficient_data',
      missing: ['/instructors/i1/source'],
      explanation: null,
    });
    const all = [open, waived, resolved, twin, guide];
    const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);

    it('are kept to their last field', async () => {
      await run(({ findings }) => findings.save(all));
      for (const finding of all) expect(await at.ports.findings.get(finding.id)).toEqual(finding);
      expect(await at.ports.findings.get('unknown')).toBeNull();
      expect(await at.ports.findings.get('\0')).toBeNull();
    });

    it('are rewritten by id', async () => {
      const later = { ...open, verdict: 'in_grace' as const, lastSeenAt: new Date(9), reopenedCount: 3 };
      await run(({ findings }) => findings.save([later, guide]));
      expect(await at.ports.findings.get(open.id)).toEqual(later);
      await run(({ findings }) => findings.save([open]));
      expect(await at.ports.findings.get(open.id)).toEqual(open);
    });

    it('refuse a second id for one rule and subject, and then keep the first', async () => {
      const rival = aFinding({ subject: open.subject, severity: 'data' });
      await expect(run(({ findings }) => findings.save([rival]))).rejects.toMatchObject({
        code: expect.stringMatching(/^(key_taken|database_error)$/) as unknown,
      });
      expect(await at.ports.findings.get(open.id)).toEqual(open);
      expect(await at.ports.findings.get(rival.id)).toBeNull();
    });

    it('are outlined: the unresolved of cells, and those of keys in whatever state', async () => {
      const outlines = (cells: readonly Cell[], keys: readonly Finding[]) =>
        run(({ findings }) => findings.outlinesForCells(cells, keys));
      const cells = [marketCell('m1', 't1')];
      expect((await outlines(cells, [])).map(({ id }) => id)).toEqual(ids([open, waived]));
      const keyed = await outlines(cells, [resolved, twin, open, aFinding({ subject: subject('none') })]);
      expect(keyed).toEqual([open, waived, resolved, twin].map(outlineOf));
      expect(await outlines([], [])).toEqual([]);
      const ofTwoTypes = await outlines([...cells, guide.cell], []);
      expect(ofTwoTypes.map(({ id }) => id)).toEqual(ids([open, waived, guide]));
      const elsewhere = await outlines([guide.cell, twin.cell], []);
      expect(elsewhere.map(({ id }) => id)).toEqual(ids([twin, guide]));
    });

    it('are marked in their cells, while they are unresolved', async () => {
      const marks = (cells: readonly Cell[]) => run(({ findings }) => findings.marksInCells(cells));
      const markOf = ({ cell: { type, code }, ...of }: Finding): FindingMark => ({
        ...{ ruleId: of.ruleId, ruleSetId: of.ruleSetId, state: of.state, kind: of.kind },
        ...{ waivedUntil: of.waivedUntil, cell: { type, code } },
      });
      const found = await marks([marketCell('m1', 't1'), guide.cell]);
      expect(found).toHaveLength(3);
      expect(found).toEqual(expect.arrayContaining([open, waived, guide].map(markOf)));
      expect(await marks([marketCell('M1', 't2')])).toEqual([markOf(twin)]);
      expect(await marks([])).toEqual([]);
    });

    it('are loaded by their ids', async () => {
      expect(await run(({ findings }) => findings.load([guide.id, 'unknown', open.id]))).toEqual([
        open,
        guide,
      ]);
      expect(await run(({ findings }) => findings.load([]))).toEqual([]);
    });

    it('are found where their rule set is not among those in force', async () => {
      const outside = (ruleSetIds: string[], towns: string[] | null) =>
        run(async ({ findings }) =>
          (await findings.unresolvedOutside(ruleSetIds, towns, ALL)).map(({ id }) => id),
        );
      expect(await outside(['formation-1-plus-3'], null)).toEqual([]);
      expect(await outside(['five-ones'], ['t2'])).toEqual([twin.id]);
      expect(await outside([], null)).toEqual(ids([open, waived, twin, guide]));
      const page = async (after: string | null) =>
        (await run(({ findings }) => findings.unresolvedOutside([], null, { after, limit: 2 }))).map(
          ({ id }) => id,
        );
      const inOrder = await outside([], null);
      expect(await page(null)).toEqual(inOrder.slice(0, 2));
      expect(await page(inOrder[1]!)).toEqual(inOrder.slice(2));
    });

    it('tell the cells that have left the registry', async () => {
      const vanished = (towns: string[] | null) => run(({ findings }) => findings.vanishedCells(towns, ALL));
      expect(await vanished(null)).toEqual([guide.cell, twin.cell, open.cell]);
      expect(await vanished(['t2'])).toEqual([twin.cell]);
      const page = (after: Cell | null) =>
        run(({ findings }) => findings.vanishedCells(null, { after, limit: 1 }));
      expect(await page(null)).toEqual([guide.cell]);
      expect(await page(guide.cell)).toEqual([twin.cell]);
      expect(await page(open.cell)).toEqual([]);
    });

    it('are outlined: the unresolved of towns, or of everywhere', async () => {
      const outlines = (towns: string[] | null) => run(({ findings }) => findings.unresolvedOutlines(towns));
      expect(await outlines(['t2', 'T1'])).toEqual([outlineOf(twin)]);
      expect(await outlines(null)).toEqual([open, waived, twin, guide].map(outlineOf));
    });

    it.each<[FindingFilter, Finding[]]>([
      [{}, all],
      [{ state: 'waived' }, [waived]],
      [{ ruleId: 'joint-unit-cap' }, [twin]],
      [{ ruleSetId: 'five-ones' }, []],
      [{ subjectType: 'organization', subjectCode: 'o1' }, [open]],
      [{ market: 'm1' }, [open, waived, resolved]],
      [{ market: 'i1' }, []],
      [{ town: 't2' }, [twin]],
      [{ severity: 'low' }, [waived]],
      [{ taskId: open.taskId ?? '' }, [open]],
      [{ subjectCode: '\0' }, []],
    ])('are listed by %j', async (filter, expected) => {
      expect(
        (await at.ports.findings.listExplained({ within: EVERYWHERE, ...filter }, { limit: 10 })).items,
      ).toEqual(expected);
      const listed = expected.map(({ explanation: _, ...finding }) => finding);
      expect((await at.ports.findings.list({ within: EVERYWHERE, ...filter }, { limit: 10 })).items).toEqual(
        listed,
      );
    });

    it('are listed of the towns that are seen alone', async () => {
      const seen = async (towns: string[], town?: string): Promise<string[]> =>
        (await at.ports.findings.list({ within: { towns, markets: null }, town }, { limit: 10 })).items.map(
          ({ id }) => id,
        );
      expect(await seen(['t2', 'T1'])).toEqual([twin.id]);
      expect(await seen(['T1'], 't2')).toEqual([]);
      expect(await seen(['\0'])).toEqual([]);
      expect(await seen([])).toEqual([]);
    });

    it('are listed page by page in the order of their ids', async () => {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await at.ports.findings.list(
          { within: EVERYWHERE },
          { limit: 2, cursor: cursor ?? undefined },
        );
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(ids(all));
    });

    it('keep their history in order', async () => {
      const entry = (parts: Partial<FindingHistoryEntry>): FindingHistoryEntry => ({
        id: nextId(),
        findingId: open.id,
        at: new Date('2025-01-01T00:00:00.123Z'),
        event: 'opened',
        verdictBefore: null,
        verdictAfter: 'non_compliant',
        sweepId: nextId(),
        reason: null,
        ...parts,
      });
      const opened = entry({});
      const moved = entry({ event: 'rehomed', verdictAfter: null, sweepId: null, reason: 'subject_moved' });
      await run(({ findings }) => findings.appendHistory([opened, moved, entry({ findingId: twin.id })]));
      expect(await at.ports.findings.history(open.id)).toEqual([opened, moved]);
      expect(await at.ports.findings.history('\0')).toEqual([]);
    });
  });
}

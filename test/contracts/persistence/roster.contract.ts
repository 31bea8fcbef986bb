import { describe, expect, it } from '@jest/globals';
import {
  judgeCells,
  type JudgedCell,
  onOrganization,
  textDigest,
  type RegistryChange,
  type SubjectVerdict,
} from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { LIST_NAMES, recordKey, rosterCodes, type RegistryRecords } from '@hongzhu/registry';
import fc from 'fast-check';
import { aMarket, aTown } from './domain-builders.js';
import { everyCell } from './every-cell.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { conformanceCity, insertionOf } from './registry-changes.js';
import { after, anyStep, expectedRosters, type Step, type World } from './roster-world.js';
import { withPersistence } from './with-persistence.js';

const plainJson = (value: unknown): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as unknown) : value;

export function rosterContract(backend: PersistenceBackend): void {
  describe('the rosters', () => {
    const at = withPersistence(backend);

    async function storedRosters(): Promise<Record<string, unknown>> {
      const texts = new Map(
        (await at.subject.rows('select digest, content from stored_text')).map((row) => [
          row['digest'],
          row['content'] as string,
        ]),
      );
      const rows = await at.subject.rows('select * from cell_roster');
      return Object.fromEntries(
        rows.map((row) => {
          const text = texts.get(row['digest']) ?? '';
          expect(textDigest(text)).toBe(row['digest']);
          const profiles = rosterCodes(text);
          expect(plainJson(row['tally'])).toEqual(
            profiles.map(({ kind, status, codes }) => ({ kind, status, number: codes.length })),
          );
          const plain = profiles.flatMap(({ kind, status, codes }) =>
            codes.map((code) => `${kind} ${status} ${code}`),
          );
          const roster = {
            townCode: row['town_code'],
            plain: plain.sort(),
            named: plainJson(row['named_codes']),
            strays: plainJson(row['stray_codes']),
          };
          return [`${String(row['cell_type'])}/${String(row['cell_code'])}`, roster];
        }),
      );
    }

    const apply = (changes: readonly Step[]) =>
      at.ports.transactions.run(({ registry }) => registry.apply(changes));

    it('are those of the records after any sequence of changes', async () => {
      const world: World = new Map();
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 6 }), async (steps) => {
          const distinct = new Map(
            steps.map((each) => [
              `${each.list}/${each.upserts.map((r) => recordKey(each.list, r)).join()}${each.deletedKeys.join()}`,
              each,
            ]),
          );
          const changes = [...distinct.values()];
          await apply(changes);
          for (const change of changes) after(world, change);
          expect(await storedRosters()).toEqual(expectedRosters(world));
        }),
        // What failed stands in the database, so that smaller sequences would not start from where it did.
        { numRuns: 60, endOnFailure: true },
      );
    }, 60_000);

    it('are made at the start where there are none, and only there', async () => {
      const before = await storedRosters();
      expect(Object.keys(before).length).toBeGreaterThan(0);
      await at.subject.rows("update cell_roster set digest = 'kept' where cell_code = 't1'");
      await at.subject.rows("delete from cell_roster where cell_code <> 't1'");
      await at.subject.another();
      await at.subject.rows("delete from cell_roster where digest = 'kept'");
      await at.subject.another();
      expect(await storedRosters()).toEqual(before);
    });

    it('are asked for: a cell without one is refused', async () => {
      await apply(insertionOf({ towns: [aTown('t9')], markets: [aMarket('m9', 't9')] }));
      await at.subject.rows("delete from cell_roster where cell_code = 'm9'");
      const load = at.ports.registry.loadRosterClosure([{ type: 'market', code: 'm9', townCode: 't9' }]);
      await expect(load).rejects.toMatchObject({ code: 'roster_missing' });
    });
  });

  describe.each(['city-1', 'city-2'] as const)('the rosters of %s', (name) => {
    const at = withPersistence(backend);

    it.each([1, 7, 1000])(
      'give, for %i cells at a time, the verdicts of every organization',
      async (size) => {
        const { records, asOf } = await conformanceCity(name);
        const { ruleSets } = await loadRuleLibrary();
        const changes = LIST_NAMES.map((list) => ({ list, upserts: records[list], deletedKeys: [] }));
        await at.ports.transactions.run(({ registry }) => registry.apply(changes as RegistryChange[]));
        const cells = (await everyCell(at.ports.registry, null)).map(({ cell }) => cell);
        const expected = judgedAlone(records, cells, ruleSets, asOf);
        const found: string[] = [];
        let counted = 0;
        for (let start = 0; start < cells.length; start += size) {
          const some = cells.slice(start, start + size);
          const closure = await at.ports.registry.loadRosterClosure(some);
          for (const judged of judgeCells(closure, some, ruleSets, asOf)) {
            const { cell, profiles, rosterDigest } = judged;
            found.push(...linesOf(judged));
            if (profiles.length === 0) continue;
            const texts = await at.ports.transactions.run((stores) =>
              stores.texts.load([rosterDigest ?? '']),
            );
            const alike = rosterCodes(texts.get(rosterDigest ?? '') ?? '');
            for (const [i, profile] of profiles.entries()) {
              for (const code of alike[i]?.codes ?? []) {
                counted += 1;
                found.push(
                  ...profile.pairs().map((pair) => lineOf(onOrganization(pair, cell, code).verdict)),
                );
              }
            }
          }
        }
        expect(counted).toBeGreaterThan(10);
        expect(found.sort()).toEqual(expected);
      },
      60_000,
    );
  });
}

const lineOf = ({ ruleId, subject, marketCode, verdict, missing, graceEndsOn }: SubjectVerdict): string =>
  JSON.stringify([ruleId, subject.type, subject.code, marketCode, verdict, missing, graceEndsOn]);

const linesOf = ({ subjects }: JudgedCell): string[] =>
  subjects.flatMap((subject) => subject.pairs()).map(({ verdict }) => lineOf(verdict));

function judgedAlone(
  records: RegistryRecords,
  ...[cells, ruleSets, asOf]: [
    Parameters<typeof judgeCells>[1],
    Parameters<typeof judgeCells>[2],
    Parameters<typeof judgeCells>[3],
  ]
): string[] {
  return judgeCells({ records, rosters: [] }, cells, ruleSets, asOf).flatMap(linesOf).sort();
}

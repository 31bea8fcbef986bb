import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { allCells, judgeCells, type EvaluatedCell, type RuleLibrary } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { indexRegistry, parseSnapshot, type RegistryRecords } from '@hongzhu/registry';

type Row = Record<string, unknown>;
type Snapshot = Record<string, unknown>;

const CITY = JSON.parse(readFileSync('test/fixtures/cases/city-1.json', 'utf8')) as Snapshot;
const AS_OF = String(CITY['asOf']);
const lists = Object.entries(CITY).filter((entry): entry is [string, Row[]] => Array.isArray(entry[1]));

/** The records of a snapshot; null when it is none any more. */
function recordsOf(snapshot: Snapshot): RegistryRecords | null {
  const parsed = parseSnapshot(snapshot);
  return parsed.fatal || parsed.problems.length > 0 ? null : parsed.records;
}

/** The city with one field of one record taken away, or given the value that another record has. */
const changes = fc.constantFrom(...lists.filter(([, rows]) => rows.length > 1)).chain(([list, rows]) =>
  fc.record({
    list: fc.constant(list),
    at: fc.nat(rows.length - 1),
    from: fc.nat(rows.length - 1),
    field: fc.constantFrom(...[...new Set(rows.flatMap(Object.keys))].filter((name) => name !== 'code')),
    isTaken: fc.boolean(),
  }),
);

function changed({
  list,
  at,
  from,
  field,
  isTaken,
}: {
  list: string;
  at: number;
  from: number;
  field: string;
  isTaken: boolean;
}): Snapshot {
  const rows = CITY[list] as Row[];
  const { [field]: _, ...rest } = rows[at]!;
  const value = isTaken ? undefined : rows[from]![field];
  return { ...CITY, [list]: rows.with(at, value === undefined ? rest : { ...rest, [field]: value }) };
}

describe('the digest of the facts of a cell', () => {
  let rules: RuleLibrary;
  beforeAll(async () => {
    rules = await loadRuleLibrary();
  });

  const judged = (records: RegistryRecords): Map<string, EvaluatedCell> => {
    const cells = judgeCells(
      { records, rosters: [] },
      allCells(indexRegistry(records)),
      rules.ruleSets,
      AS_OF,
    );
    return new Map(cells.map((cell) => [`${cell.cell.type}/${cell.cell.code}`, cell]));
  };
  const verdictsOf = ({ decided }: EvaluatedCell): string =>
    JSON.stringify(
      decided
        .flatMap((of) => of.pairs())
        .map(({ verdict: { ruleId, subject, verdict, graceEndsOn } }) => [
          ruleId,
          subject,
          verdict,
          graceEndsOn,
        ]),
    );

  it('is the same when the same records are judged again, in other company', () => {
    const records = recordsOf(CITY)!;
    const all = judged(records);
    for (const cell of allCells(indexRegistry(records)).slice(0, 6)) {
      const [alone] = judgeCells({ records, rosters: [] }, [cell], rules.ruleSets, AS_OF);
      expect(alone!.factsDigest).toBe(all.get(`${cell.type}/${cell.code}`)!.factsDigest);
    }
  });

  it('is another wherever a verdict is another', () => {
    const before = judged(recordsOf(CITY)!);
    let different = 0;
    let alike = 0;
    fc.assert(
      fc.property(changes, (change) => {
        const records = recordsOf(changed(change));
        fc.pre(records !== null);
        for (const [key, cell] of judged(records)) {
          const was = before.get(key);
          if (was === undefined) continue;
          const isOther = verdictsOf(cell) !== verdictsOf(was);
          if (isOther) expect([key, cell.factsDigest]).not.toEqual([key, was.factsDigest]);
          if (isOther) different += 1;
          else if (cell.factsDigest === was.factsDigest) alike += 1;
        }
      }),
      { numRuns: 60 },
    );
    // Both happen: changes that decide something, and cells that a change has nothing to do with.
    expect(different).toBeGreaterThan(0);
    expect(alike).toBeGreaterThan(0);
  });
});

import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { CellLedgerEntry, Finding, ReviewTask, Sweep } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { Persistence } from '@hongzhu/persistence';
import {
  aBranch,
  aFinding,
  aMarket,
  aMember,
  anImport,
  anOrganization,
  aSweep,
  aTask,
  aTown,
  nextId,
} from './persistence/domain-builders.js';
import { insertionOf } from './persistence/registry-changes.js';
import { goesByIndex, startPlans, type Plans } from './read-plans.js';

const SIZE = 6_000;
const NIGHTS = 200;
const D = '2025-06-30';
const numbers = (length: number): number[] => Array.from({ length }, (_, n) => n);
const townOf = (n: number): string => `t${n % 30}`;
const cellOf = (n: number) => ({ type: 'market' as const, code: `m${n}`, townCode: townOf(n) });
/** One in twenty: in the long run nearly all is done with. */
const isOpen = (n: number): boolean => n % 20 === 0;

const RECORDS = {
  towns: numbers(30).map((n) => aTown(townOf(n))),
  markets: numbers(SIZE).map((n) => aMarket(`m${n}`, townOf(n), { demonstrationCandidate: n % 8 === 0 })),
  organizations: numbers(SIZE).map((n) => anOrganization(`o${n}`, townOf(n), `m${n}`)),
  branches: numbers(SIZE).map((n) => aBranch(`b${n}`, townOf(n), { unitCodes: [`o${n}`] })),
  members: numbers(SIZE).map((n) => aMember(`p${n}`, `o${n}`, { branchCode: `b${n}` })),
  evidence: numbers(SIZE).map((n) => ({
    ...{ code: `e${n}`, marketCode: `m${n}`, standard: 'ledger-set' as const, reviewedOn: '2025-01-01' },
    attributes: {},
  })),
  ledgers: numbers(SIZE).map((n) => ({
    ...{ code: `l${n}`, townCode: townOf(n), kind: 'members' as const, updatedOn: null, total: null },
  })),
  activities: numbers(SIZE).map((n) => ({
    ...{ code: `a${n}`, branchCode: `b${n}`, kind: 'theme-day' as const, heldOn: '2025-01-01' },
    ...{ theme: null, carriers: [] },
  })),
};
const findings = numbers(SIZE).map((n): Finding =>
  aFinding({
    ...{ cell: cellOf(n), subject: { type: 'market', code: `m${n}` } },
    ...{ ruleId: `rule-${n % 50}`, state: isOpen(n) ? 'open' : 'resolved' },
  }),
);
const tasks = numbers(SIZE).map((n): ReviewTask =>
  aTask({
    ...{ cell: cellOf(n), state: isOpen(n) ? 'open' : 'closed' },
    dueOn: `2025-0${1 + (n % 9)}-1${n % 10}`,
  }),
);
const sweeps = numbers(NIGHTS).map((n): Sweep =>
  aSweep({ state: 'complete', effect: n % 10 === 0 ? 'study' : 'record' }),
);
const ledgers = sweeps.flatMap(({ id }) =>
  numbers(30).map((n): CellLedgerEntry => ({
    ...{ sweepId: id, cell: cellOf(n), chunkNumber: 0, pairs: 1, verdicts: '{}' },
    ...{ legendDigest: null, rosterDigest: null, factsDigest: null, leafHash: null },
  })),
);
/** What every sweep came to, by rule and by town. */
const RULES = numbers(10).map((n) => ({
  ...{ ruleId: `rule-${n}`, ruleSetId: 'a-set' },
  verdicts: {
    ...{ compliant: 1, non_compliant: 1, in_grace: 1, insufficient_data: 1, not_applicable: 1, error: 0 },
  },
}));
const IN_TOWNS = numbers(30).map((n) => ({ townCode: townOf(n), rules: RULES.slice(0, 2) }));

type Read = (persistence: Persistence) => Promise<unknown>;
const ALL = { within: EVERYWHERE };
const SOME = { within: { towns: ['t3', 't7', 't11'], markets: null } };
const MARKETS = { within: { towns: ['t3', 't7'], markets: ['m3', 'm7'] } };
const PAGE = { limit: 50 };
const CELL = cellOf(17);
const SITES = { asOf: D, ruleId: 'rule-7' };

const READS: readonly (readonly [name: string, words: string, read: Read])[] = [
  ['tasks of all towns', 'from town t left join', ({ tasks: of }) => of.byTown(ALL, D)],
  ['tasks of some towns', 'from town t left join', ({ tasks: of }) => of.byTown(SOME, D)],
  ['tasks of some markets', 'from town t left join', ({ tasks: of }) => of.byTown(MARKETS, D)],
  ['tasks of no town', 'town_code is null', ({ tasks: of }) => of.byTown(ALL, D)],
  ['findings of all towns', 'join finding r', ({ towns }) => towns.openFindings(ALL)],
  ['findings of some towns', 'join finding r', ({ towns }) => towns.openFindings(SOME)],
  ['findings of no town', 'town_code is null', ({ towns }) => towns.openFindings(ALL)],
  ['towns', 'from town r', ({ towns }) => towns.list(ALL, PAGE)],
  ['markets of listed towns', 'from market r', ({ towns }) => towns.list(SOME, PAGE)],
  ['organizations of listed towns', 'from organization r', ({ towns }) => towns.list(SOME, PAGE)],
  ['branches of listed towns', 'from branch r', ({ towns }) => towns.list(SOME, PAGE)],
  ['open markets of towns', 'as certain', ({ towns }) => towns.counts(SOME, D)],
  ['claims of towns', 'r.demonstration_candidate is null', ({ towns }) => towns.counts(SOME, D)],
  ['covered organizations of towns', 'from branch_unit', ({ towns }) => towns.counts(SOME, D)],
  ['members of towns', 'left join branch b', ({ towns }) => towns.counts(SOME, D)],
  ['sites of towns', 'as contested', ({ towns }) => towns.claimedSites(SOME, SITES)],
  ['the newest night', 'from sweep r', ({ nights }) => nights.newest('formation-1-plus-3')],
  ['nights of a market', 'join sweep_cell c', ({ nights }) => nights.ofCell(CELL, PAGE)],
  ['a ledger', 'from sweep_cell r', ({ nights }) => nights.ledgers(sweeps[7]!.id, [CELL, cellOf(3)])],
  ['points of the trend', 'from sweep_trend r', ({ trend }) => trend.list({}, PAGE)],
  [
    'points of towns',
    'from sweep_town_trend o',
    ({ trend }) => trend.list({ towns: SOME.within.towns }, PAGE),
  ],
  ['the trend of towns', 'r.counts', ({ trend }) => trend.list({ towns: SOME.within.towns }, PAGE)],
  ['the trend of a rule', 'r.counts', ({ trend }) => trend.list({ towns: ['t3'], ruleId: 'rule-1' }, PAGE)],
  ['since when towns are kept', 'from sweep_town_trend r', ({ trend }) => trend.keptSince(SOME.within.towns)],
  ['since when the trend is kept', 'from sweep_trend r', ({ trend }) => trend.keptSince(null)],
  ['imports', 'from registry_import r', ({ imports }) => imports.list(PAGE)],
  ['the newest import', 'from registry_import r', ({ freshness }) => freshness.read(SOME, D)],
  ['records of towns', 'as list, count(*)', ({ freshness }) => freshness.read(SOME, D)],
  ['the dates of members', 'join member m', ({ freshness }) => freshness.read(SOME, D)],
  ['the dates of evidence', 'join evidence e', ({ freshness }) => freshness.read(SOME, D)],
  ['the dates of ledgers', 'from ledger r', ({ freshness }) => freshness.read(SOME, D)],
  ['the dates of activities', 'join activity a', ({ freshness }) => freshness.read(SOME, D)],
];

describe('the plans of what pages look at go by an index, and read no table whole:', () => {
  let plans: Plans;

  beforeAll(async () => {
    plans = await startPlans();
    await plans.persistence.transactions.run(async (stores) => {
      await stores.registry.apply(insertionOf(RECORDS));
      await stores.findings.save(findings);
      await stores.tasks.save(tasks);
      for (const sweep of sweeps) {
        await stores.sweeps.insertUnlessOpen({ ...sweep, state: 'queued' });
        await stores.sweeps.update(sweep);
        const { id: sweepId, asOf } = sweep;
        const entry = { sweepId, asOf, ruleSetVersion: '1', byTown: true };
        await stores.trend.keep(RULES.map((rule) => ({ ...rule, ...entry })));
        await stores.trend.keepTowns(sweep, 0, IN_TOWNS);
      }
      await stores.sweeps.insertLedger(ledgers);
      for (const state of ['succeeded', 'failed', 'rejected'] as const)
        for (let n = 0; n < 100; n += 1)
          await stores.imports.insert(anImport({ id: nextId(), state }), new Uint8Array());
    });
    await plans.analyse('town', 'market', 'organization', 'branch', 'branch_unit', 'member', 'evidence');
    await plans.analyse('ledger', 'activity', 'finding', 'review_task', 'sweep', 'sweep_cell');
    await plans.analyse('registry_import', 'sweep_trend', 'sweep_town_trend');
  }, 180_000);
  afterAll(() => plans.stop(), 30_000);

  it.each(READS)('%s', async (_, words, read) => {
    const plan = await plans.of(words, () => read(plans.persistence));
    // What a query has gathered itself is no table.
    goesByIndex(
      plan.filter(({ table }) => !table.startsWith('<')),
      SIZE,
    );
  });
});

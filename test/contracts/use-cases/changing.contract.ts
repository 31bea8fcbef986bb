import { describe, expect, it } from '@jest/globals';
import { cellKey, judgeCells, type Cell, type Standing, type Sweep } from '@hongzhu/compliance';
import { everyCell } from '../persistence/every-cell.js';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { leavesOf } from './carrying.contract.js';
import { CHANGES } from './changing-nights.js';
import { caseCity, City, EVERY_NIGHT, shippedRules } from './city.js';
import { onRecheckStage, rows, type RecheckStage } from './recheck-stage.js';

const TIMEOUT_MS = 300_000;
const DAYS = 45;
const DAYS_PER_CHANGE = 3;
const MARKETS = rows(caseCity(1), 'markets').length;
const BRAKE = { share: 1, least: 1_000 };
/** So few pairs that the markets of a town are in several chunks. */
const CHUNKS = { attempts: 3, leaseSeconds: 30, mostPairs: 200 };

const everyCellOf = async ({ city }: RecheckStage): Promise<Cell[]> =>
  (await everyCell(city.persistence.registry, null)).map(({ cell }) => cell);

/** How each cell stands that does, by its key. */
async function standings(stage: RecheckStage): Promise<ReadonlyMap<string, Standing>> {
  const cells = await everyCellOf(stage);
  const found = await stage.city.persistence.transactions.run(({ standing }) => standing.outlines(cells));
  return new Map(found.map((each) => [cellKey(each.cell), each]));
}

/** Sweeps that take nothing over, in few chunks and from all records. */
async function sweepsOfEverything({ city, clock, reader }: RecheckStage) {
  const settings = { ...EVERY_NIGHT, shadow: { share: 0 }, brake: BRAKE };
  const everything = await City.over(city.persistence, undefined, clock, settings);
  return async (effect: Sweep['effect']): Promise<Sweep> => {
    reader.readsWhole = true;
    const sweep = await everything.sweep(clock.today(), effect);
    reader.readsWhole = false;
    expect(sweep.carried).toEqual({ markets: 0, pairs: 0 });
    return sweep;
  };
}

/** Until when each cell stands, evaluated from all records, by its key. */
async function untils(stage: RecheckStage, asOf: string): Promise<[string, string | null][]> {
  const cells = await everyCellOf(stage);
  const closure = await stage.city.persistence.registry.loadRosterClosure(cells);
  const judged = judgeCells(closure, cells, (await shippedRules()).ruleSets, asOf);
  return judged.map(({ cell, standsUntil }) => [cellKey(cell), standsUntil]);
}

/** A recording sweep, and how the cells stood before it and after. */
interface Night {
  readonly sweep: Sweep;
  readonly before: ReadonlyMap<string, Standing>;
  readonly after: ReadonlyMap<string, Standing>;
  readonly outlines: RecheckStage['reader']['outlines'];
}

async function sweptNight(stage: RecheckStage): Promise<Night> {
  const { city, clock, reader } = stage;
  const before = await standings(stage);
  reader.outlines.length = 0;
  const sweep = await city.sweep(clock.today());
  return { sweep, before, after: await standings(stage), outlines: [...reader.outlines] };
}

/** How many markets there were in a night whose towns were evaluated, and that … */
async function marketsSeen(city: City, { sweep, before, after, outlines }: Night) {
  const isEvaluated = (key: string): boolean => after.get(key)?.sweepId === sweep.id;
  const towns = new Set(outlines.flatMap((each) => each.towns));
  const ofTowns = (key: string): boolean => towns.has(after.get(key)?.cell.townCode ?? '');
  const outlined = outlines.flatMap(({ markets }) => markets.map((code) => `market/${code}`));
  const undecided = (await city.verdicts(sweep.id))
    .filter(({ ruleId, verdict }) => ruleId === 'five-ones-complete' && verdict === 'insufficient_data')
    .map(({ subject }) => `market/${subject.code}`);
  const turned = [...before].filter(([, { cell, until }]) => cell.type === 'market' && until === sweep.asOf);
  return {
    /** … stood, and were read in outline. */
    standing: outlined.filter((key) => !isEvaluated(key)).length,
    /** … were evaluated in another chunk. */
    elsewhere: outlined.filter(isEvaluated).length,
    /** … stood, though it is not known whether they are model sites. */
    undecided: undecided.filter((key) => ofTowns(key) && !isEvaluated(key)).length,
    /** … had stood until that day. */
    turned: turned.filter(([key]) => ofTowns(key)).length,
  };
}

/** What sweeps of a city come to that changes, and of which they take over what stands and read some in outline. */
export function changingContract(backend: PersistenceBackend): void {
  describe('sweeps of a city that changes', () => {
    const onStage = (test: (stage: RecheckStage) => Promise<void>) =>
      onRecheckStage(backend, test, {
        ...{ brake: BRAKE, chunks: CHUNKS },
        standing: { release: 'this one', nights: 28 },
      });

    it(
      'come to what an evaluation of everything comes to, night after night',
      onStage(async (stage) => {
        const { city, clock } = stage;
        const everything = await sweepsOfEverything(stage);
        const seen = { standing: 0, elsewhere: 0, undecided: 0, turned: 0 };
        let carried = 0;
        for (let day = 0; day < DAYS; day += 1) {
          clock.move(1);
          const today = clock.today();
          const change = CHANGES[(day / DAYS_PER_CHANGE) % CHANGES.length];
          if (change !== undefined) await stage.change((snapshot) => change(snapshot, day, today));
          const night = await sweptNight(stage);
          const { sweep, after } = night;
          const anew = await everything('study');
          expect(await leavesOf(stage, sweep)).toEqual(await leavesOf(stage, anew));
          expect(await city.verdicts(sweep.id)).toEqual(await city.verdicts(anew.id));
          const judged = (await untils(stage, today)).filter(([key]) => after.get(key)?.sweepId === sweep.id);
          expect(judged.map(([key]) => [key, after.get(key)?.until])).toEqual(judged);
          carried += sweep.carried.markets;
          for (const [what, number] of Object.entries(await marketsSeen(city, night))) {
            seen[what as keyof typeof seen] += number;
          }
        }
        expect(carried).toBeGreaterThan((MARKETS * DAYS) / 2);
        expect(Object.entries(seen).filter(([, number]) => number < 5)).toEqual([]);
        const { findings, tasks } = await everything('record');
        expect([findings.opened, findings.resolved]).toEqual([0, 0]);
        expect(tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
      }),
      TIMEOUT_MS,
    );
  });
}

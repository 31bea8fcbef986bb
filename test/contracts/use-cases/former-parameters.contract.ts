import { describe, expect, it } from '@jest/globals';
import { RuleLibrary, ruleSetDigest, type Sweep } from '@hongzhu/compliance';
import { factCatalogue } from '@hongzhu/registry';
import { compileRuleSet } from '@hongzhu/rules-engine';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, shippedRules } from './city.js';
import { MovedClock } from './moved-clock.js';

const TIMEOUT_MS = 180_000;
const RULE_SET = 'formation-1-plus-3';
const RULE = 'market-branch-coverage';
const MARKET = 'M0006';
const snapshot = caseCity(1);
const FIRST = String(snapshot['asOf']);

/** The shipped rule sets, one of which asks for so many members where it asked for three. */
async function asking(minFullMembers: number): Promise<RuleLibrary> {
  const { ruleSets } = await shippedRules();
  const figures = { [RULE]: { minFullMembers } };
  return new RuleLibrary(
    ruleSets.map((set) =>
      set.id === RULE_SET ? compileRuleSet(set.documents, factCatalogue, figures) : set,
    ),
  );
}

interface Stage {
  readonly subject: PersistenceSubject;
  readonly clock: MovedClock;
  /** A process that has these rule sets in force. */
  over(inForce?: RuleLibrary | ((id: string) => boolean)): Promise<City>;
}

/** By which figure each change of the rule's verdict on the market was decided, the newest first. */
async function figuresIn(city: City): Promise<unknown[]> {
  const filter = { ruleId: RULE, isSeen: () => true };
  const { items } = await city.useCases.readMarketHistory.run(MARKET, filter, { limit: 9 });
  return items.map(({ sweepId, parameters }) => [sweepId, parameters && parameters['minFullMembers']]);
}

const digestIn = ({ ruleSets }: Sweep): string => ruleSets.find(({ id }) => id === RULE_SET)?.digest ?? '';

/** What the history of verdicts knows of rule sets that are in force no longer, whatever the database. */
export function formerParametersContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: Stage) => Promise<void>) => async () => {
    const subject = await backend.fresh();
    try {
      const clock = new MovedClock(new Date(`${FIRST}T01:00:00Z`));
      const settings = { shadow: { share: 0 } };
      await test({
        ...{ subject, clock },
        over: (inForce) => City.over(subject.persistence, inForce, clock, settings),
      });
    } finally {
      await subject.stop();
    }
  };

  describe('the parameters of each date', () => {
    it(
      'are told by every process, whatever it has in force, and of no rule set that was not kept',
      onStage(async ({ subject, clock, over }) => {
        const three = await over();
        await three.import(snapshot);
        const first = await three.sweep(FIRST);
        clock.move(1);
        // More than the market has: the rule does not apply to it any more.
        const fifty = await over(await asking(50));
        const second = await fifty.sweep(clock.today());
        const expected = [
          [second.id, 50],
          [first.id, 3],
        ];
        for (const city of [three, fifty, await over(() => false)])
          expect(await figuresIn(city)).toEqual(expected);
        const ruleSets = first.ruleSets.map((pin) => ({ ...pin, digest: 'of what nobody kept' }));
        await subject.persistence.transactions.run(({ sweeps }) => sweeps.update({ ...first, ruleSets }));
        expect(await figuresIn(three)).toEqual([
          [second.id, 50],
          [first.id, null],
        ]);
      }),
      TIMEOUT_MS,
    );

    it(
      'are kept as long as the verdicts of a sweep that was decided by them',
      onStage(async ({ subject, clock, over }) => {
        const three = await over();
        await three.import(snapshot);
        const first = await three.sweep(FIRST);
        const four = await over(await asking(4));
        const sweepLater = async (): Promise<Sweep> => {
          clock.move(401);
          const sweep = await four.sweep(clock.today());
          await four.useCases.pruneDetail.run();
          return sweep;
        };
        const isKept = async (sweep: Sweep): Promise<boolean> => {
          const digest = digestIn(sweep);
          const rows = await subject.rows(`select 1 from stored_text where digest = '${digest}'`);
          return rows.length > 0;
        };
        expect(digestIn(first)).toBe(ruleSetDigest((await shippedRules()).get(RULE_SET)!));
        expect(await isKept(first)).toBe(true);
        await sweepLater();
        const last = await sweepLater();
        expect([await isKept(first), await isKept(last)]).toEqual([false, true]);
        expect(await figuresIn(await over(() => false))).toEqual([[last.id, 4]]);
      }),
      TIMEOUT_MS,
    );
  });
}

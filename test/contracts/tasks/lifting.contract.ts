import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import type { Json } from '../use-cases/city.js';
import { codeOf, findingOf, onTaskStage, revoke, TIMEOUT_MS, waive, type TaskStage } from './task-stage.js';

const YEARS = 400;

/** A finding that asks how many operators a market has. */
async function anUnknownSurvey({ city }: TaskStage): Promise<Finding> {
  const finding = (await city.findings()).find(
    ({ ruleId, kind, missing }) =>
      ruleId === 'survey-coverage' &&
      kind === 'data-needed' &&
      missing[0]?.endsWith('/operatorCount') === true,
  );
  if (finding === undefined) throw new Error('the city knows how many operators there are');
  return finding;
}

/** Tells how many operators a market has, of which nobody was surveyed. */
const withoutSurvey =
  (code: string) =>
  (snapshot: Json): void => {
    const markets = snapshot['markets'] as (Json & { code: string })[];
    for (const market of markets) {
      if (market.code === code) Object.assign(market, { operatorCount: 100, surveyedOperatorCount: 0 });
    }
  };

/** The states of the waivers of a finding, the oldest first. */
async function statesOf({ subject }: TaskStage, findingId: string): Promise<string[]> {
  const { items } = await subject.persistence.waivers.list({ within: EVERYWHERE, findingId }, { limit: 10 });
  return items.map(({ state }) => state);
}

/** The ways in which an evaluation comes about; what it acts as. */
const EVALUATIONS: readonly (readonly [string, (stage: TaskStage) => Promise<string>])[] = [
  ['a sweep', async (stage) => `sweep:${(await stage.sweepToday()).id}`],
  [
    'a recheck',
    async ({ city }) => {
      await city.useCases.recheckCells.run();
      return 'recheck';
    },
  ],
  [
    'a sweep that takes most cells over',
    async (stage) => {
      stage.clock.move(1);
      const sweep = await stage.sweepToday();
      expect(sweep.carried.markets).toBeGreaterThan(0);
      return `sweep:${sweep.id}`;
    },
  ],
];

/** How waivers end with what they were for, whatever the database. */
export function liftingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) =>
    onTaskStage(backend, test, { standing: { release: 'this one', nights: 28 } });

  describe('a waiver of what only asked for data', () => {
    it.each(EVALUATIONS)(
      'is over for good when %s finds a violation',
      (_, evaluate) =>
        onStage(async (stage) => {
          const finding = await anUnknownSurvey(stage);
          const waiver = await waive(stage, finding, YEARS);
          await stage.change(withoutSurvey(finding.cell.code));
          const actor = await evaluate(stage);
          const worse = { state: 'open', kind: 'violation', waivedUntil: null };
          expect(await findingOf(stage, finding.id)).toMatchObject(worse);
          const { waivers, audit } = stage.subject.persistence;
          expect(await waivers.get(waiver.id)).toMatchObject({
            state: 'lifted',
            decidedBy: actor,
            version: 3,
          });
          const { items } = await audit.about(`waivers/${waiver.id}`, { limit: 10 });
          expect(items.map((entry) => [entry.action, entry.actor]).at(-1)).toEqual(['waiver.lift', actor]);
          expect(await codeOf(revoke(stage, waiver.id))).toBe('waiver_decided');
          // One for the violation stands by itself, and ends by itself.
          const other = await waive(stage, finding, 30);
          expect((await findingOf(stage, finding.id)).waivedUntil).toBe(other.expiresOn);
          await revoke(stage, other.id);
          expect(await findingOf(stage, finding.id)).toMatchObject(worse);
          expect(await statesOf(stage, finding.id)).toEqual(['lifted', 'revoked']);
        })(),
      TIMEOUT_MS,
    );
  });
}

import { describe, expect, it } from '@jest/globals';
import type { ShadowSettings } from '@hongzhu/compliance';
import { decideByReference, type DecideByReference } from '@hongzhu/rules-engine';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City } from './city.js';

const DAY = '2025-01-01';
const TIMEOUT_MS = 60_000;

/** json-rules-engine with a fault: no branch is too small for it. */
const lenient: DecideByReference = async (question) => {
  const decision = await decideByReference(question);
  const isAbout = question.rule.id === 'branch-below-three';
  return isAbout && decision.verdict === 'non_compliant' ? { ...decision, verdict: 'compliant' } : decision;
};

/** An event as it lies in the outbox. */
interface StoredEvent {
  readonly subject: string;
  readonly data: Record<string, unknown>;
}

async function disagreements({ rows }: PersistenceSubject): Promise<StoredEvent[]> {
  const stored = await rows("select subject, data from outbox_event where type = 'engine.disagreement'");
  return stored.map(({ subject, data }) => ({
    subject: String(subject),
    data: (typeof data === 'string' ? JSON.parse(data) : data) as Record<string, unknown>,
  }));
}

/** What the shadow check must do, whatever the database. */
export function shadowingContract(backend: PersistenceBackend): void {
  describe('checking decisions in json-rules-engine', () => {
    const inCity =
      (test: (city: City, subject: PersistenceSubject) => Promise<void>, shadow?: ShadowSettings) =>
      async () => {
        const subject = await backend.fresh();
        try {
          await test(
            await City.over(subject.persistence, undefined, undefined, shadow && { shadow }),
            subject,
          );
        } finally {
          await subject.stop();
        }
      };

    it.each([1, 2] as const)(
      'agrees on every decision about city %i that can be asked',
      (number) =>
        inCity(async (city, subject) => {
          await city.import(caseCity(number));
          const { expected } = await city.sweep(DAY);
          const [agreed, partial] = (['agreed', 'partial'] as const).map((count) =>
            city.shadowReports.reduce((sum, report) => sum + report[count], 0),
          );
          expect(agreed! + partial!).toBe(expected.pairs);
          expect(agreed! / expected.pairs).toBeGreaterThan(0.8);
          expect(await disagreements(subject)).toEqual([]);
        })(),
      TIMEOUT_MS,
    );

    it(
      'stores a disagreement with both traces, and leaves the verdict as it is',
      inCity(
        async (city, subject) => {
          await city.import(caseCity(2));
          const { id } = await city.sweep(DAY);
          const events = await disagreements(subject);
          const failing = (await city.verdicts(id)).filter(
            ({ ruleId, verdict }) => ruleId === 'branch-below-three' && verdict === 'non_compliant',
          );
          expect(failing.length).toBeGreaterThan(0);
          const inOrder = (subjects: unknown[]) => subjects.map((each) => JSON.stringify(each)).sort();
          const codesOf = (subjects: { code: string }[]) => inOrder(subjects.map(({ code }) => code));
          expect(codesOf(events.map(({ data }) => data['subject'] as { code: string }))).toEqual(
            codesOf(failing.map((verdict) => verdict.subject)),
          );
          expect(events[0]).toMatchObject({
            subject: `sweeps/${id}`,
            data: {
              sweepId: id,
              asOf: DAY,
              ruleId: 'branch-below-three',
              ruleSet: { id: 'formation-1-plus-3', version: '1.0.0' },
              compiled: {
                verdict: 'non_compliant',
                explanation: { requirement: { fact: 'branch.fullMembers', truth: false } },
              },
              reference: {
                verdict: 'compliant',
                requirement: { kind: 'leaf', fact: 'branch.fullMembers', holds: false },
              },
            },
          });
        },
        { share: 1, decide: lenient },
      ),
      TIMEOUT_MS,
    );

    it(
      'stores it once, however often the chunk is run',
      inCity(
        async (city, subject) => {
          await city.import(caseCity(2));
          const { id } = await city.useCases.startSweep.run({ asOf: DAY });
          await city.useCases.planSweep.run(id);
          const chunks = await city.pendingChunks(id);
          const thrice = [...chunks, ...chunks, ...chunks];
          await Promise.all(thrice.map((chunk) => city.useCases.workOnChunk.run(id, chunk)));
          const codes = (await disagreements(subject)).map(({ data }) => JSON.stringify(data['subject']));
          expect(codes.length).toBeGreaterThan(0);
          expect(new Set(codes).size).toBe(codes.length);
        },
        { share: 1, decide: lenient },
      ),
      TIMEOUT_MS,
    );

    it(
      'stores nothing of a chunk that is not stored',
      async () => {
        let cancel = async (): Promise<unknown> => undefined;
        const cancelling: DecideByReference = async (question) => {
          await cancel();
          cancel = async () => undefined;
          return lenient(question);
        };
        await inCity(
          async (city, subject) => {
            await city.import(caseCity(2));
            const { id } = await city.useCases.startSweep.run({ asOf: DAY });
            await city.useCases.planSweep.run(id);
            const [chunk] = await city.pendingChunks(id);
            cancel = () => city.useCases.cancelSweep.run(id, 'an-account');
            await expect(city.useCases.workOnChunk.run(id, chunk!)).rejects.toMatchObject({
              code: 'sweep_finished',
            });
            expect(await disagreements(subject)).toEqual([]);
          },
          { share: 1, decide: cancelling },
        )();
      },
      TIMEOUT_MS,
    );
  });
}

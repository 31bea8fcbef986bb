import { describe, expect, it } from '@jest/globals';
import { Readiness, type ReadinessCheck } from './readiness.js';

/** What the service needs, of which each question is answered when the test says so; and a clock. */
function asked() {
  const questions: { answer: (ok: boolean) => void; fail: () => void }[] = [];
  const clock = { ms: 0 };
  const ask = () =>
    new Promise<readonly ReadinessCheck[]>((resolve, reject) =>
      questions.push({
        answer: (ok) => resolve([{ name: 'database', ok }]),
        fail: () => reject(new Error('no answer')),
      }),
    );
  return { questions, clock, readiness: new Readiness(ask, () => clock.ms) };
}

describe('whether the service is ready', () => {
  it('is asked once for all who want to know meanwhile, however long it takes', async () => {
    const { questions, clock, readiness } = asked();
    const first = readiness.checks();
    clock.ms = 60_000;
    const second = readiness.checks();
    questions[0]!.answer(true);
    expect(await first).toEqual([{ name: 'database', ok: true }]);
    expect(await second).toEqual(await first);
    expect(questions).toHaveLength(1);
  });

  it('is asked anew a second after the last answer, whatever that was', async () => {
    const { questions, clock, readiness } = asked();
    const first = readiness.checks();
    questions[0]!.answer(true);
    await first;
    clock.ms = 999;
    await readiness.checks();
    expect(questions).toHaveLength(1);
    clock.ms = 1_000;
    const second = readiness.checks();
    questions[1]!.fail();
    await expect(second).rejects.toThrow('no answer');
    clock.ms = 2_000;
    const third = readiness.checks();
    questions[2]!.answer(false);
    expect(await third).toEqual([{ name: 'database', ok: false }]);
  });
});

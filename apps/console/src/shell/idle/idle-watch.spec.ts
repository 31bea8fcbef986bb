import { describe, expect, it } from '@jest/globals';
import { IdleWatch } from './idle-watch.js';

const MINUTE = 60_000;
type Answer = number | null | 'nobody';

/** A watch over a session of which the service says this, one after the other, and what came of it. */
function watching(livesMs: number, ...answers: Answer[]) {
  const seen: string[] = [];
  let planned: { work: () => void; ms: number } | null = null;
  const watch = new IdleWatch({
    ask: async () => {
      const answer = answers.shift();
      if (answer === undefined || answer === 'nobody') throw new Error('nobody answers');
      return answer;
    },
    warn: (ms) => seen.push(ms === null ? 'hide' : `warn ${ms}`),
    end: () => seen.push('end'),
    later: (work, ms) => {
      const plan = { work, ms };
      planned = plan;
      seen.push(`after ${ms}`);
      return () => (planned = planned === plan ? null : planned);
    },
  });
  watch.begin(livesMs);
  /** Lets the planned time pass. */
  const pass = async (): Promise<void> => {
    planned!.work();
    await new Promise<void>((resolve) => setTimeout(resolve));
  };
  return { seen, watch, pass, isPlanned: () => planned !== null };
}

describe('a session that nobody uses', () => {
  it('is warned of a minute before its end, and then ends', async () => {
    const { seen, pass, isPlanned } = watching(30 * MINUTE, MINUTE, 0);
    await pass();
    await pass();
    expect(seen).toEqual([
      ...['hide', `after ${29 * MINUTE}`, `warn ${MINUTE}`, `after ${MINUTE}`, 'hide', 'end'],
    ]);
    expect(isPlanned()).toBe(false);
  });

  it('goes on without a word while another page is in use', async () => {
    const { seen, pass } = watching(30 * MINUTE, 25 * MINUTE);
    await pass();
    expect(seen.slice(2)).toEqual(['hide', `after ${24 * MINUTE}`]);
  });

  it('goes on when somebody comes back in the last minute, here or on another page', async () => {
    const here = watching(30 * MINUTE, MINUTE, 30 * MINUTE);
    await here.pass();
    expect(here.watch.isWarning).toBe(true);
    await here.watch.stay();
    expect(here.watch.isWarning).toBe(false);
    expect(here.seen.slice(4)).toEqual(['hide', `after ${29 * MINUTE}`]);
    const there = watching(30 * MINUTE, MINUTE, 29 * MINUTE);
    await there.pass();
    await there.pass();
    expect(there.seen.slice(4)).toEqual(['hide', `after ${28 * MINUTE}`]);
  });

  it('ends where the service knows it no more', async () => {
    const { seen, watch } = watching(30 * MINUTE, null);
    await watch.stay();
    expect(seen.slice(2)).toEqual(['hide', 'end']);
  });

  it('ends in time though nobody answers, after a warning; an act that is not heard changes nothing', async () => {
    const { seen, watch, pass } = watching(30 * MINUTE, 'nobody', 'nobody', 'nobody');
    await watch.stay();
    await pass();
    await pass();
    expect(seen.slice(2)).toEqual([`warn ${MINUTE}`, `after ${MINUTE}`, 'hide', 'end']);
  });

  it('is not thought of any more once the page is left', async () => {
    const { seen, watch, isPlanned } = watching(30 * MINUTE, 30 * MINUTE);
    watch.stop();
    await watch.stay();
    expect(seen).toEqual(['hide', `after ${29 * MINUTE}`]);
    expect(isPlanned()).toBe(false);
  });
});

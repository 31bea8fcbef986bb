import { describe, expect, it } from '@jest/globals';
import type { Sweep } from '@hongzhu/compliance';
import type { Holder } from '@hongzhu/permissions';
import { aSweep } from './sweep.fixture.js';
import { sweepEvents } from './sweep-events.js';

const holder: Holder = { role: 'operator', towns: null, markets: null };
const clock = { now: () => new Date(1_000) };
const at = (pairs: number, state: Sweep['state'] = 'running'): Sweep =>
  aSweep({
    state,
    startedAt: new Date(0),
    expected: { markets: 4, pairs: 4 },
    evaluated: { markets: pairs, pairs },
  });

/** The events of a sweep that is found as the first of these, and later as the others, the last for good. */
async function eventsOf(
  states: readonly (Sweep | null)[],
  { aliveMs = 1_000, lastsMs = 60_000, left = new AbortController().signal } = {},
): Promise<string[]> {
  const [found, ...later] = states;
  const get = async () => (later.length > 1 ? later.shift()! : (later[0] ?? null));
  const events: string[] = [];
  const beat = { lookMs: 1, aliveMs, lastsMs };
  for await (const text of sweepEvents({ get }, found!, clock, { ...beat, holder, left })) events.push(text);
  return events;
}
const namesOf = (events: readonly string[]) => events.map((text) => text.split('\n', 1)[0]);

describe('the events of a sweep', () => {
  it('tell each change once, and its end last', async () => {
    const events = await eventsOf([at(0), at(0), at(2), at(2), at(4), at(4, 'complete')]);
    expect(namesOf(events)).toEqual([
      'event: progress',
      'event: progress',
      'event: progress',
      'event: finished',
    ]);
    const [, data = ''] = /^data: (.*)$/m.exec(events[1] ?? '') ?? [];
    expect(JSON.parse(data)).toMatchObject({ progress: 0.5, pairsPerSecond: 2, remainingSeconds: 1 });
    expect(events.every((text) => text.endsWith('\n\n'))).toBe(true);
  });

  it('are its end alone when it is over already', async () => {
    expect(namesOf(await eventsOf([at(1, 'cancelled')]))).toEqual(['event: finished']);
  });

  it('say that the stream is alive while there is no news', async () => {
    const events = await eventsOf([at(1), at(1), at(1), at(1), at(4, 'complete')], { aliveMs: 2 });
    expect(namesOf(events)).toEqual(['event: progress', ': alive', 'event: finished']);
  });

  it('end after their time, though the sweep goes on', async () => {
    expect(namesOf(await eventsOf([at(1)].concat(at(1)), { lastsMs: 3 }))).toEqual(['event: progress']);
  });

  it('end when their reader has left: the sweep is looked at no more', async () => {
    const left = AbortSignal.abort();
    expect(namesOf(await eventsOf([at(1), at(2), at(3)], { left }))).toEqual(['event: progress']);
  });

  it('end when the sweep is gone', async () => {
    expect(namesOf(await eventsOf([at(1), null]))).toEqual(['event: progress']);
  });
});

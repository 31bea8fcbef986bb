import { setTimeout as pause } from 'node:timers/promises';
import { breakRoster, mendRoster } from './broken-roster.mjs';
import { makePeople } from './people.mjs';
import { changed } from './registry-changes.mjs';
import { ServiceCalls } from './service-calls.mjs';
import { StartedService } from './started-service.mjs';
import * as told from './told-days.mjs';
import { startReceiver } from './webhook-receiver.mjs';
import { askOfSupervisors, workOfFirstDay, workOfLastDay } from './work-on-tasks.mjs';

const LOOK_EVERY_MS = 100;
const { FIRST_DAY, IMPORTS, INCOMPLETE_NIGHT, NIGHTS, SHOWN_MARKET, UNREADABLE_MARKET, momentOf } = told;

/**
 * Lets the sample city be swept and worked on for some days, in a data folder.
 * @param {{ dataDir: string, token: string }} place
 */
export async function tellStory(place) {
  const receiver = await startReceiver();
  try {
    const keys = await during(place, momentOf(FIRST_DAY, '10:00'), (day) => firstDays(day, receiver.url));
    await breakRoster(place.dataDir, UNREADABLE_MARKET);
    await during(place, momentOf(INCOMPLETE_NIGHT, '01:58'), (day) => sweptNight(day, INCOMPLETE_NIGHT));
    await mendRoster(place.dataDir, UNREADABLE_MARKET);
    await during(place, momentOf(INCOMPLETE_NIGHT, '09:10'), (day) => lastDays(day, keys, receiver.url));
  } finally {
    receiver.stop();
  }
}

async function firstDays(day, receiver) {
  const { calls } = day;
  const keys = await makePeople(calls);
  await calls.post('/webhook-endpoints', { url: `${receiver}/cases`, description: '案件系统' });
  await workOfFirstDay(calls, keys);
  for (const night of NIGHTS.filter((each) => each < INCOMPLETE_NIGHT)) await nightAndDay(day, night, keys);
  return keys;
}

async function lastDays(day, keys, receiver) {
  const { calls } = day;
  const { townCode } = await calls.get(`/markets/${UNREADABLE_MARKET}`);
  const again = await calls.as(keys.supervisor).post('/sweeps', { towns: [townCode] });
  await calls.finished('sweeps', again.id);
  for (const night of NIGHTS.filter((each) => each > INCOMPLETE_NIGHT)) {
    if (night === NIGHTS.at(-1)) await calls.post('/webhook-endpoints', portal(receiver));
    await nightAndDay(day, night, keys);
  }
  await day.service.setClock(momentOf(told.LAST_DAY, '08:40'));
  await workOfLastDay(calls, keys);
  await askOfSupervisors(calls, keys);
}

const portal = (receiver) => ({
  ...{ url: `${receiver}/portal`, description: '市级门户', eventTypes: ['sweep.finished'] },
});

/** The sweep of a night, and what is imported in the afternoon after it. */
async function nightAndDay(day, night, keys) {
  const { calls, service } = day;
  await sweptNight(day, night);
  const counts = IMPORTS[night];
  if (counts === undefined) return;
  await service.setClock(momentOf(night, '16:20'));
  const snapshot = await calls.get('/exports/registry?format=json');
  const import_ = changed(snapshot, { today: night, market: SHOWN_MARKET, counts });
  const { id } = await calls.as(keys.supervisor).post('/imports', import_);
  const done = await calls.finished('imports', id);
  if (done.status !== 'succeeded') throw new Error(`the import of ${night}: ${JSON.stringify(done)}`);
}

async function sweptNight({ service, calls }, night) {
  await service.setClock(momentOf(night, '02:00'));
  for (;;) {
    const { items } = await calls.get('/sweep-slots?limit=1');
    const [slot] = items;
    if (slot?.date === night && slot.sweepId !== null) return calls.finished('sweeps', slot.sweepId);
    await pause(LOOK_EVERY_MS);
  }
}

async function during(place, at, work) {
  const service = await StartedService.start({ ...place, at });
  try {
    return await work({ service, calls: new ServiceCalls(service.url, place.token) });
  } finally {
    await service.stop();
  }
}

import { Camera } from './camera.mjs';
import { faultyArchive } from './faulty-archive.mjs';
import { PEOPLE } from './people.mjs';
import { picturesOf } from './pictures.mjs';
import { ServiceCalls } from './service-calls.mjs';
import { StartedService } from './started-service.mjs';
import { LAST_DAY, SHOWN_MARKET, momentOf } from './told-days.mjs';

/** Takes the pictures of the last day, or those of them that are named. */
export async function takePictures(place, only) {
  const at = momentOf(LAST_DAY, '10:00');
  const service = await StartedService.start({ ...place, at });
  try {
    const shown = await whatIsShown(new ServiceCalls(service.url, place.token));
    const camera = await Camera.open(service.url, at);
    try {
      for (const picture of picturesOf(shown)) {
        if (only !== undefined && !only.includes(picture.name)) continue;
        await camera.take(picture);
        console.log(`docs/images/${picture.name}.png`);
      }
    } finally {
      await camera.close();
    }
  } finally {
    await service.stop();
  }
}

async function whatIsShown(calls) {
  const sweeps = await calls.all('/sweeps');
  const idOf = (status) => sweeps.find((sweep) => sweep.status === status && sweep.towns === null).id;
  const tasks = await calls.all('/tasks?state=open&severity=high');
  const { towns } = await calls.get(`/accounts/${PEOPLE.instructor.id}`);
  const due = tasks.filter(({ subject, townCode }) => subject.type === 'market' && towns.includes(townCode));
  const archive = faultyArchive(await calls.bytes('/exports/registry?format=csv'));
  return {
    task: due[0].id,
    market: SHOWN_MARKET,
    town: (await calls.get(`/markets/${SHOWN_MARKET}`)).townCode,
    complete: idOf('complete'),
    incomplete: idOf('incomplete'),
    imported: (await calls.all('/imports'))[0].id,
    archive,
    newcomer: await newcomer(calls),
  };
}

/** Somebody whose password was just made by somebody else. */
async function newcomer(calls) {
  const id = 'I-21';
  const isThere = (await calls.all('/accounts')).some((account) => account.id === id);
  const { initialPassword } = isThere
    ? await calls.post(`/accounts/${id}/reset-password`, {})
    : await calls.post('/accounts', { id, role: 'instructor' });
  return { id, password: initialPassword };
}

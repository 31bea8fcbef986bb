import { addLoad, allAnswered, load } from './load.mjs';
import { listPath } from './list-requests.mjs';

/** Rounds of lists of tasks, filter after filter. */
export async function measureLists({ service, samples, rounds, seconds, signal, today }) {
  let number = 0;
  const request = {
    method: 'GET',
    headers: service.headers,
    setupRequest: (each) => ({ ...each, path: listPath((number += 1), today) }),
  };
  const run = (length) => load(service, { seconds: length, requests: [request], signal });
  allAnswered('lists', await run(Math.min(seconds, 5)));
  for (let round = 0; round < rounds; round += 1) {
    addLoad(samples, 'list', allAnswered('lists', await run(seconds)));
  }
}

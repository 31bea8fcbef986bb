import { SystemClock } from '@hongzhu/platform';
import { sampleSnapshotJson } from '@hongzhu/sample-city';

/** The sample city of today, as a request body, and what the measurements name of it. */
export function sampleCity() {
  const asOf = new SystemClock().today();
  const json = sampleSnapshotJson(asOf);
  const { city, towns, markets } = JSON.parse(json);
  return { json, asOf, city, town: towns[0].code, markets: markets.length };
}

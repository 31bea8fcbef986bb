import { sampleSnapshotJson } from '@hongzhu/sample-city';
import { snapshotOfMarket } from './one-market.mjs';

/** The first market of the sample city with a branch of its own. */
const MARKET = 'M001';

/** The body of a request for the verdicts of all rule sets on one market of the sample city, with their traces. */
export function evaluationBody(today) {
  const snapshot = snapshotOfMarket(JSON.parse(sampleSnapshotJson(today)), MARKET);
  return JSON.stringify({ snapshot, include: ['trace'] });
}

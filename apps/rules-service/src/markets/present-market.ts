import type { MarketView } from '@hongzhu/contracts';
import type { Market } from '@hongzhu/registry';

export const presentMarket = (market: Market): MarketView => ({
  code: market.code,
  name: market.name,
  townCode: market.townCode,
  category: market.category,
  lon: market.lon,
  lat: market.lat,
  status: market.status,
  openedOn: market.openedOn,
  closedOn: market.closedOn,
  operatorCount: market.operatorCount,
  workerCount: market.workerCount,
  surveyedOperatorCount: market.surveyedOperatorCount,
  demonstrationCandidate: market.demonstrationCandidate,
  instructorCodes: market.instructorCodes,
});

import { all, any, type Truth } from '@hongzhu/rules-engine';
import type { Market, Organization } from '../records.js';
import { known, recordNamed, type FactContext } from './fact-context.js';

/** `status = open` and `openedOn ≤ D`. */
export function isMarketOpen(context: FactContext, market: Market): Truth {
  if (market.status !== null && market.status !== 'open') return false;
  if (market.openedOn !== null && !context.day.hasReached(market.openedOn)) return false;
  return all([
    known(context, market.status, `/markets/${market.code}/status`, () => true),
    known(context, market.openedOn, `/markets/${market.code}/openedOn`, () => true),
  ]);
}

export function marketOf(context: FactContext, organization: Organization): Market | null {
  return organization.marketCode === null
    ? null
    : recordNamed(context.index.markets, 'market', organization.marketCode);
}

/** `status = open` and its market, if it has one, is open. Its own dates are not looked at. */
export function isOrganizationOpen(context: FactContext, organization: Organization): Truth {
  if (organization.status === 'closed') return false;
  const market = marketOf(context, organization);
  const marketOpen = market === null ? true : isMarketOpen(context, market);
  if (marketOpen === false) return false;
  return all([
    known(context, organization.status, `/organizations/${organization.code}/status`, () => true),
    marketOpen,
  ]);
}

/** Its own status is closed, or its market's is; suspended and preparing are not gone. */
export function isGone(context: FactContext, organization: Organization): Truth {
  const market = marketOf(context, organization);
  if (organization.status === 'closed' || market?.status === 'closed') return true;
  return any([
    known(context, organization.status, `/organizations/${organization.code}/status`, () => false),
    market === null ? false : known(context, market.status, `/markets/${market.code}/status`, () => false),
  ]);
}

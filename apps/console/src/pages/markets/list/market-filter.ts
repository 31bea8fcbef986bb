import type { MarketFilter } from '../../../api/markets.js';

export const FILTERS = ['q', 'town', 'category', 'status'] as const;
export type FilterName = (typeof FILTERS)[number];
export const STATUSES = ['preparing', 'open', 'suspended', 'closed'] as const;

/** What an address asks for. What the service would refuse is passed over, so that an old link still shows a list. */
export function filterOf(params: URLSearchParams): MarketFilter {
  const get = (name: FilterName): string => params.get(name)?.trim() ?? '';
  const status = STATUSES.find((each) => each === get('status'));
  return {
    ...(get('q') !== '' && { q: get('q') }),
    ...(get('town') !== '' && { town: get('town') }),
    ...(get('category') !== '' && { category: get('category') }),
    ...(status !== undefined && { status }),
  };
}

/** The same address with one thing chosen otherwise; an empty choice leaves it out. */
export function withFilter(params: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value.trim() === '') next.delete(name);
  else next.set(name, value.trim());
  return next;
}

import { LEDGER_KINDS, type Ledger, type RegistryRecords } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';

/** Days since the last update of a ledger in good order, at most. */
const UPDATED_WITHIN = 60;

/** By the position of the town: one ledger out of date, one that doesn't add up, one missing, one without a total. */
const FLAWS: Readonly<Record<number, (ledgers: Ledger[], city: CityDraft) => Ledger[]>> = {
  3: (ledgers, { calendar }) => ledgers.map((l) => ({ ...l, updatedOn: calendar.daysAgo(140) })),
  13: (ledgers) => ledgers.map((l) => (l.kind === 'members' ? { ...l, total: (l.total ?? 0) + 2 } : l)),
  22: (ledgers) => ledgers.filter(({ kind }) => kind !== 'branches'),
  29: (ledgers) => ledgers.map((l) => (l.kind === 'operators' ? { ...l, total: null } : l)),
};

/** Three ledgers a town, with the totals that the registry's own records give, but for a few towns. */
export function layOutLedgers(city: CityDraft): void {
  const { calendar, random, records } = city;
  const count = totals(records);
  records.ledgers = records.towns.flatMap((town, i) => {
    const updatedOn = calendar.daysAgo(random.integer(2, UPDATED_WITHIN));
    const ledgers = LEDGER_KINDS.map((kind) => ({
      code: `L-${town.code}-${kind}`,
      townCode: town.code,
      kind,
      updatedOn,
      total: count[kind].get(town.code) ?? 0,
    }));
    return FLAWS[i]?.(ledgers, city) ?? ledgers;
  });
}

/** For each town: open enterprises and individual businesses, current members, active branches. */
function totals(records: RegistryRecords): Record<Ledger['kind'], Map<string, number>> {
  const openMarkets = new Set(
    records.markets.filter(({ status }) => status === 'open').map(({ code }) => code),
  );
  const townOf = new Map(records.organizations.map(({ code, townCode }) => [code, townCode]));
  const operators = records.organizations.filter(
    ({ kind, status, marketCode }) =>
      (kind === 'enterprise' || kind === 'individual-business') &&
      status === 'open' &&
      openMarkets.has(marketCode ?? ''),
  );
  const members = records.members.filter(({ leftOn }) => leftOn === null);
  const branches = records.branches.filter(({ status }) => status === 'active');
  return {
    operators: countEach(operators.map(({ townCode }) => townCode)),
    members: countEach(members.map(({ organizationCode }) => townOf.get(organizationCode) ?? '')),
    branches: countEach(branches.map(({ townCode }) => townCode)),
  };
}

function countEach(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

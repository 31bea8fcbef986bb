import type { Market, Organization } from '@hongzhu/registry';
import type { SeededRandom } from '../seeded-random.js';

/** The first operators of a market are enterprises, and every so many of the rest. */
const FIRST_ENTERPRISES = 8;
const ENTERPRISE_EVERY = 9;
/** Degrees: some 90 m from the middle of the market. */
const MARKET_REACH = 0.0008;

/** The organizations of an open market: its company, then as many operators as it counts. */
export function layOutOrganizations(market: Market, random: SeededRandom): Organization[] {
  const company = organization(
    market,
    { number: 0, kind: 'market-company', openedOn: market.openedOn },
    random,
  );
  const operators = Array.from({ length: market.operatorCount ?? 0 }, (_, i) => {
    const kind = i < FIRST_ENTERPRISES || i % ENTERPRISE_EVERY === 0 ? 'enterprise' : 'individual-business';
    return organization(market, { number: i + 1, kind, openedOn: openedOn(market, random) }, random);
  });
  return [company, ...operators];
}

const NAMES = {
  'market-company': '市场经营管理公司',
  enterprise: '有限公司',
  'individual-business': '商行',
};

function organization(
  market: Market,
  { number, kind, openedOn }: { number: number; kind: keyof typeof NAMES; openedOn: string | null },
  random: SeededRandom,
): Organization {
  const suffix = String(number).padStart(4, '0');
  return {
    code: `${market.code}-${suffix}`,
    name: `合成${market.category}${NAMES[kind]}${market.code.slice(1)}-${suffix}`,
    kind,
    marketCode: market.code,
    townCode: market.townCode,
    industry: market.category,
    lon: random.near(market.lon ?? 0, MARKET_REACH),
    lat: random.near(market.lat ?? 0, MARKET_REACH),
    status: 'open',
    openedOn,
    closedOn: null,
  };
}

/** Some day from the market's own opening to the end of 2019. */
function openedOn(market: Market, random: SeededRandom): string {
  const date = `${random.integer(1998, 2019)}-0${random.integer(1, 9)}-${random.integer(10, 28)}`;
  return market.openedOn !== null && date < market.openedOn ? market.openedOn : date;
}

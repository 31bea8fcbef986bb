import { branchRows } from './branch-rows.mjs';
import { chance } from './chance.mjs';
import { dayAfter } from './days.mjs';
import { evidenceRows } from './evidence-rows.mjs';

export const MARKETS_PER_TOWN = 8;
export const ORGANIZATIONS_PER_MARKET = 140;
const INSTRUCTORS_PER_TOWN = 2;
/** How many members a market has, by their share of the markets: 1.3 on average. */
const MEMBERS = [
  [0.35, 0],
  [0.65, 1],
  [0.85, 2],
  [0.95, 3],
  [1, 6],
];
const UNITS_OF_A_JOINT_BRANCH = 5;

const padded = (number, digits) => String(number).padStart(digits, '0');
export const townCode = (town) => `T${padded(town, 6)}`;
export const marketCode = (market) => `M${padded(market, 7)}`;
export const organizationCode = (market, number) => `O${padded(market, 7)}-${padded(number, 3)}`;

const membersOf = (market) => MEMBERS.find(([share]) => chance(market, 1) < share)[1];

/** Its first organizations are those of its members; most are individual businesses, one in twelve is closed. */
function organizationOf(market, number) {
  if (number === ORGANIZATIONS_PER_MARKET - 1) return { kind: 'market-company', status: 'open' };
  const kind = chance(market * 151 + number, 2) < 0.3 ? 'enterprise' : 'individual-business';
  const closed = number >= 10 && chance(market * 151 + number, 3) < 1 / 12;
  return { kind, status: closed ? 'closed' : 'open' };
}

/**
 * The rows of one town and its markets, by table, in the order of the tables' columns. All synthetic.
 * @param {number} town @param {number} markets how many markets the nation has in all @param {string} asOf
 * @returns {Record<string, unknown[][]>}
 */
export function townRows(town, markets, asOf) {
  const rows = {
    ...{ town: [], market: [], market_instructor: [], instructor: [], ledger: [], organization: [] },
    ...{ member: [], branch: [], branch_unit: [], activity: [], evidence: [], market_link: [] },
  };
  const place = { lon: 113 + (town % 100) / 50, lat: 22 + (town % 97) / 50 };
  const code = townCode(town);
  const subBranches = '["agency","small-business","association"]';
  rows.town.push([
    code,
    `合成镇${town}`,
    place.lon,
    place.lat,
    `G${code}`,
    dayAfter(asOf, -2000),
    subBranches,
  ]);
  for (let number = 0; number < INSTRUCTORS_PER_TOWN; number += 1) {
    rows.instructor.push([`I${code}-${number}`, 'civil-servant', 'appointed', 1]);
  }
  const scattered = [];
  const first = town * MARKETS_PER_TOWN;
  let operators = 0;
  for (let market = first; market < Math.min(first + MARKETS_PER_TOWN, markets); market += 1) {
    operators += marketRows(rows, { town: code, market, place, asOf, scattered });
  }
  // The first scattered members are in one joint branch of the town; the others wait for one.
  const assigned = scattered.slice(0, UNITS_OF_A_JOINT_BRANCH);
  if (assigned.length >= 3) branchRows(rows, { code: `B${code}`, town: code, members: assigned, asOf });
  for (const { row } of scattered) rows.member.push(row);
  const updated = dayAfter(asOf, chance(town, 4) < 0.9 ? -30 : -120);
  const totals = { operators, members: rows.member.length, branches: rows.branch.length };
  for (const [kind, total] of Object.entries(totals)) {
    rows.ledger.push([`L${code}-${kind}`, code, kind, updated, total]);
  }
  return rows;
}

/** Adds the rows of one market; answers how many operators are open in it. */
function marketRows(rows, { town, market, place, asOf, scattered }) {
  const code = marketCode(market);
  const position = { lon: place.lon + (market % 8) / 2000, lat: place.lat + (market % 8) / 2000 };
  const isCandidate = market % MARKETS_PER_TOWN === 0;
  const surveyed = chance(market, 5) < 0.9 ? 135 : 100;
  const size = [ORGANIZATIONS_PER_MARKET - 1, 700, surveyed, isCandidate ? 1 : 0];
  rows.market.push([
    ...[code, `合成市场${market}`, town, '综合', position.lon, position.lat, 'open', '2012-05-01', null],
    ...size,
  ]);
  rows.market_instructor.push([code, 0, `I${town}-${market % INSTRUCTORS_PER_TOWN}`]);
  rows.market_link.push([code, 1, chance(market, 6) < 0.95 ? 0.9 : null, 1, 1, 1, 1]);
  if (isCandidate) evidenceRows(rows, code, asOf, chance(market, 7) < 0.7);
  let operators = 0;
  for (let number = 0; number < ORGANIZATIONS_PER_MARKET; number += 1) {
    const { kind, status } = organizationOf(market, number);
    if (kind !== 'market-company' && status === 'open') operators += 1;
    rows.organization.push([
      ...[organizationCode(market, number), `合成经营户${market}-${number}`, kind, code, town, '批发'],
      ...[position.lon, position.lat, status, '2015-01-01', status === 'closed' ? '2023-01-01' : null],
    ]);
  }
  const members = Array.from({ length: membersOf(market) }, (_, number) => memberOf(market, number, asOf));
  if (members.length < 3) scattered.push(...members);
  else {
    branchRows(rows, { code: `B${code}`, town, members, asOf });
    for (const { row } of members) rows.member.push(row);
  }
  return operators;
}

/** A full member whose relation is here; `row` gets its branch when one takes it in. */
function memberOf(market, number, asOf) {
  const organization = organizationCode(market, number);
  const verified = dayAfter(asOf, chance(market * 7 + number, 8) < 0.95 ? -60 : -200);
  const row = [
    ...[`P${padded(market, 7)}-${number}`, 'full', organization, 'transferred', '2019-03-01', null],
    ...['2010-07-01', '2020-06-01', verified, null, null],
  ];
  return { organization, row };
}

/** The codes of the markets that change in a night: one in twenty. */
export async function marketsOfNight(connection, night) {
  const [rows] = await connection.query('select code from market order by code');
  return rows.filter((_, i) => i % 20 === night % 20).map(({ code }) => code);
}

/**
 * What changes in these markets: they have surveyed other numbers, and one of their organizations has closed or opened.
 * @param {import('mysql2/promise').Connection} connection
 * @param {import('@hongzhu/compliance').RegistryReader} registry
 * @param {string[]} codes
 * @returns {Promise<import('@hongzhu/compliance').RegistryChange[]>}
 */
export async function changesOfMarkets(connection, registry, codes) {
  const markets = await Promise.all(codes.map((code) => registry.getMarket(code)));
  const [rows] = await connection.query(
    'select code, name, kind, market_code, town_code, industry, lon, lat, status from organization where code in (?)',
    [codes.map((code) => `${code.replace('M', 'O')}-020`)],
  );
  const organizations = rows.map((row) => ({
    ...{ code: row.code, name: row.name, kind: row.kind, marketCode: row.market_code },
    ...{ townCode: row.town_code, industry: row.industry, lon: row.lon, lat: row.lat },
    ...{ status: row.status === 'open' ? 'closed' : 'open', openedOn: '2015-01-01', closedOn: null },
  }));
  const surveyed = markets.map((market) => ({
    ...market,
    surveyedOperatorCount: market.surveyedOperatorCount === 135 ? 100 : 135,
  }));
  return [
    { list: 'markets', upserts: surveyed, deletedKeys: [] },
    { list: 'organizations', upserts: organizations, deletedKeys: [] },
  ];
}

/**
 * What a registry snapshot holds about one market: its town, its instructors and organisers, its branches with what they
 * did, its evidence, and of its organizations those that a branch or a member names.
 * @param {Record<string, unknown>} snapshot whole, as an import takes it
 * @param {string} code of the market
 */
export function snapshotOfMarket(snapshot, code) {
  const market = snapshot.markets.find((each) => each.code === code);
  const branches = snapshot.branches.filter(({ marketCode }) => marketCode === code);
  const isOfMarket = ({ marketCode }) => marketCode === code;
  const organizationsHere = new Set(snapshot.organizations.filter(isOfMarket).map(codeOf));
  const members = snapshot.members.filter(({ organizationCode }) => organizationsHere.has(organizationCode));
  const named = new Set([
    ...branches.flatMap(({ unitCodes, hostCode }) => [...unitCodes, hostCode]),
    ...members.map(({ organizationCode }) => organizationCode),
  ]);
  const branchCodes = new Set(branches.map(codeOf));
  return {
    ...snapshot,
    towns: snapshot.towns.filter((town) => town.code === market.townCode),
    markets: [market],
    organizations: snapshot.organizations.filter((each) => named.has(each.code)),
    members,
    branches,
    instructors: snapshot.instructors.filter((each) => market.instructorCodes.includes(each.code)),
    organizers: snapshot.organizers.filter(isOfMarket),
    evidence: snapshot.evidence.filter(isOfMarket),
    ledgers: snapshot.ledgers.filter(({ townCode }) => townCode === market.townCode),
    activities: snapshot.activities.filter(({ branchCode }) => branchCodes.has(branchCode)),
    marketLinks: snapshot.marketLinks.filter(isOfMarket),
  };
}

const codeOf = ({ code }) => code;

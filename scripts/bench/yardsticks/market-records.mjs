const withBranch = {
  town: true,
  units: { market: true },
  host: { market: true },
  roster: true,
  activities: true,
};

/** The relations that the rules on a market, its organizations and its branches look along. */
export const MARKET_RELATIONS = {
  town: true,
  organizations: { members: true, branches: withBranch },
  branches: withBranch,
  evidence: true,
  organizers: true,
  link: true,
  instructors: true,
};

/**
 * The registry's records that hang on one market entity, each once.
 * @returns {import('@hongzhu/registry').RegistryRecords}
 */
export function recordsOf(market) {
  const branches = unique([...market.branches, ...market.organizations.flatMap((own) => own.branches)]);
  const named = branches.flatMap(({ units, host }) => [...units, ...(host ? [host] : [])]);
  const organizations = unique([...market.organizations, ...named]);
  return {
    towns: unique([market.town, ...branches.map(({ town }) => town)]).map(townOf),
    ledgers: [],
    markets: unique([market, ...named.flatMap((other) => other.market ?? [])]).map((entity) => ({
      ...entity,
      instructorCodes: (entity.instructors ?? []).map(({ code }) => code),
    })),
    organizations,
    members: unique([
      ...market.organizations.flatMap(({ members }) => members),
      ...branches.flatMap(({ roster }) => roster),
    ]),
    branches: branches.map((branch) => ({ ...branch, unitCodes: branch.units.map(({ code }) => code) })),
    instructors: market.instructors,
    organizers: market.organizers.map(({ fromOn, toOn, ...rest }) => ({ ...rest, from: fromOn, to: toOn })),
    evidence: market.evidence,
    activities: unique(branches.flatMap(({ activities }) => activities)),
    marketLinks: market.link ? [market.link] : [],
  };
}

const townOf = ({ gbCode, gbEstablishedOn, gbSubBranches, ...town }) => ({
  ...town,
  generalBranch: gbCode ? { code: gbCode, establishedOn: gbEstablishedOn, subBranches: gbSubBranches } : null,
});

const unique = (records) => [...new Map(records.map((record) => [record.code, record])).values()];

import type { Json } from './city.js';

type Row = Json & { code: string };

/** The snapshot without what belongs to one town. */
export function withoutTown(snapshot: Json, town: string): Json {
  const rows = (list: string) => snapshot[list] as Row[];
  const markets = rows('markets').filter((m) => m['townCode'] !== town);
  const marketCodes = new Set(markets.map(({ code }) => code));
  const organizations = rows('organizations').filter(
    (o) => o['townCode'] !== town && (o['marketCode'] === null || marketCodes.has(o['marketCode'] as string)),
  );
  const organizationCodes = new Set(organizations.map(({ code }) => code));
  const known = (code: unknown) => organizationCodes.has(code as string);
  const branches = rows('branches')
    .filter((b) => b['townCode'] !== town)
    .map((b) => ({
      ...b,
      marketCode: marketCodes.has(b['marketCode'] as string) ? b['marketCode'] : null,
      unitCodes: ((b['unitCodes'] as string[] | null) ?? []).filter(known),
      hostCode: known(b['hostCode']) ? b['hostCode'] : null,
      superiorCode: null,
      guidanceCode: null,
    }));
  const branchCodes = new Set(branches.map((b) => (b as Row).code));
  const inMarkets = (list: string) =>
    rows(list).filter((row) => marketCodes.has(row['marketCode'] as string));
  return {
    ...snapshot,
    markets,
    organizations,
    branches,
    members: rows('members')
      .filter((m) => known(m['organizationCode']))
      .map((m) => ({
        ...m,
        branchCode: branchCodes.has(m['branchCode'] as string) ? m['branchCode'] : null,
      })),
    organizers: inMarkets('organizers'),
    evidence: inMarkets('evidence'),
    marketLinks: inMarkets('marketLinks'),
    activities: rows('activities').filter((a) => branchCodes.has(a['branchCode'] as string)),
  };
}

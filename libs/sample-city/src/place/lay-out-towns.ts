import type { Organization, Town } from '@hongzhu/registry';
import { DONGGUAN_TOWNS } from './dongguan-towns.js';

const TRUST_COMPANIES = 10;

/** The 32 towns, each with its general branch. */
export const layOutTowns = (): Town[] =>
  DONGGUAN_TOWNS.map(({ code, name, lon, lat }, i) => ({
    code,
    name,
    lon,
    lat,
    generalBranch: {
      code: `GB-${code}`,
      establishedOn: `2012-0${(i % 6) + 3}-${10 + (i % 18)}`,
      subBranches: ['agency', 'small-business', 'association'],
    },
  }));

/** Hosts that belong to no market: an association for every town, trust companies in the first ones. */
export const layOutTownHosts = (): Organization[] =>
  DONGGUAN_TOWNS.flatMap((town, i) => {
    const host = (kind: Organization['kind'], code: string, what: string): Organization => ({
      code: `${code}-${town.code}`,
      name: `合成${town.name}${what}`,
      kind,
      marketCode: null,
      townCode: town.code,
      industry: null,
      lon: town.lon,
      lat: town.lat,
      status: 'open',
      openedOn: '2009-05-01',
      closedOn: null,
    });
    return [
      host('association', 'A', '个私协会'),
      ...(i < TRUST_COMPANIES ? [host('trust-company', 'T', '党建托管公司')] : []),
    ];
  });

import { emptyRecords, type Branch, type Organization, type RegistryRecords } from '@hongzhu/registry';
import { layOutMarkets } from '../place/lay-out-markets.js';
import { layOutOrganizations } from '../place/lay-out-organizations.js';
import { layOutTownHosts, layOutTowns } from '../place/lay-out-towns.js';
import { Site } from '../place/site.js';
import { SeededRandom } from '../seeded-random.js';
import { SampleCalendar } from '../time/sample-calendar.js';
import { MarketClaims } from './market-claims.js';
import { OrganisationalLife } from './organisational-life.js';

const SEED = 20_181_120;

/** The sample city while it is being made: its records so far, and what is still free to be used. */
export class CityDraft {
  readonly records: RegistryRecords = emptyRecords();
  readonly random = new SeededRandom(SEED);
  readonly calendar: SampleCalendar;
  readonly sites: readonly Site[];
  readonly claims: MarketClaims;
  readonly life = new OrganisationalLife();
  /** Enterprises whose healthy branch can take in whoever is still missing from the total. */
  readonly growing: { readonly branch: Branch; readonly organization: Organization }[] = [];
  private readonly healthy: Branch[] = [];

  /** Towns, markets and organizations, all healthy; nobody in them yet. */
  constructor(asOf: string) {
    this.calendar = new SampleCalendar(asOf);
    this.sites = layOutMarkets(this.random).map(
      ({ market, town, cluster }) =>
        new Site(market, town, cluster, layOutOrganizations(market, this.random)),
    );
    this.claims = new MarketClaims(this.sites);
    this.records.towns = layOutTowns();
    this.records.markets = this.sites.map(({ market }) => market);
    this.records.organizations = [...this.sites.flatMap((s) => s.organizations), ...layOutTownHosts()];
  }

  association(townCode: string): Organization {
    return this.townHost(`A-${townCode}`);
  }

  /** Notes that a branch is in good order, for a situation to make use of. */
  keepHealthy(branch: Branch): void {
    this.healthy.push(branch);
  }

  /** A branch in good order that no situation has touched yet. */
  takeHealthy(formation: Branch['formation']): Branch {
    const at = this.healthy.findIndex((branch) => branch.formation === formation);
    const [branch] = at < 0 ? [] : this.healthy.splice(at, 1);
    if (!branch) throw new RangeError(`The sample city has no healthy ${formation} branch left.`);
    return branch;
  }

  private townHost(code: string): Organization {
    const host = this.records.organizations.find((organization) => organization.code === code);
    if (!host) throw new RangeError(`The sample city has no host '${code}'.`);
    return host;
  }
}

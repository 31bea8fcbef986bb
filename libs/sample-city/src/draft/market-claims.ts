import type { Site } from '../place/site.js';

type Wanted = (site: Site) => boolean;
const anyOf: Wanted = () => true;

/**
 * Hands out healthy markets, each once, town after town, so that the situations of the sample spread over the
 * city and don't get in each other's way.
 */
export class MarketClaims {
  private readonly towns: readonly string[];
  private readonly free: Set<Site>;
  private readonly turns = { branch: 0, market: 0 };

  constructor(private readonly sites: readonly Site[]) {
    this.towns = [...new Set(sites.map(({ town }) => town.code))];
    this.free = new Set(sites);
  }

  /** A market for a situation without a branch. */
  forMarket(wanted: Wanted = anyOf): Site {
    return this.first(this.claim('market', 1, wanted));
  }

  /** A market for a branch, in a town that is not quiet. */
  forBranch(wanted: Wanted = anyOf): Site {
    return this.first(this.nearBy(1, wanted));
  }

  /** Markets of one cluster for one branch, in a town that is not quiet. */
  nearBy(count: number, wanted: Wanted = anyOf): Site[] {
    return this.claim('branch', count, (site) => site.town.quiet !== true && wanted(site));
  }

  private claim(turn: keyof typeof this.turns, count: number, wanted: Wanted): Site[] {
    for (let i = 0; i < this.towns.length; i++) {
      const at = (this.turns[turn] + i) % this.towns.length;
      const sites = this.oneCluster(this.towns[at], count, wanted);
      if (sites === null) continue;
      this.turns[turn] = at + 1;
      for (const site of sites) this.free.delete(site);
      return sites;
    }
    throw new RangeError(`The sample city has no ${count} near-by markets left of that kind.`);
  }

  private oneCluster(town: string | undefined, count: number, wanted: Wanted): Site[] | null {
    const fitting = this.sites.filter(
      (site) => site.town.code === town && this.free.has(site) && wanted(site),
    );
    for (const { cluster } of fitting) {
      const together = fitting.filter((site) => site.cluster === cluster);
      if (together.length >= count) return together.slice(0, count);
    }
    return null;
  }

  private first(sites: readonly Site[]): Site {
    const [site] = sites;
    if (!site) throw new RangeError('No market was claimed.');
    return site;
  }
}

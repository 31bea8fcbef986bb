import type { Market, Organization } from '@hongzhu/registry';
import type { SampleTown } from './dongguan-towns.js';

/** A market with those of its organizations that no situation has used yet. */
export class Site {
  private readonly enterprises: Organization[];
  private readonly individuals: Organization[];

  constructor(
    readonly market: Market,
    readonly town: SampleTown,
    /** Markets of one cluster lie within 2 km of each other. */
    readonly cluster: string,
    /** The market company, then the operators. */
    readonly organizations: readonly Organization[],
  ) {
    this.enterprises = organizations.filter(({ kind }) => kind === 'enterprise');
    this.individuals = organizations.filter(({ kind }) => kind === 'individual-business');
  }

  get company(): Organization {
    return this.taken(this.organizations[0]);
  }

  nextEnterprise(): Organization {
    return this.taken(this.enterprises.shift());
  }

  nextIndividual(): Organization {
    return this.taken(this.individuals.shift());
  }

  private taken(organization: Organization | undefined): Organization {
    if (organization) return organization;
    throw new RangeError(`Market ${this.market.code} has no organization left of that kind.`);
  }
}

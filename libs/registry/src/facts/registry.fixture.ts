import type { FactArgument, FactValue, SubjectType, Truth } from '@hongzhu/rules-engine';
import {
  emptyRecords,
  type Activity,
  type Branch,
  type Committee,
  type EvidenceItem,
  type Instructor,
  type Ledger,
  type Market,
  type MarketLink,
  type Member,
  type Organization,
  type Organizer,
  type RegistryRecords,
  type Secretary,
  type Standard,
  type Town,
} from '../records.js';
import { EvaluationDay } from './evaluation-day.js';
import { factCatalogue } from './fact-catalogue.js';
import type { FactContext } from './fact-context.js';
import { indexRegistry } from './index-registry.js';

/** The date of the evaluation in tests that are not about it, and its neighbours. */
export const D = '2024-03-31';
export const DAY_BEFORE = '2024-03-30';
export const DAY_AFTER = '2024-04-01';
/** A date so early that it has no bearing on anything. */
export const LONG_AGO = '2010-01-01';

type Given<R> = Partial<Omit<R, 'code'>>;
type GivenBranch = Given<Omit<Branch, 'committee' | 'secretary'>> & {
  committee?: Partial<Committee>;
  secretary?: Partial<Secretary>;
};
type Arguments = Readonly<Record<string, FactArgument>>;

/** The facts of one subject: names without the subject's own, as in `fullMembers`. */
export interface SubjectUnderTest {
  value(name: string, args?: Arguments): FactValue;
  /** The registry fields named as missing, sorted, each once. */
  missing(name: string, args?: Arguments): string[];
  /** The day of the records behind it. */
  datedOn(name: string, args?: Arguments): string | null;
}

/** Derives one fact from records. */
export function deriveFact(
  context: Omit<FactContext, 'missing'>,
  name: string,
  code: string,
  args: Arguments,
) {
  const missing = new Set<string>();
  const fact = factCatalogue.get(name);
  if (!fact) throw new Error(`The catalogue has no fact '${name}'.`);
  const asking: FactContext = { ...context, missing: (field) => missing.add(field) };
  const value = fact.derive(asking, code, args);
  return { value, missing: [...missing].sort(), datedOn: fact.datedOn(asking, code, args) };
}

/**
 * Builds a registry. What a test does not set is known, long past and in order: markets and organizations are
 * open, members full and transferred, branches active. An organization is an enterprise in the last market, if
 * there is one; a member belongs to the last organization and to no branch.
 */
export class RegistryBuilder {
  readonly records: RegistryRecords = emptyRecords();
  private readonly truths = new Map<string, Truth>();

  constructor(private readonly asOf: string) {}

  town(code: string, given: Given<Town> = {}): this {
    this.records.towns.push({ code, name: null, lon: null, lat: null, generalBranch: null, ...given });
    return this;
  }

  market(code: string, given: Given<Market> = {}): this {
    this.records.markets.push({
      code,
      name: null,
      townCode: 'T1',
      category: null,
      lon: null,
      lat: null,
      status: 'open',
      openedOn: LONG_AGO,
      closedOn: null,
      operatorCount: null,
      workerCount: null,
      surveyedOperatorCount: null,
      demonstrationCandidate: null,
      instructorCodes: [],
      ...given,
    });
    return this;
  }

  organization(code: string, given: Given<Organization> = {}): this {
    this.records.organizations.push({
      code,
      name: null,
      kind: 'enterprise',
      marketCode: this.records.markets.at(-1)?.code ?? null,
      townCode: 'T1',
      industry: null,
      lon: null,
      lat: null,
      status: 'open',
      openedOn: null,
      closedOn: null,
      ...given,
    });
    return this;
  }

  member(code: string, given: Given<Member> = {}): this {
    this.records.members.push({
      code,
      status: 'full',
      organizationCode: this.records.organizations.at(-1)?.code ?? 'O1',
      relation: 'transferred',
      relationSince: LONG_AGO,
      branchCode: null,
      joinedOn: null,
      firstVerifiedOn: LONG_AGO,
      verifiedOn: null,
      awaySince: null,
      leftOn: null,
      ...given,
    });
    return this;
  }

  /** Members `P1`, `P2`, … numbered over the whole registry. */
  members(count: number, given: Given<Member> = {}): this {
    for (let i = 0; i < count; i++) this.member(`P${this.records.members.length + 1}`, given);
    return this;
  }

  branch(code: string, given: GivenBranch = {}): this {
    const { committee, secretary, ...fields } = given;
    this.records.branches.push({
      code,
      name: null,
      townCode: 'T1',
      marketCode: null,
      formation: 'standalone',
      unitCodes: [],
      hostCode: null,
      superiorCode: null,
      guidanceCode: null,
      status: 'active',
      appliedOn: null,
      approvedOn: null,
      electedOn: null,
      filedOn: null,
      establishedOn: LONG_AGO,
      dissolvedOn: null,
      ...fields,
      committee: {
        size: null,
        deputies: null,
        electedOn: null,
        termYears: null,
        extensionApprovedTo: null,
        ...committee,
      },
      secretary: { since: null, partyYears: null, trainedOn: null, ...secretary },
    });
    return this;
  }

  instructor(code: string, given: Given<Instructor> = {}): this {
    this.records.instructors.push({ code, source: null, appointment: null, active: true, ...given });
    return this;
  }

  /** An item of the last market, reviewed on D. */
  evidence(code: string, standard: Standard, given: Given<EvidenceItem> = {}): this {
    const marketCode = this.records.markets.at(-1)?.code ?? 'M1';
    this.records.evidence.push({
      code,
      marketCode,
      standard,
      reviewedOn: this.asOf,
      attributes: {},
      ...given,
    });
    return this;
  }

  /** A current one of the last market. */
  organizer(code: string, given: Given<Organizer> = {}): this {
    const marketCode = this.records.markets.at(-1)?.code ?? 'M1';
    this.records.organizers.push({ code, marketCode, from: LONG_AGO, to: null, ...given });
    return this;
  }

  /** A ledger of the last town, updated on D. */
  ledger(code: string, kind: Ledger['kind'], given: Given<Ledger> = {}): this {
    const townCode = this.records.towns.at(-1)?.code ?? 'T1';
    this.records.ledgers.push({ code, townCode, kind, updatedOn: this.asOf, total: 0, ...given });
    return this;
  }

  /** An activity of the last branch, held on D, without a carrier. */
  activity(code: string, kind: Activity['kind'], given: Given<Activity> = {}): this {
    const branchCode = this.records.branches.at(-1)?.code ?? 'B1';
    this.records.activities.push({
      ...{ code, branchCode, kind, heldOn: this.asOf, theme: null, carriers: [] },
      ...given,
    });
    return this;
  }

  /** The links of the last market; nothing is known of those that are not given. */
  links(given: Partial<Omit<MarketLink, 'marketCode'>> = {}): this {
    this.records.marketLinks.push({
      marketCode: this.records.markets.at(-1)?.code ?? 'M1',
      ...{ consumerRightsStation: null, pledgeSignedShare: null, creditFiles: null },
      ...{ propagandist: null, coordinator: null, monitor: null },
      ...given,
    });
    return this;
  }

  /** What the verdict of a rule on a market is, as a truth; without a word on it, unknown. */
  verdict(ruleId: string, marketCode: string, truth: Truth): this {
    this.truths.set(`${ruleId}/${marketCode}`, truth);
    return this;
  }

  facts(subject: SubjectType, code: string): SubjectUnderTest {
    const context: Omit<FactContext, 'missing'> = {
      index: indexRegistry(this.records),
      day: new EvaluationDay(this.asOf),
      verdictOf: (ruleId, market) => this.truths.get(`${ruleId}/${market.code}`) ?? null,
    };
    const derive = (name: string, args: Arguments) => deriveFact(context, `${subject}.${name}`, code, args);
    return {
      value: (name, args = {}) => derive(name, args).value,
      missing: (name, args = {}) => derive(name, args).missing,
      datedOn: (name, args = {}) => derive(name, args).datedOn,
    };
  }
}

export const aRegistry = (asOf: string = D): RegistryBuilder => new RegistryBuilder(asOf);

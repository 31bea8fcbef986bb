import type { Severity } from '@hongzhu/rules-engine';
import type { Within } from '../access/within.js';
import type { FindingKind } from '../findings/finding.js';
import type { Page, PageRequest } from '../shared/page.js';

/** A town with what the registry holds of it. */
export interface ListedTown {
  readonly code: string;
  readonly name: string | null;
  /** Null where it has no general branch, and where the day is unknown. */
  readonly generalBranchSince: string | null;
  readonly markets: number;
  readonly organizations: number;
  readonly branches: number;
}

/** Of so many, how many are so for certain, and how many may be. */
export interface Share {
  readonly total: number;
  readonly certain: number;
  readonly unknown: number;
}

/** What the records of a town come to. */
export interface TownCounts {
  readonly townCode: string;
  readonly name: string | null;
  /** Open ones. */
  readonly markets: Share;
  /** Candidates for a demonstration site among the open markets; unknown where the record does not say. */
  readonly claims: Share;
  /** Organizations not closed that have a current member: those that an active branch covers. */
  readonly organizations: Share;
  /** Current members: those on the roster of an active branch. */
  readonly members: Share;
}

/** How many findings of a rule are open in a town; null for what is of no town. */
export interface FindingCount {
  readonly townCode: string | null;
  readonly ruleId: string;
  readonly ruleSetId: string;
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly count: number;
}

/** An open market that claims to be a demonstration site. */
export interface ClaimedSite {
  readonly townCode: string;
  readonly marketCode: string;
  /** Whether a finding of the rule asked about is on record against it, waived or not. */
  readonly isContested: boolean;
}

/** Towns and what is in them, each by a fixed number of queries. By town: never by person. */
export abstract class TownReader {
  /** In the order of their codes. */
  abstract list(seen: Within, page: PageRequest): Promise<Page<ListedTown>>;
  /** Every town that is seen, in the order of their codes, as of a date. */
  abstract counts(seen: Within, asOf: string): Promise<TownCounts[]>;
  abstract openFindings(seen: Within): Promise<FindingCount[]>;
  /** `ruleId` is the rule that says whether a market is such a site. */
  abstract claimedSites(seen: Within, asked: { asOf: string; ruleId: string }): Promise<ClaimedSite[]>;
}

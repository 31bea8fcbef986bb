import type { Within } from '../access/within.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Waiver, WaiverState } from './waiver.js';

/** Waivers inside one transaction. */
export abstract class WaiverStore {
  abstract get(id: string): Promise<Waiver | null>;
  /** The waivers of a finding that are requested, or approved and not over on that day. */
  abstract unfinishedOf(findingId: string, today: string): Promise<Waiver[]>;
  /** The approved waivers of these findings that are not over on that day, by id. */
  abstract inForceOf(findingIds: readonly string[], day: string): Promise<Waiver[]>;
  abstract insert(waivers: readonly Waiver[]): Promise<void>;
  /** Writes it if its stored version is still `expectedVersion`; false, and nothing written, otherwise. */
  abstract replace(waiver: Waiver, expectedVersion: number): Promise<boolean>;
  /** Writes waivers of findings that this transaction has locked: nobody else decides about them meanwhile. */
  abstract save(waivers: readonly Waiver[]): Promise<void>;
}

export interface WaiverFilter {
  readonly state?: WaiverState | undefined;
  readonly findingId?: string | undefined;
  readonly ruleId?: string | undefined;
  readonly town?: string | undefined;
  readonly market?: string | undefined;
  /** Approved ones that end after `from`, and before or on `to`. */
  readonly expiring?: { readonly from: string; readonly to: string } | undefined;
  /** Approved ones, not over on that day, whose finding is resolved underneath. */
  readonly unneededOn?: string | undefined;
}

/** How often findings of a rule were dismissed, and for which reasons. */
export interface DismissalCount {
  readonly ruleId: string;
  readonly reason: string;
  readonly count: number;
}

/** A rule, and the places whose findings are counted. */
export interface CountedRule extends Within {
  readonly ruleId: string;
}

export abstract class WaiverReader {
  /** Oldest first. */
  abstract list(filter: WaiverFilter & Within, page: PageRequest): Promise<Page<Waiver>>;
  abstract get(id: string): Promise<Waiver | null>;
  /** How many findings of a rule were ever dismissed. */
  abstract dismissed(of: CountedRule): Promise<number>;
  /** The same by reason; a finding may have been dismissed for several. */
  abstract dismissals(of: CountedRule): Promise<DismissalCount[]>;
  /** How many findings of a rule there ever were. */
  abstract findings(of: CountedRule): Promise<number>;
}

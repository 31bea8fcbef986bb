import type { Within } from '../access/within.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Finding, FindingHistoryEntry, FindingState, ListedFinding } from './finding.js';

export interface FindingFilter {
  readonly state?: FindingState | undefined;
  readonly ruleId?: string | undefined;
  readonly ruleSetId?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectCode?: string | undefined;
  readonly market?: string | undefined;
  readonly town?: string | undefined;
  readonly severity?: string | undefined;
  readonly taskId?: string | undefined;
}
/** Findings as lists and pages show them, in the order of their ids (oldest first). */
export abstract class FindingReader {
  abstract list(filter: FindingFilter & Within, page: PageRequest): Promise<Page<ListedFinding>>;
  /** The same with their explanations. */
  abstract listExplained(filter: FindingFilter & Within, page: PageRequest): Promise<Page<Finding>>;
  abstract get(id: string): Promise<Finding | null>;
  abstract history(findingId: string): Promise<FindingHistoryEntry[]>;
}

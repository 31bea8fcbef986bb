import type { Within } from '../access/within.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { DataCorrection, DataCorrectionState } from './data-correction.js';

/** Data corrections inside one transaction. Whoever writes one has the row of its task locked. */
export abstract class DataCorrectionStore {
  abstract get(id: string): Promise<DataCorrection | null>;
  /** The open ones of these tasks, locked until the transaction ends. */
  abstract openOf(taskIds: readonly string[]): Promise<DataCorrection[]>;
  /** New ones. Throws where a task has an open one already. */
  abstract insert(corrections: readonly DataCorrection[]): Promise<void>;
  /** Rewrites those that are there. */
  abstract save(corrections: readonly DataCorrection[]): Promise<void>;
}

export interface DataCorrectionFilter {
  readonly state?: DataCorrectionState | undefined;
  readonly town?: string | undefined;
  readonly market?: string | undefined;
  readonly ruleSet?: string | undefined;
  readonly task?: string | undefined;
}

/** A correction with its words; null where there are none, or they were deleted. */
export interface WordedCorrection extends DataCorrection {
  readonly note: string | null;
  readonly reason: string | null;
}

export abstract class DataCorrectionReader {
  /** Oldest first. */
  abstract list(filter: DataCorrectionFilter & Within, page: PageRequest): Promise<Page<WordedCorrection>>;
  abstract get(id: string): Promise<WordedCorrection | null>;
}

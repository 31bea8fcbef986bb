import type { Page, PageRequest } from '../shared/page.js';
import type { AuditEntry, AuditHead, ChainedEntry } from './audit-entry.js';

/** The log inside one transaction. It can only be appended to. */
export abstract class AuditLog {
  /**
   * Chains the entries to the end of the log, in their order. Whoever appends next waits until this transaction ends, so
   * it is among the last things that a transaction does.
   */
  abstract append(entries: readonly AuditEntry[]): Promise<void>;
}

/** An entry with the words that belong to it; null where there are none, or they were deleted. */
export interface AnnotatedEntry extends ChainedEntry {
  readonly note: string | null;
}

export abstract class AuditReader {
  /** What was done to one thing, oldest first. */
  abstract about(subject: string, page: PageRequest): Promise<Page<AnnotatedEntry>>;
  /** Entries after a position, in their order, at most so many. */
  abstract after(position: number, limit: number): Promise<ChainedEntry[]>;
  /** Where the log says that it ends. */
  abstract head(): Promise<AuditHead>;
}

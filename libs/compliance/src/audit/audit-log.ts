import type { Page, PageRequest } from '../shared/page.js';
import type { AuditEntry, AuditHead, ChainedEntry } from './audit-entry.js';

/** The log inside one transaction. It can only be appended to. */
export abstract class AuditLog {
  /**
   * Chains the entries to the end of the log, in their order, once all else of the transaction is done: whoever appends
   * next waits from then until it has ended.
   */
  abstract append(entries: readonly AuditEntry[]): Promise<void>;

  /**
   * Whoever appends or holds waits from now on until the transaction has ended; and what those before have written is there to
   * be read. For what is decided by what others write at the same time, under other keys.
   */
  abstract hold(): Promise<void>;

  /**
   * Whether the log has an entry that is the same in all it says. Holds the log first, so that a transaction of which nobody knows
   * how it went has ended before this is answered.
   */
  abstract has(entry: AuditEntry): Promise<boolean>;

  /** What was done to one thing by these actions, in its order. */
  abstract doneTo(subject: string, actions: readonly string[]): Promise<AuditEntry[]>;
}

/** An entry with the words that belong to it; null where there are none, or they were deleted. */
export interface AnnotatedEntry extends ChainedEntry {
  readonly note: string | null;
}

/** Which entries are asked for: those that fit all that is given. */
export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  /** From this time on. */
  readonly from?: Date | undefined;
  /** Before this time. */
  readonly until?: Date | undefined;
}

export abstract class AuditReader {
  /** What was done, the latest first. */
  abstract list(filter: AuditFilter, page: PageRequest): Promise<Page<AnnotatedEntry>>;
  /** What was done to one thing, oldest first; what was refused, or only read, is not among it. */
  abstract about(subject: string, page: PageRequest): Promise<Page<AnnotatedEntry>>;
  /** Entries after a position, in their order, at most so many. */
  abstract after(position: number, limit: number): Promise<ChainedEntry[]>;
  /** Where the log says that it ends. */
  abstract head(): Promise<AuditHead>;
}

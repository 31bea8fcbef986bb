import type { AuditHead } from './audit-entry.js';
import type { AuditAnchor } from './day-head.js';

/** Deletes the beginning of the log, inside one transaction. The account of the service has no right to. */
export abstract class AuditPruning {
  /** The last entry before the first that was made at or after a moment; null where nothing is older. */
  abstract endOfOlder(moment: Date): Promise<AuditHead | null>;
  /** Where the log begins; null where nothing of it was deleted. */
  abstract anchor(): Promise<AuditAnchor | null>;
  /** Deletes entries up to a position, at most so many; answers how many. */
  abstract deleteUpTo(position: number, limit: number): Promise<number>;
}

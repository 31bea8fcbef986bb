import type { Cell } from '../cells/cell.js';
import type { Finding, FindingHistoryEntry, FindingKey } from './finding.js';

/** Findings inside one transaction. Every call is set-based: a fixed number of statements. */
export abstract class FindingStore {
  /** The unresolved findings kept in these cells, and the findings of these keys in whatever state or cell. */
  abstract loadForCells(cells: readonly Cell[], keys: readonly FindingKey[]): Promise<Finding[]>;
  /** All unresolved findings kept in cells of these towns (null: everywhere, instructors' included). */
  abstract loadUnresolved(townCodes: readonly string[] | null): Promise<Finding[]>;
  /** Inserts new findings and rewrites changed ones, by id, in the order of their keys. */
  abstract save(findings: readonly Finding[]): Promise<void>;
  abstract appendHistory(entries: readonly FindingHistoryEntry[]): Promise<void>;
}

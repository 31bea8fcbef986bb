import type { Cell } from '../cells/cell.js';
import type { Stretch } from '../shared/stretch.js';
import type { Finding, FindingHistoryEntry, FindingKey, FindingMark, FindingOutline } from './finding.js';

/** Findings inside one transaction. Every call is set-based: a fixed number of statements. */
export abstract class FindingStore {
  /** The unresolved findings kept in these cells, and the findings of these keys in whatever state or cell; by id. */
  abstract outlinesForCells(cells: readonly Cell[], keys: readonly FindingKey[]): Promise<FindingOutline[]>;
  /** The unresolved findings kept in these cells, in no order; read from an index alone. */
  abstract marksInCells(cells: readonly Cell[]): Promise<FindingMark[]>;
  /** The findings of these ids, by id. */
  abstract load(ids: readonly string[]): Promise<Finding[]>;
  /** All unresolved findings kept in cells of these towns (null: everywhere, instructors' included), by id. */
  abstract unresolvedOutlines(townCodes: readonly string[] | null): Promise<FindingOutline[]>;
  /** Some of them that are about rules of other rule sets than these, by id. */
  abstract unresolvedOutside(
    ruleSetIds: readonly string[],
    townCodes: readonly string[] | null,
    stretch: Stretch<string>,
  ): Promise<FindingOutline[]>;
  /**
   * Some cells that have left the registry and still hold an unresolved finding, in these towns (null: everywhere), by
   * type and code.
   */
  abstract vanishedCells(townCodes: readonly string[] | null, stretch: Stretch<Cell>): Promise<Cell[]>;
  /** Inserts new findings and rewrites changed ones, by id, in the order of their keys. */
  abstract save(findings: readonly Finding[]): Promise<void>;
  abstract appendHistory(entries: readonly FindingHistoryEntry[]): Promise<void>;
}

import type { Cell } from '../cells/cell.js';
import type { Instructors } from './instructors.js';
import type { Subject } from '../evaluation/subject-verdict.js';
import type { ListName, RecordOf, RegistryRecords } from '@hongzhu/registry';

/** What the registry keeps outside the towns a snapshot replaces: the codes its references may name. */
export interface RetainedCodes {
  /**
   * Codes in use by records of other towns, by list; market links by their market. The codes of their general
   * branches are among those of the branches, with which they share one list of codes. An instructor is retained
   * while a market of another town names him, or while no market of these towns does and there are other towns.
   */
  readonly codes: Readonly<Record<ListName, ReadonlySet<string>>>;
  /** References that records of other towns hold into the replaced towns: list and code named, and by what. */
  readonly references: readonly { readonly list: ListName; readonly code: string; readonly from: string }[];
}

export interface RegistryChange<L extends ListName = ListName> {
  readonly list: L;
  readonly upserts: readonly RecordOf<L>[];
  readonly deletedKeys: readonly string[];
}

/** The registry inside one transaction. Reads and writes are set-based. */
export abstract class RegistryStore {
  /** The city the registry holds; null while it is empty. */
  abstract city(): Promise<{ code: string; name: string | null } | null>;
  abstract saveCity(city: { code: string; name: string | null }): Promise<void>;
  /**
   * Every record that a snapshot of these towns replaces: the towns; their markets, organizations, branches
   * and ledgers; the members of these organizations; the organizers, evidence and links of these markets; the
   * activities of these branches; and all instructors, who belong to no town (those that must stay are among
   * the retained codes). In canonical form, sorted by key.
   */
  abstract loadTowns(townCodes: readonly string[]): Promise<RegistryRecords>;
  abstract retainedCodes(townCodes: readonly string[]): Promise<RetainedCodes>;
  /** The cells these subjects belong to now; a subject that does not exist is absent from the answer. */
  abstract locate(subjects: readonly Subject[]): Promise<{ subject: Subject; cell: Cell }[]>;
  /** The active instructors who look after the markets among these cells, and after any market of their towns. */
  abstract instructorsFor(cells: readonly Cell[]): Promise<Instructors>;
  /**
   * Applies changes list by list; rows are written in the order of their keys. Answers the cells whose facts may look at
   * what they make, rewrite or delete, as the registry stood before or stands after them, and ends the standing of these
   * (see `StandingStore`).
   */
  abstract apply(changes: readonly RegistryChange[]): Promise<readonly Cell[]>;
}

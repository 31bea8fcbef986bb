import type { ListName } from '@hongzhu/registry';

export const IMPORT_STATES = ['queued', 'running', 'succeeded', 'rejected', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
export type ImportMode = 'all' | 'partial';

export interface ListCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Records of the replaced towns that the snapshot no longer has. */
  readonly deleted: number;
  readonly rejected: number;
}
/** Where something stands in a file of tables: its sheet or file, and the row and column as a spreadsheet counts them. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  /** In letters; null for the whole row. */
  readonly column: string | null;
}
export interface ImportProblem {
  /** JSON pointer into the snapshot. */
  readonly pointer: string;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
  /** Absent where a snapshot came as such. */
  readonly cell?: CellPlace;
}
export interface RegistryImport {
  readonly id: string;
  readonly state: ImportState;
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  /** 0 to 1. */
  readonly progress: number;
  readonly counts: Readonly<Partial<Record<ListName, ListCounts>>>;
  /** The first MAX_REPORTED_PROBLEMS problems. */
  readonly errors: readonly ImportProblem[];
  /** All problems. */
  readonly errorCount: number;
  readonly requestedAt: Date;
  /** How often a worker began it; the number of a run, by which it knows that it is still the last one. */
  readonly starts: number;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** A stable code when it failed for a reason that is not the snapshot's. */
  readonly failure: string | null;
}

export const MAX_REPORTED_PROBLEMS = 1000;
/** An import that was begun so often without an end takes its process down with it; it is not begun again. */
export const MAX_STARTS = 5;

export const isFinished = ({ state }: RegistryImport): boolean => state !== 'queued' && state !== 'running';
/** The name under which an import holds the registry gate. */
export const importHolder = (importId: string): string => `import:${importId}`;

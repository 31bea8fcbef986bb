import type { BilingualText } from './bilingual-text.js';

export const IMPORT_STATUSES = ['queued', 'running', 'succeeded', 'rejected', 'failed'] as const;
export type ImportStatusView = (typeof IMPORT_STATUSES)[number];

export const IMPORT_MODES = ['all', 'partial'] as const;
export type ImportModeView = (typeof IMPORT_MODES)[number];

/** The lists of a registry snapshot. */
export const REGISTRY_LISTS = [
  'towns',
  'instructors',
  'markets',
  'organizations',
  'branches',
  'members',
  'organizers',
  'evidence',
  'ledgers',
  'activities',
  'marketLinks',
] as const;
export type RegistryListView = (typeof REGISTRY_LISTS)[number];

export interface ListCountsView {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Records of the replaced towns that the snapshot no longer has. */
  readonly deleted: number;
  readonly rejected: number;
}

/** Where something stands in an uploaded file of tables. */
export interface CellPlaceView {
  /** The sheet, or the CSV file. */
  readonly sheet: string;
  /** As a spreadsheet counts them, the headers too. */
  readonly row: number;
  /** In letters; null for the whole row. */
  readonly column: string | null;
}

export interface ImportErrorView {
  /** JSON pointer into the snapshot. */
  readonly pointer: string;
  readonly code: string;
  readonly message: BilingualText;
  /** Null where the snapshot came as JSON, and for what is about no single row. */
  readonly cell: CellPlaceView | null;
}

export interface ImportView {
  readonly id: string;
  readonly status: ImportStatusView;
  readonly mode: ImportModeView;
  readonly dryRun: boolean;
  /** 0 to 1. */
  readonly progress: number;
  /** By list; empty until the snapshot has been compared with the registry. */
  readonly counts: Readonly<Partial<Record<RegistryListView, ListCountsView>>>;
  /** The first 1,000 errors; `errorCount` counts them all. */
  readonly errors: readonly ImportErrorView[];
  readonly errorCount: number;
  readonly requestedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** A stable code when it failed for a reason that is not the snapshot's. */
  readonly failure: string | null;
  /** Where the refused rows of a partial import can be downloaded; null when there are none. */
  readonly rejectedFile: string | null;
}

/** An import as the list shows it: how many errors there were, and not which. */
export type ListedImportView = Omit<ImportView, 'errors'>;

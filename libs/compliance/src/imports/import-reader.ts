import type { Page, PageRequest } from '../shared/page.js';
import type { RegistryImport } from './registry-import.js';

/** An import as lists show it: how many errors there were, and not which. */
export type ListedImport = Omit<RegistryImport, 'errors' | 'starts'>;

export abstract class ImportReader {
  /** Imports, the newest first. */
  abstract list(page: PageRequest): Promise<Page<ListedImport>>;
}

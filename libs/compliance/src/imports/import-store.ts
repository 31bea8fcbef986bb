import type { RegistryImport } from './registry-import.js';

/** Imports and their payloads inside one transaction. */
export abstract class ImportStore {
  /** Keeps the import and the snapshot's bytes (UTF-8 JSON), in parts of at most 1 MiB. */
  abstract insert(job: RegistryImport, payload: Uint8Array): Promise<void>;
  abstract get(id: string): Promise<RegistryImport | null>;
  /** The same, locking the row until the transaction ends. */
  abstract getForUpdate(id: string): Promise<RegistryImport | null>;
  abstract update(job: RegistryImport): Promise<void>;
  abstract payload(id: string): Promise<Uint8Array>;
  /** Forgets the payload of a finished import. */
  abstract deletePayload(id: string): Promise<void>;
  /** Keeps the refused rows of a partial import as the file to download (UTF-8 JSON). */
  abstract saveRejectedRows(id: string, file: Uint8Array): Promise<void>;
  abstract rejectedRows(id: string): Promise<Uint8Array | null>;
  abstract unfinished(): Promise<RegistryImport[]>;
}

import type { Page, PageRequest } from '../shared/page.js';
import type { AccessKey } from './access-key.js';

/** Access keys inside one transaction. */
export abstract class AccessKeyStore {
  abstract get(id: string): Promise<AccessKey | null>;
  /** Every key that an account ever had, revoked and expired ones too. */
  abstract allOf(account: string): Promise<AccessKey[]>;
  /** The keys of an account that are not revoked. */
  abstract unrevokedOf(account: string): Promise<AccessKey[]>;
  /** The same of several, the oldest first. */
  abstract unrevokedOfAll(accounts: readonly string[]): Promise<AccessKey[]>;
  /** `digest`: of its secret. */
  abstract insert(key: AccessKey, digest: string): Promise<void>;
  /** False, and nothing written, where there is no such key or it is revoked already. */
  abstract revoke(id: string, at: Date): Promise<boolean>;
}

export abstract class AccessKeyReader {
  /** Oldest first. */
  abstract list(page: PageRequest): Promise<Page<AccessKey>>;
  abstract get(id: string): Promise<AccessKey | null>;
  /** The key whose secret has this digest. */
  abstract withDigest(digest: string): Promise<AccessKey | null>;
}

import type { Page } from '../shared/page.js';
import type { AccessKey } from './access-key.js';
import { AccessKeyReader, AccessKeyStore } from './access-key-store.js';

/** Keys in memory, by the digest of their secret. */
export class FakeAccessKeys extends AccessKeyStore {
  readonly byDigest = new Map<string, AccessKey>();
  /** How often a secret was looked up. */
  lookups = 0;
  readonly reader: AccessKeyReader = new FakeAccessKeyReader(this);

  private get keys(): AccessKey[] {
    return [...this.byDigest.values()];
  }

  override async get(id: string): Promise<AccessKey | null> {
    return this.keys.find((key) => key.id === id) ?? null;
  }
  override async allOf(account: string): Promise<AccessKey[]> {
    return this.keys.filter((key) => key.account === account);
  }
  override async unrevokedOf(account: string): Promise<AccessKey[]> {
    return this.keys.filter((key) => key.account === account && key.revokedAt === null);
  }
  override async unrevokedOfAll(accounts: readonly string[]): Promise<AccessKey[]> {
    return this.keys.filter((key) => accounts.includes(key.account) && key.revokedAt === null);
  }
  override async insert(key: AccessKey, digest: string): Promise<void> {
    this.byDigest.set(digest, key);
  }
  override async revoke(id: string, at: Date): Promise<boolean> {
    for (const [digest, key] of this.byDigest) {
      if (key.id !== id || key.revokedAt !== null) continue;
      this.byDigest.set(digest, { ...key, revokedAt: at });
      return true;
    }
    return false;
  }
}

class FakeAccessKeyReader extends AccessKeyReader {
  constructor(private readonly store: FakeAccessKeys) {
    super();
  }
  override async list(): Promise<Page<AccessKey>> {
    return { items: [...this.store.byDigest.values()], nextCursor: null };
  }
  override get(id: string): Promise<AccessKey | null> {
    return this.store.get(id);
  }
  override async withDigest(digest: string): Promise<AccessKey | null> {
    this.store.lookups += 1;
    return this.store.byDigest.get(digest) ?? null;
  }
}

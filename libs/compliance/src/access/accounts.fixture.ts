import type { Duty } from '@hongzhu/permissions';
import type { Page } from '../shared/page.js';
import type { Account } from './account.js';
import { AccountReader, AccountStore } from './account-store.js';
import type { Identity } from './identity.js';

/** Accounts in memory. */
export class FakeAccounts extends AccountStore {
  readonly byId = new Map<string, Account>();
  /** Who elsewhere was an account of which side. */
  readonly former: (readonly [Identity, Duty])[] = [];
  readonly reader: AccountReader = new FakeAccountReader(this);

  override async count(): Promise<number> {
    return this.byId.size;
  }
  override async get(id: string): Promise<Account | null> {
    return this.byId.get(id) ?? null;
  }
  override async load(ids: readonly string[]): Promise<Account[]> {
    return [...this.byId.values()].filter(({ id }) => ids.includes(id));
  }
  override lock(id: string): Promise<Account | null> {
    return this.get(id);
  }
  override async withSubject(issuer: string, subject: string): Promise<Account | null> {
    const accounts = [...this.byId.values()];
    return accounts.find((each) => each.oidcIssuer === issuer && each.oidcSubject === subject) ?? null;
  }
  override async keepFormer(identity: Identity, duty: Duty): Promise<void> {
    this.former.push([identity, duty]);
  }
  override async formerDuties({ issuer, subject }: Identity): Promise<Duty[]> {
    const own = this.former.filter(([known]) => known.issuer === issuer && known.subject === subject);
    return own.map(([, duty]) => duty);
  }
  override async insert(account: Account): Promise<void> {
    this.byId.set(account.id, account);
  }
  override async replace(account: Account, expectedVersion: number): Promise<boolean> {
    if (this.byId.get(account.id)?.version !== expectedVersion) return false;
    this.byId.set(account.id, account);
    return true;
  }
}

class FakeAccountReader extends AccountReader {
  constructor(private readonly store: FakeAccounts) {
    super();
  }
  override async list(): Promise<Page<Account>> {
    return { items: [...this.store.byId.values()], nextCursor: null };
  }
  override get(id: string): Promise<Account | null> {
    return this.store.get(id);
  }
  override withSubject(issuer: string, subject: string): Promise<Account | null> {
    return this.store.withSubject(issuer, subject);
  }
}

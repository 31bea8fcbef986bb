import {
  AccessKeyReader,
  AccessKeyStore,
  type AccessKey,
  type Page,
  type PageRequest,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import type { RowOf } from '../schema/table.js';
import { accessKeyTable } from '../schema/tables/access-tables.js';
import { ALWAYS, oneOf, sql, type Sql } from '../sql/sql.js';

type AccessKeyRow = RowOf<typeof accessKeyTable>;

const selection = sql`select ${columnsOf(accessKeyTable, 'r')} from access_key r`;

const accessKeyRow = (key: AccessKey, secretDigest: string): AccessKeyRow => ({
  id: key.id,
  account: key.account,
  role: key.role,
  towns: key.towns,
  markets: key.markets,
  label: key.label,
  secret_digest: secretDigest,
  created_at: key.createdAt,
  created_by: key.createdBy,
  expires_on: key.expiresOn,
  revoked_at: key.revokedAt,
});

const accessKeyOf = (row: AccessKeyRow): AccessKey => ({
  id: row.id,
  account: row.account,
  role: row.role,
  towns: row.towns,
  markets: row.markets,
  label: row.label,
  createdAt: row.created_at,
  createdBy: row.created_by,
  expiresOn: row.expires_on,
  revokedAt: row.revoked_at,
});

const found = async (session: SqlSession, where: Sql): Promise<AccessKey[]> =>
  (await session.rows(accessKeyTable, sql`${selection} where ${where}`)).map(accessKeyOf);

export class SqlAccessKeyStore extends AccessKeyStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async get(id: string): Promise<AccessKey | null> {
    return (await found(this.session, sql`r.id = ${id}`))[0] ?? null;
  }

  allOf(account: string): Promise<AccessKey[]> {
    return found(this.session, sql`r.account = ${account} order by r.id`);
  }

  unrevokedOf(account: string): Promise<AccessKey[]> {
    return found(this.session, sql`r.account = ${account} and r.revoked_at is null order by r.id`);
  }

  async unrevokedOfAll(accounts: readonly string[]): Promise<AccessKey[]> {
    const wanted = accounts.filter(isStorable);
    if (wanted.length === 0) return [];
    return found(this.session, sql`${oneOf('r.account', wanted)} and r.revoked_at is null order by r.id`);
  }

  insert(key: AccessKey, digest: string): Promise<void> {
    return this.session.insert(accessKeyTable, [accessKeyRow(key, digest)]);
  }

  async revoke(id: string, at: Date): Promise<boolean> {
    const matched = await this.session.change(
      sql`update access_key set revoked_at = ${at} where id = ${id} and revoked_at is null`,
    );
    return matched === 1;
  }
}

export class SqlAccessKeyReader extends AccessKeyReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(page: PageRequest): Promise<Page<AccessKey>> {
    const after = (position: readonly string[] | null, limit: number): Promise<AccessKey[]> => {
      const beyond = position === null ? ALWAYS : sql`r.id > ${position[0] ?? ''}`;
      return this.find(sql`${beyond} order by r.id limit ${limit}`);
    };
    return paged<AccessKey>(
      { name: 'access-keys', position: ['code'], positionOf: ({ id }) => [id], after },
      page,
    );
  }

  async get(id: string): Promise<AccessKey | null> {
    return isStorable(id) ? ((await this.find(sql`r.id = ${id}`))[0] ?? null) : null;
  }

  async withDigest(digest: string): Promise<AccessKey | null> {
    return (await this.find(sql`r.secret_digest = ${digest}`))[0] ?? null;
  }

  private find(where: Sql): Promise<AccessKey[]> {
    return this.database.reading((session) => found(session, where));
  }
}

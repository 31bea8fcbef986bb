import { SessionReader, SessionStore, type Session, type SessionOfAccount } from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { accountOf, sessionOf, sessionRow } from '../mappers/account-mappers.js';
import { joined, partOf } from '../schema/table.js';
import {
  accountCredentialTable,
  accountSessionTable,
  accountTable,
} from '../schema/tables/account-tables.js';
import { oneOf, sql } from '../sql/sql.js';

const credentialPart = partOf(accountCredentialTable, ['must_change', 'totp_confirmed']);
const whole = joined(joined(accountSessionTable, accountTable), credentialPart);

export class SqlSessionStore extends SessionStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  insert(session: Session): Promise<void> {
    return this.session.insert(accountSessionTable, [sessionRow(session)]);
  }

  async see(digest: string, at: Date): Promise<void> {
    await this.session.change(sql`update account_session set seen_at = ${at} where digest = ${digest}`);
  }

  async delete(digest: string): Promise<boolean> {
    return (await this.session.change(sql`delete from account_session where digest = ${digest}`)) === 1;
  }

  deleteOfBrowser(browser: string): Promise<number> {
    return this.session.change(sql`delete from account_session where browser = ${browser}`);
  }

  deleteOf(account: string, except = ''): Promise<number> {
    return this.session.change(
      sql`delete from account_session where account = ${account} and digest <> ${except}`,
    );
  }

  /** Looked up first: PostgreSQL's DELETE knows no limit. */
  async deleteEnded(endedBefore: Date, limit: number): Promise<number> {
    const rows = await this.session.records(sql`select r.digest from account_session r
      where r.ends_at < ${endedBefore} order by r.ends_at limit ${limit}`);
    const digests = rows.map((row) => row['digest'] as string).sort();
    return this.session.change(sql`delete from account_session where ${oneOf('digest', digests)}`);
  }
}

export class SqlSessionReader extends SessionReader {
  constructor(private readonly database: Database) {
    super();
  }

  async withDigest(digest: string): Promise<SessionOfAccount | null> {
    const query = sql`select ${columnsOf(accountSessionTable, 's')}, ${columnsOf(accountTable, 'a')},
        ${columnsOf(credentialPart, 'c')}
      from account_session s join account a on a.id = s.account
        left join account_credential c on c.account = s.account and s.how = 'password'
      where s.digest = ${digest}`;
    const [row] = await this.database.reading((session) => session.rows(whole, query));
    if (row === undefined) return null;
    // Both are null for an account that signs in elsewhere.
    const part = row as { must_change: boolean | null; totp_confirmed: boolean | null };
    const credential = {
      mustChangePassword: part.must_change ?? false,
      hasTotp: part.totp_confirmed ?? false,
    };
    return { session: sessionOf(row), account: accountOf(row), ...credential };
  }
}

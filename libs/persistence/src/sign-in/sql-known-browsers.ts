import { KnownBrowserStore, type KnownBrowser } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { knownBrowserTable } from '../schema/tables/account-tables.js';
import { oneOf, sql } from '../sql/sql.js';

export class SqlKnownBrowserStore extends KnownBrowserStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async get(digest: string, account: string): Promise<KnownBrowser | null> {
    const query = sql`select ${columnsOf(knownBrowserTable, 'r')} from known_browser r
      where r.digest = ${digest} and r.account = ${account}`;
    const rows = await this.session.rows(knownBrowserTable, query);
    // A database may compare without the blanks at the end of what was typed.
    const row = rows.find((each) => each.digest === digest && each.account === account);
    return row === undefined ? null : { digest, account, counter: row.counter, endsAt: row.ends_at };
  }

  save({ digest, account, counter, endsAt }: KnownBrowser): Promise<void> {
    const row = { digest, account, counter, ends_at: endsAt };
    return this.session.insert(knownBrowserTable, [row], 'rewrite');
  }

  async move(from: string, to: string): Promise<void> {
    await this.session.change(sql`update known_browser set digest = ${to} where digest = ${from}`);
  }

  deleteOf(account: string): Promise<number> {
    return this.session.change(sql`delete from known_browser where account = ${account}`);
  }

  /** Looked up first: PostgreSQL's DELETE knows no limit. One that has become known anew meanwhile is spared. */
  async deleteEnded(endedBefore: Date, limit: number): Promise<number> {
    const rows = await this.session.records(sql`select r.digest from known_browser r
      where r.ends_at < ${endedBefore} order by r.ends_at limit ${limit}`);
    const digests = [...new Set(rows.map((row) => row['digest'] as string))].sort();
    return this.session.change(
      sql`delete from known_browser where ${oneOf('digest', digests)} and ends_at < ${endedBefore}`,
    );
  }
}

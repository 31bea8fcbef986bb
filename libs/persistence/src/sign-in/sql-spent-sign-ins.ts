import { SpentSignInStore, type SpentSignIn } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { spentSignInTable } from '../schema/tables/account-tables.js';
import { oneOf, sql } from '../sql/sql.js';

/** Many more than are spent at a time: they never gather. */
const MOST_FORGOTTEN = 100;

export class SqlSpentSignInStore extends SpentSignInStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async spend({ digest, holder, endsAt }: SpentSignIn, now: Date): Promise<boolean> {
    await this.forget(now);
    await this.session.insert(spentSignInTable, [{ digest, holder, ends_at: endsAt }], 'leave');
    const [row] = await this.session.records(
      sql`select r.holder from spent_sign_in r where r.digest = ${digest}`,
    );
    return row?.['holder'] === holder;
  }

  /** Looked up first, and deleted in one order: two that forget the same do not wait for each other in turn. */
  private async forget(now: Date): Promise<void> {
    const rows = await this.session.records(sql`select r.digest from spent_sign_in r
      where r.ends_at < ${now} order by r.ends_at limit ${MOST_FORGOTTEN}`);
    const digests = rows.map((row) => row['digest'] as string).sort();
    if (digests.length > 0) {
      await this.session.change(sql`delete from spent_sign_in where ${oneOf('digest', digests)}`);
    }
  }
}

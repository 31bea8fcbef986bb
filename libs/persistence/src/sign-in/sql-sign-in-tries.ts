import { HongzhuError, SignInTryStore, type SignInTries } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import type { RowOf } from '../schema/table.js';
import { signInTryTable } from '../schema/tables/account-tables.js';
import { oneOf, sql } from '../sql/sql.js';

type TryRow = RowOf<typeof signInTryTable>;

const LOCK_ATTEMPTS = 5;

const rowOf = (tries: SignInTries): TryRow => ({
  account_digest: tries.counter,
  failures: tries.failures,
  last_at: tries.lastAt,
  locked_until: tries.lockedUntil,
});

const triesOf = (row: TryRow): SignInTries => ({
  counter: row.account_digest,
  failures: row.failures,
  lastAt: row.last_at,
  lockedUntil: row.locked_until,
});

export class SqlSignInTryStore extends SignInTryStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async lock(counter: string, now: Date): Promise<SignInTries> {
    const none = { counter, failures: 0, lastAt: now, lockedUntil: null };
    for (let attempt = 0; attempt < LOCK_ATTEMPTS; attempt += 1) {
      await this.session.insert(signInTryTable, [rowOf(none)], 'leave');
      const query = sql`select ${columnsOf(signInTryTable, 'r')} from sign_in_try r
        where r.account_digest = ${counter} for update`;
      const [row] = await this.session.rows(signInTryTable, query);
      if (row !== undefined) return triesOf(row);
      // It was forgotten between the two statements.
    }
    throw new HongzhuError('key_taken', 'Tries to sign in were forgotten again and again.');
  }

  save(tries: SignInTries): Promise<void> {
    return this.session.insert(signInTryTable, [rowOf(tries)], 'rewrite');
  }

  /** Looked up first: PostgreSQL's DELETE knows no limit. One that was tried anew meanwhile is spared. */
  async deleteBefore(lastBefore: Date, limit: number): Promise<number> {
    const rows = await this.session.records(sql`select r.account_digest from sign_in_try r
      where r.last_at < ${lastBefore} order by r.last_at limit ${limit}`);
    const digests = rows.map((row) => row['account_digest'] as string).sort();
    return this.session.change(
      sql`delete from sign_in_try where ${oneOf('account_digest', digests)} and last_at < ${lastBefore}`,
    );
  }
}

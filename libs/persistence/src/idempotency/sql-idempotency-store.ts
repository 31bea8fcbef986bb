import {
  HongzhuError,
  IdempotencyStore,
  type IdempotencyEntry,
  type IdempotencyTicket,
  type KeptAnswer,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import type { RowOf } from '../schema/table.js';
import { idempotencyKeyTable } from '../schema/tables/access-tables.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

type IdempotencyRow = RowOf<typeof idempotencyKeyTable>;

const TAKE_ATTEMPTS = 5;
const selection = sql`select ${columnsOf(idempotencyKeyTable, 'r')} from idempotency_key r`;

const rowOf = ({ answer, ...entry }: IdempotencyEntry): IdempotencyRow => ({
  account: entry.account,
  key_digest: entry.keyDigest,
  request_digest: entry.requestDigest,
  holder: entry.holder,
  created_at: entry.createdAt,
  lease_until: entry.leaseUntil,
  status: answer?.status ?? null,
  headers: answer?.headers ?? null,
  body: answer?.body ?? null,
});

const entryOf = ({ status, headers, body, ...row }: IdempotencyRow): IdempotencyEntry => ({
  account: row.account,
  keyDigest: row.key_digest,
  requestDigest: row.request_digest,
  holder: row.holder,
  createdAt: row.created_at,
  leaseUntil: row.lease_until,
  answer: status === null ? null : { status, headers: headers ?? {}, body },
});

const isHeld = ({ account, keyDigest, holder }: IdempotencyTicket): Sql =>
  sql`account = ${account} and key_digest = ${keyDigest} and holder = ${holder} and status is null`;

export class SqlIdempotencyStore extends IdempotencyStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  find(account: string, keyDigest: string): Promise<IdempotencyEntry | null> {
    return this.one(account, keyDigest, sql``);
  }

  async take(entry: IdempotencyEntry): Promise<IdempotencyEntry> {
    for (let attempt = 0; attempt < TAKE_ATTEMPTS; attempt += 1) {
      await this.session.insert(idempotencyKeyTable, [rowOf(entry)], 'leave');
      const found = await this.one(entry.account, entry.keyDigest, sql`for update`);
      if (found !== null) return found;
      // The one that was in the way was given free between the two statements.
    }
    throw new HongzhuError('key_taken', 'An idempotency key was taken and given free again and again.');
  }

  replace(entry: IdempotencyEntry): Promise<void> {
    return this.session.insert(idempotencyKeyTable, [rowOf(entry)], 'rewrite');
  }

  async renew(ticket: IdempotencyTicket, leaseUntil: Date): Promise<void> {
    await this.session.change(
      sql`update idempotency_key set lease_until = ${leaseUntil} where ${isHeld(ticket)}`,
    );
  }

  async answer(ticket: IdempotencyTicket, { status, headers, body }: KeptAnswer): Promise<void> {
    await this.session.change(
      sql`update idempotency_key set lease_until = null, status = ${status},
        headers = ${JSON.stringify(headers)}, body = ${body} where ${isHeld(ticket)}`,
    );
  }

  async free(ticket: IdempotencyTicket): Promise<void> {
    await this.session.change(sql`delete from idempotency_key where ${isHeld(ticket)}`);
  }

  /** Looked up first: PostgreSQL's DELETE knows no limit. One that was taken anew meanwhile is spared. */
  async deleteBefore(createdBefore: Date, limit: number): Promise<number> {
    const rows = await this.session.records(sql`select r.account, r.key_digest from idempotency_key r
      where r.created_at < ${createdBefore} order by r.created_at limit ${limit}`);
    const byAccount = new Map<string, string[]>();
    for (const row of rows) {
      const account = row['account'] as string;
      byAccount.set(account, [...(byAccount.get(account) ?? []), row['key_digest'] as string]);
    }
    let deleted = 0;
    for (const [account, digests] of [...byAccount].sort()) {
      deleted += await this.session.change(sql`delete from idempotency_key
        where account = ${account} and ${oneOf('key_digest', digests)} and created_at < ${createdBefore}`);
    }
    return deleted;
  }

  private async one(account: string, keyDigest: string, locked: Sql): Promise<IdempotencyEntry | null> {
    const query = sql`${selection} where r.account = ${account} and r.key_digest = ${keyDigest} ${locked}`;
    const [row] = await this.session.rows(idempotencyKeyTable, query);
    return row === undefined ? null : entryOf(row);
  }
}

import {
  AccountReader,
  AccountStore,
  textDigest,
  type Account,
  type Identity,
  type Page,
  type PageRequest,
} from '@hongzhu/compliance';
import type { Duty } from '@hongzhu/permissions';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { replaceVersion } from '../lists/replace-version.js';
import { accountOf, accountRow } from '../mappers/account-mappers.js';
import { accountTable, formerIdentityTable } from '../schema/tables/account-tables.js';
import { ALWAYS, oneOf, sql, type Sql } from '../sql/sql.js';

const selection = sql`select ${columnsOf(accountTable, 'r')} from account r`;

const found = async (session: SqlSession, where: Sql): Promise<Account[]> =>
  (await session.rows(accountTable, sql`${selection} where ${where}`)).map(accountOf);

/** To MySQL texts are the same that differ in spaces at their end; to us they are not. */
const exactly = <T>(rows: readonly T[], isIt: (row: T) => boolean): T | null => rows.find(isIt) ?? null;

const oneWithId = async (session: SqlSession, id: string, locked: Sql = sql``): Promise<Account | null> =>
  isStorable(id)
    ? exactly(await found(session, sql`r.id = ${id} ${locked}`), (account) => account.id === id)
    : null;

async function oneWithSubject(session: SqlSession, issuer: string, subject: string): Promise<Account | null> {
  if (!isStorable(issuer) || !isStorable(subject)) return null;
  const where = sql`r.oidc_issuer = ${issuer} and r.oidc_subject = ${subject}`;
  return exactly(
    await found(session, where),
    ({ oidcIssuer, oidcSubject }) => oidcIssuer === issuer && oidcSubject === subject,
  );
}

/** Who it was is not kept: only what tells that it is the same again. */
const digestOf = ({ issuer, subject }: Identity): string => textDigest(JSON.stringify([issuer, subject]));

export class SqlAccountStore extends AccountStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async count(): Promise<number> {
    const [row] = await this.session.records(sql`select count(*) as number from account`);
    return Number(row?.['number']);
  }

  get(id: string): Promise<Account | null> {
    return oneWithId(this.session, id);
  }

  async load(ids: readonly string[]): Promise<Account[]> {
    const wanted = ids.filter(isStorable);
    return wanted.length === 0 ? [] : found(this.session, oneOf('r.id', wanted));
  }

  lock(id: string): Promise<Account | null> {
    return oneWithId(this.session, id, sql`for update`);
  }

  withSubject(issuer: string, subject: string): Promise<Account | null> {
    return oneWithSubject(this.session, issuer, subject);
  }

  keepFormer(identity: Identity, duty: Duty): Promise<void> {
    return this.session.insert(formerIdentityTable, [{ digest: digestOf(identity), duty }], 'leave');
  }

  async formerDuties(identity: Identity): Promise<Duty[]> {
    const query = sql`select ${columnsOf(formerIdentityTable, 'r')} from former_identity r
      where r.digest = ${digestOf(identity)} order by r.duty`;
    return (await this.session.rows(formerIdentityTable, query)).map(({ duty }) => duty);
  }

  insert(account: Account): Promise<void> {
    return this.session.insert(accountTable, [accountRow(account)]);
  }

  replace(account: Account, expectedVersion: number): Promise<boolean> {
    return replaceVersion(this.session, accountTable, accountRow(account), expectedVersion);
  }
}

export class SqlAccountReader extends AccountReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(page: PageRequest): Promise<Page<Account>> {
    const after = (position: readonly string[] | null, limit: number): Promise<Account[]> => {
      const beyond = position === null ? ALWAYS : sql`r.id > ${position[0] ?? ''}`;
      return this.database.reading((session) => found(session, sql`${beyond} order by r.id limit ${limit}`));
    };
    return paged<Account>(
      { name: 'accounts', position: ['code'], positionOf: ({ id }) => [id], after },
      page,
    );
  }

  get(id: string): Promise<Account | null> {
    return this.database.reading((session) => oneWithId(session, id));
  }

  withSubject(issuer: string, subject: string): Promise<Account | null> {
    return this.database.reading((session) => oneWithSubject(session, issuer, subject));
  }
}

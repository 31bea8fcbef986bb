import { HongzhuError } from '@hongzhu/compliance';
import type { DataSource } from 'typeorm';

/** How the service will reach the database: `mysql://user:password@host:port/database`. */
export interface ServiceAccount {
  readonly name: string;
  readonly password: string;
}

/**
 * What the service may do with each table. It alters none, adds to the audit log and changes nothing of it. There is no grant on the
 * whole database, for none can be taken back for one table.
 */
const GRANTS = `
  select case table_name
      when 'schema_migration' then 'SELECT'
      when 'audit_entry' then 'SELECT, INSERT'
      when 'audit_head' then 'SELECT, INSERT, UPDATE'
      when 'audit_day_head' then 'SELECT, INSERT'
      when 'audit_anchor' then 'SELECT'
      else 'SELECT, INSERT, UPDATE, DELETE' end as privileges,
    concat('\`', table_schema, '\`.\`', table_name, '\`') as place
  from information_schema.tables where table_schema = database()`;
const NAME = /^[a-z][a-z0-9_]{0,31}$/;
const ANYWHERE = '%';

const partsOf = (url: string): Pick<URL, 'username' | 'password'> =>
  URL.canParse(url) ? new URL(url) : { username: '', password: '' };

/** The account of a service's address. Throws `database_url_invalid` for one that can't be made, or owns the database. */
export function serviceAccountOf(url: string, ownerUrl: string): ServiceAccount {
  const { username, password } = partsOf(url);
  const name = decodeURIComponent(username);
  const isOwner = name === 'root' || name === decodeURIComponent(partsOf(ownerUrl).username);
  if (NAME.test(name) && !isOwner && password !== '') return { name, password: decodeURIComponent(password) };
  throw new HongzhuError(
    'database_url_invalid',
    "The service needs an account of its own: its name has lower-case letters, digits and _, is neither root nor the owner's, and it has a password.",
  );
}

interface Grant {
  readonly privileges: readonly string[];
  /** As the server writes it: `` `database`.`table` ``. */
  readonly place: string;
}

/** What `show grants` says of privileges: roles are another matter, and `usage` is none. */
const GRANT = /^GRANT (.+) ON (\S+) TO .*?( WITH GRANT OPTION)?$/;
const MAY_GRANT = 'GRANT OPTION';

function grantOf(line: string): Grant | null {
  const [, listed = '', place = '', mayGrant] = GRANT.exec(line) ?? [];
  const privileges = listed.split(', ').filter((each) => each !== '' && each !== 'USAGE');
  return place === ''
    ? null
    : { place, privileges: mayGrant === undefined ? privileges : [...privileges, MAY_GRANT] };
}

/** What of a grant goes beyond what is meant at the same place. */
const beyond = ({ privileges, place }: Grant, meant: readonly Grant[]): string[] =>
  privileges.filter(
    (each) => !meant.some((other) => other.place === place && other.privileges.includes(each)),
  );

/**
 * Makes the account, or gives it this password, grants it what a service needs, and then takes from it what it has beyond that: at no
 * moment may it do less than it is to. To be done by an account that may.
 */
export async function admitService(
  dataSource: DataSource,
  { name, password }: ServiceAccount,
): Promise<void> {
  const who = [name, ANYWHERE];
  await dataSource.query('create user if not exists ?@? identified by ?', [...who, password]);
  await dataSource.query('alter user ?@? identified by ?', [...who, password]);
  const grants = await dataSource.query<Record<'privileges' | 'place', string>[]>(GRANTS);
  for (const { privileges, place } of grants)
    await dataSource.query(`grant ${privileges} on ${place} to ?@?`, who);
  const meant = grants.map(({ privileges, place }) => ({ place, privileges: privileges.split(', ') }));
  const has = await dataSource.query<Record<string, string>[]>('show grants for ?@?', who);
  for (const grant of has.flatMap((row) => grantOf(Object.values(row)[0] ?? '') ?? []))
    for (const privilege of beyond(grant, meant))
      await dataSource.query(`revoke ${privilege} on ${grant.place} from ?@?`, who);
}

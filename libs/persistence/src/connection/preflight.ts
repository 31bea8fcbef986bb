import { HongzhuError } from '@hongzhu/compliance';
import { sql } from '../sql/sql.js';
import type { SqlSession } from './sql-session.js';

const CHARACTER_SETS = ['client', 'connection', 'results', 'database'] as const;

const refuse = (code: string, message: string, details: Record<string, unknown>): never => {
  throw new HongzhuError(code, message, details);
};

function checkCharacterSets(session: Record<string, unknown>): void {
  for (const name of CHARACTER_SETS) {
    const found = session[`charset_${name}`];
    if (found === 'utf8mb4') continue;
    refuse(
      'database_charset_unsupported',
      `The database must use utf8mb4, but character_set_${name} is ${String(found)}. ` +
        'Run ALTER DATABASE <name> CHARACTER SET utf8mb4, and set character-set-server = utf8mb4.',
      { variable: `character_set_${name}`, found },
    );
  }
}

function checkTimeZone(session: Record<string, unknown>): void {
  const minutes = Number(session['minutes_from_utc']);
  if (minutes === 0) return;
  refuse(
    'database_time_zone_unsupported',
    `The database session must be in UTC, but its clock is ${minutes} minutes from it (time_zone ${String(session['zone'])}). ` +
      "Set default-time-zone = '+00:00' in the server's configuration.",
    { timeZone: session['zone'], minutesFromUtc: minutes },
  );
}

function checkSqlMode(session: Record<string, unknown>): void {
  const modes = String(session['mode']).split(',');
  const strict = modes.includes('STRICT_TRANS_TABLES') || modes.includes('STRICT_ALL_TABLES');
  if (strict && !modes.includes('NO_BACKSLASH_ESCAPES') && !modes.includes('ANSI_QUOTES')) return;
  refuse(
    'database_sql_mode_unsupported',
    `The sql_mode must contain STRICT_TRANS_TABLES and neither NO_BACKSLASH_ESCAPES nor ANSI_QUOTES, but is '${String(session['mode'])}'.`,
    { sqlMode: session['mode'] },
  );
}

/**
 * Refuses a MySQL or MariaDB session in which text or time would be bent silently: another character set than
 * utf8mb4, another time zone than UTC, or a mode that truncates values or reads escapes differently.
 */
export async function checkMysqlSession(session: SqlSession): Promise<void> {
  const [found = {}] = await session.records(sql`
    select @@character_set_client as charset_client, @@character_set_connection as charset_connection,
      @@character_set_results as charset_results, @@character_set_database as charset_database,
      @@time_zone as zone, timestampdiff(minute, utc_timestamp(), now()) as minutes_from_utc, @@sql_mode as mode`);
  checkCharacterSets(found);
  checkTimeZone(found);
  checkSqlMode(found);
}

/** Refuses a Postgres database that does not keep text in UTF-8. */
export async function checkPostgresSession(session: SqlSession): Promise<void> {
  const [found = {}] = await session.records(sql`select current_setting('server_encoding') as encoding`);
  if (found['encoding'] === 'UTF8') return;
  refuse(
    'database_charset_unsupported',
    `The database must use UTF8, but its encoding is ${String(found['encoding'])}.`,
    found,
  );
}

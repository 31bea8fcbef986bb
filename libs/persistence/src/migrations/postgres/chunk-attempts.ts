import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

/** A column that is 0 in the rows that are there, and has to be given in every new one. */
const zeros = (table: string, column: string): string[] => [
  `alter table ${table} add column ${column} integer not null default 0`,
  `alter table ${table} alter column ${column} drop default`,
];

const STATEMENTS = [
  ...['attempts', 'excuses', 'fence'].flatMap((column) => zeros('sweep_chunk', column)),
  'alter table sweep_chunk add column lease_until timestamptz(3), add column woken_at timestamptz(3)',
  ...['missing_markets', 'missing_pairs'].flatMap((column) => zeros('sweep', column)),
  'create index ix_sweep_chunk_due on sweep_chunk (sweep_id, state, woken_at)',
  `create table sweep_missing (
    sweep_id varchar(36) ${C} not null, cell_type varchar(32) ${C} not null,
    cell_code varchar(64) ${C} not null, town_code varchar(64) ${C}, rule_set_ids json, rule_ids json,
    pairs integer not null, reason varchar(64) ${C} not null, attempts integer not null,
    recorded_at timestamptz(3) not null,
    constraint pk_sweep_missing primary key (sweep_id, cell_type, cell_code)
  )`,
];

/** Attempts at chunks, with their leases, and what sweeps could not give. Rows that are there get zeros. */
export class ChunkAttempts1764310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('chunks that were split have no earlier form; restore a backup'));
  }
}

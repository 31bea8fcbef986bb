import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  `create table sweep_certificate (
    sweep_id varchar(36) ${C} not null, body text ${C} not null, signature varchar(128) ${C} not null,
    key_id varchar(64) ${C} not null, root varchar(64) ${C} not null, leaves integer not null,
    issued_at timestamptz(3) not null, constraint pk_sweep_certificate primary key (sweep_id)
  )`,
  `create table certificate_tile (
    sweep_id varchar(36) ${C} not null, number integer not null, first_rank integer not null,
    first_code varchar(64) ${C} not null, hash varchar(64) ${C} not null, leaves bytea not null,
    constraint pk_certificate_tile primary key (sweep_id, number)
  )`,
  `create table sweep_chunk_count (
    sweep_id varchar(36) ${C} not null, chunk_number integer not null, counts json not null,
    constraint pk_sweep_chunk_count primary key (sweep_id, chunk_number)
  )`,
  `alter table sweep_cell add column facts_digest varchar(64) ${C}, add column leaf_hash varchar(64) ${C}`,
];

/** Certificates of sweeps, and what a ledger row adds to one. Earlier sweeps have none. */
export class Certificates1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('certificates are kept for good; restore a backup'));
  }
}

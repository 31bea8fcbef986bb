import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

const STATEMENTS = [
  `create table if not exists sweep_certificate (
    sweep_id varchar(36) not null, body longtext not null, signature varchar(128) not null,
    key_id varchar(64) not null, root varchar(64) not null, leaves int not null,
    issued_at datetime(3) not null, primary key (sweep_id)
  ) ${TABLE}`,
  `create table if not exists certificate_tile (
    sweep_id varchar(36) not null, number int not null, first_rank int not null,
    first_code varchar(64) not null, hash varchar(64) not null, leaves mediumblob not null,
    primary key (sweep_id, number)
  ) ${TABLE}`,
  `create table if not exists sweep_chunk_count (
    sweep_id varchar(36) not null, chunk_number int not null, counts longtext not null,
    primary key (sweep_id, chunk_number)
  ) ${TABLE}`,
];

/** Certificates of sweeps, and what a ledger row adds to one. Earlier sweeps have none. */
export class Certificates1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await addColumn(runner, 'sweep_cell', 'facts_digest', 'varchar(64)');
    await addColumn(runner, 'sweep_cell', 'leaf_hash', 'varchar(64)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('certificates are kept for good; restore a backup'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

/** Attempts at chunks, with their leases, and what sweeps could not give. Rows that are there get zeros. */
export class ChunkAttempts1764310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of ['attempts', 'excuses', 'fence']) {
      await addColumn(runner, 'sweep_chunk', column, 'int not null');
    }
    await addColumn(runner, 'sweep_chunk', 'lease_until', 'datetime(3)');
    await addColumn(runner, 'sweep_chunk', 'woken_at', 'datetime(3)');
    await addColumn(runner, 'sweep', 'missing_markets', 'int not null');
    await addColumn(runner, 'sweep', 'missing_pairs', 'int not null');
    const columns = 'sweep_id, state, woken_at';
    await addIndex(runner, { table: 'sweep_chunk', name: 'ix_sweep_chunk_due', columns });
    await runner.query(`create table if not exists sweep_missing (
      sweep_id varchar(36) not null, cell_type varchar(32) not null, cell_code varchar(64) not null,
      town_code varchar(64), rule_set_ids longtext, rule_ids longtext, pairs int not null,
      reason varchar(64) not null, attempts int not null, recorded_at datetime(3) not null,
      primary key (sweep_id, cell_type, cell_code)
    ) ${TABLE}`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('chunks that were split have no earlier form; restore a backup'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

/** The trend of sweeps, and what is needed to delete their detail when it is past its time. */
export class TrendAndRetention1764340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table if not exists sweep_trend (
      sweep_id varchar(36) not null, rule_id varchar(64) not null, rule_set_id varchar(64) not null,
      rule_set_version varchar(64) not null, as_of date not null, compliant int not null,
      non_compliant int not null, in_grace int not null, insufficient_data int not null,
      not_applicable int not null, error int not null,
      primary key (sweep_id, rule_id), key ix_sweep_trend_as_of (as_of, sweep_id)
    ) ${TABLE}`);
    await addColumn(runner, 'sweep', 'detail', "varchar(32) not null default 'kept'");
    await runner.query('alter table sweep alter column detail drop default');
    await addColumn(runner, 'stored_text', 'retired_at', 'datetime(3)');
    await addIndex(runner, { table: 'stored_text', name: 'ix_stored_text_retired', columns: 'retired_at' });
    await addIndex(runner, { table: 'cell_roster', name: 'ix_cell_roster_digest', columns: 'digest' });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was pruned does not come back; restore a backup'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  `create table sweep_trend (
    sweep_id varchar(36) ${C} not null, rule_id varchar(64) ${C} not null,
    rule_set_id varchar(64) ${C} not null, rule_set_version varchar(64) ${C} not null, as_of date not null,
    compliant integer not null, non_compliant integer not null, in_grace integer not null,
    insufficient_data integer not null, not_applicable integer not null, error integer not null,
    constraint pk_sweep_trend primary key (sweep_id, rule_id)
  )`,
  'create index ix_sweep_trend_as_of on sweep_trend (as_of, sweep_id)',
  `alter table sweep add column detail varchar(32) ${C} not null default 'kept'`,
  'alter table sweep alter column detail drop default',
  'alter table stored_text add column retired_at timestamptz(3)',
  'create index ix_stored_text_retired on stored_text (retired_at)',
  'create index ix_cell_roster_digest on cell_roster (digest)',
];

/** The trend of sweeps, and what is needed to delete their detail when it is past its time. */
export class TrendAndRetention1764340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was pruned does not come back; restore a backup'));
  }
}

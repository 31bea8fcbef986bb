import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from './add-column.js';
import { addIndex } from './add-index.js';

const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

const TABLES = [
  `create table if not exists event_head (
    id int not null, sequence int not null, pruned_to int not null, primary key (id)
  ) ${TABLE}`,
  'insert ignore into event_head (id, sequence, pruned_to) values (1, 0, 0)',
  `create table if not exists webhook_endpoint (
    id varchar(36) not null, url longtext not null, event_types longtext, description longtext not null,
    state varchar(32) not null, disabled_reason varchar(32), disabled_at datetime(3), secret varchar(128) not null,
    previous_secret varchar(128), previous_until datetime(3), dead_in_a_row int not null,
    created_at datetime(3) not null, updated_at datetime(3) not null, version int not null,
    primary key (id)
  ) ${TABLE}`,
  `create table if not exists webhook_delivery (
    id varchar(36) not null, endpoint_id varchar(36) not null, event_id varchar(36) not null,
    event_type varchar(32) not null, state varchar(32) not null, attempts int not null, fence int not null,
    due_at datetime(3), last_status int, last_code varchar(32), created_at datetime(3) not null,
    last_attempt_at datetime(3), delivered_at datetime(3),
    primary key (id), unique key ux_webhook_delivery_event (event_id, endpoint_id),
    key ix_webhook_delivery_due (endpoint_id, due_at), key ix_webhook_delivery_listed (endpoint_id, state, id),
    key ix_webhook_delivery_state (state, id)
  ) ${TABLE}`,
];

/** Events in an order that readers can rely on, and where they are sent. */
export class EventFeed1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'outbox_event', 'sequence', 'int');
    const sequence = { name: 'ux_outbox_event_sequence', columns: 'sequence', unique: true };
    await addIndex(runner, { table: 'outbox_event', ...sequence });
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['webhook_delivery', 'webhook_endpoint', 'event_head'])
      await runner.query(`drop table ${table}`);
    await runner.query('drop index ux_outbox_event_sequence on outbox_event');
    await runner.query('alter table outbox_event drop column sequence');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const C = 'collate "C"';

const STATEMENTS = [
  'alter table outbox_event add column sequence integer',
  'create unique index ux_outbox_event_sequence on outbox_event (sequence)',
  `create table event_head (
    id integer not null, sequence integer not null, pruned_to integer not null,
    constraint pk_event_head primary key (id)
  )`,
  'insert into event_head (id, sequence, pruned_to) values (1, 0, 0)',
  `create table webhook_endpoint (
    id varchar(36) ${C} not null, url text ${C} not null, event_types json, description text ${C} not null,
    state varchar(32) ${C} not null, disabled_reason varchar(32) ${C}, disabled_at timestamptz(3),
    secret varchar(128) ${C} not null, previous_secret varchar(128) ${C}, previous_until timestamptz(3),
    dead_in_a_row integer not null, created_at timestamptz(3) not null, updated_at timestamptz(3) not null,
    version integer not null,
    constraint pk_webhook_endpoint primary key (id)
  )`,
  `create table webhook_delivery (
    id varchar(36) ${C} not null, endpoint_id varchar(36) ${C} not null, event_id varchar(36) ${C} not null,
    event_type varchar(32) ${C} not null, state varchar(32) ${C} not null, attempts integer not null,
    fence integer not null, due_at timestamptz(3), last_status integer, last_code varchar(32) ${C},
    created_at timestamptz(3) not null, last_attempt_at timestamptz(3), delivered_at timestamptz(3),
    constraint pk_webhook_delivery primary key (id)
  )`,
  'create unique index ux_webhook_delivery_event on webhook_delivery (event_id, endpoint_id)',
  'create index ix_webhook_delivery_due on webhook_delivery (endpoint_id, due_at)',
  'create index ix_webhook_delivery_listed on webhook_delivery (endpoint_id, state, id)',
  'create index ix_webhook_delivery_state on webhook_delivery (state, id)',
];

/** Events in an order that readers can rely on, and where they are sent. */
export class EventFeed1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['webhook_delivery', 'webhook_endpoint', 'event_head'])
      await runner.query(`drop table ${table}`);
    await runner.query('drop index ux_outbox_event_sequence');
    await runner.query('alter table outbox_event drop column sequence');
  }
}

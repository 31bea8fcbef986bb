import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes are compared and ordered by code point, so that 'm1' and 'M1' are two. */
const C = 'collate "C"';

const STATEMENTS = [
  `create table city (
    code varchar(64) ${C} not null, name text ${C}, constraint pk_city primary key (code)
  )`,
  `create table town (
    code varchar(64) ${C} not null, name text ${C}, lon double precision, lat double precision,
    gb_code varchar(64) ${C}, gb_established_on date, gb_sub_branches json not null,
    constraint pk_town primary key (code)
  )`,
  'create index ix_town_general_branch on town (gb_code)',
  `create table market (
    code varchar(64) ${C} not null, name text ${C}, town_code varchar(64) ${C} not null,
    category text ${C}, lon double precision, lat double precision, status varchar(32) ${C},
    opened_on date, closed_on date, operator_count integer, worker_count integer,
    surveyed_operator_count integer, demonstration_candidate boolean, constraint pk_market primary key (code)
  )`,
  'create index ix_market_town on market (town_code)',
  `create table market_instructor (
    market_code varchar(64) ${C} not null, position integer not null,
    instructor_code varchar(64) ${C} not null,
    constraint pk_market_instructor primary key (market_code, position)
  )`,
  'create index ix_market_instructor_instructor on market_instructor (instructor_code)',
  `create table instructor (
    code varchar(64) ${C} not null, source varchar(32) ${C},
    appointment varchar(32) ${C}, active boolean, constraint pk_instructor primary key (code)
  )`,
  `create table ledger (
    code varchar(64) ${C} not null, town_code varchar(64) ${C} not null,
    kind varchar(32) ${C} not null, updated_on date, total integer,
    constraint pk_ledger primary key (code)
  )`,
  'create index ix_ledger_town on ledger (town_code)',
  `create table organization (
    code varchar(64) ${C} not null, name text ${C}, kind varchar(32) ${C} not null,
    market_code varchar(64) ${C}, town_code varchar(64) ${C} not null,
    industry text ${C}, lon double precision, lat double precision, status varchar(32) ${C},
    opened_on date, closed_on date, constraint pk_organization primary key (code)
  )`,
  'create index ix_organization_market on organization (market_code)',
  'create index ix_organization_town on organization (town_code, market_code)',
  `create table member (
    code varchar(64) ${C} not null, status varchar(32) ${C},
    organization_code varchar(64) ${C} not null, relation varchar(32) ${C}, relation_since date,
    branch_code varchar(64) ${C}, joined_on date, first_verified_on date, verified_on date,
    away_since date, left_on date, constraint pk_member primary key (code)
  )`,
  'create index ix_member_organization on member (organization_code)',
  'create index ix_member_branch on member (branch_code)',
  `create table branch (
    code varchar(64) ${C} not null, name text ${C}, town_code varchar(64) ${C} not null,
    market_code varchar(64) ${C}, formation varchar(32) ${C} not null,
    host_code varchar(64) ${C}, superior_code varchar(68) ${C},
    guidance_code varchar(68) ${C}, status varchar(32) ${C}, applied_on date, approved_on date,
    elected_on date, filed_on date, established_on date, dissolved_on date, committee_size integer,
    committee_deputies integer, committee_elected_on date, committee_term_years integer,
    committee_extension_approved_to date, secretary_since date, secretary_party_years integer,
    secretary_trained_on date, constraint pk_branch primary key (code)
  )`,
  'create index ix_branch_town on branch (town_code)',
  'create index ix_branch_market on branch (market_code)',
  'create index ix_branch_host on branch (host_code)',
  `create table branch_unit (
    branch_code varchar(64) ${C} not null, position integer not null,
    organization_code varchar(64) ${C} not null,
    constraint pk_branch_unit primary key (branch_code, position)
  )`,
  'create index ix_branch_unit_organization on branch_unit (organization_code)',
  `create table activity (
    code varchar(64) ${C} not null, branch_code varchar(64) ${C} not null,
    kind varchar(32) ${C} not null, held_on date, theme text ${C}, carriers json not null,
    constraint pk_activity primary key (code)
  )`,
  'create index ix_activity_branch on activity (branch_code, held_on)',
  `create table organizer (
    code varchar(64) ${C} not null, market_code varchar(64) ${C} not null, from_on date,
    to_on date, constraint pk_organizer primary key (code)
  )`,
  'create index ix_organizer_market on organizer (market_code)',
  `create table evidence (
    code varchar(64) ${C} not null, market_code varchar(64) ${C} not null,
    standard varchar(32) ${C} not null, reviewed_on date, attributes json not null,
    constraint pk_evidence primary key (code)
  )`,
  'create index ix_evidence_market on evidence (market_code)',
  `create table market_link (
    market_code varchar(64) ${C} not null, consumer_rights_station boolean,
    pledge_signed_share double precision, credit_files boolean, propagandist boolean, coordinator boolean,
    monitor boolean, constraint pk_market_link primary key (market_code)
  )`,
  `create table registry_gate (
    id integer not null, holder varchar(128) ${C}, constraint pk_registry_gate primary key (id)
  )`,
  `create table registry_import (
    id varchar(36) ${C} not null, state varchar(32) ${C} not null,
    mode varchar(32) ${C} not null, dry_run boolean not null, progress double precision not null,
    counts json not null, errors json not null, error_count integer not null,
    requested_at timestamptz(3) not null, starts integer not null,
    started_at timestamptz(3), finished_at timestamptz(3),
    failure varchar(64) ${C}, constraint pk_registry_import primary key (id)
  )`,
  'create index ix_registry_import_state on registry_import (state)',
  `create table import_part (
    import_id varchar(36) ${C} not null, file varchar(32) ${C} not null,
    number integer not null, content bytea not null,
    constraint pk_import_part primary key (import_id, file, number)
  )`,
  `create table sweep (
    id varchar(36) ${C} not null, state varchar(32) ${C} not null, open_slot integer,
    as_of date not null, effect varchar(32) ${C} not null, town_codes json, rule_sets json not null,
    expected_markets integer not null, expected_pairs integer not null, evaluated_markets integer not null,
    evaluated_pairs integer not null, findings_opened integer not null, findings_kept integer not null,
    findings_resolved integer not null, findings_unknown integer not null, tasks_opened integer not null,
    tasks_updated integer not null, tasks_closed integer not null, requested_at timestamptz(3) not null,
    started_at timestamptz(3), finished_at timestamptz(3), failure varchar(64) ${C},
    constraint pk_sweep primary key (id)
  )`,
  'create unique index ux_sweep_open_slot on sweep (open_slot)',
  'create index ix_sweep_as_of on sweep (as_of)',
  `create table sweep_chunk (
    sweep_id varchar(36) ${C} not null, number integer not null,
    state varchar(32) ${C} not null, cells json not null, pairs integer not null,
    failure varchar(64) ${C}, evaluated_markets integer not null, evaluated_pairs integer not null,
    findings_opened integer not null, findings_kept integer not null, findings_resolved integer not null,
    findings_unknown integer not null, tasks_opened integer not null, tasks_updated integer not null,
    tasks_closed integer not null, constraint pk_sweep_chunk primary key (sweep_id, number)
  )`,
  `create table sweep_cell (
    sweep_id varchar(36) ${C} not null, cell_type varchar(32) ${C} not null,
    cell_code varchar(64) ${C} not null, town_code varchar(64) ${C},
    chunk_number integer not null, pairs integer not null, verdicts text ${C} not null,
    constraint pk_sweep_cell primary key (sweep_id, cell_type, cell_code)
  )`,
  `create table finding (
    id varchar(36) ${C} not null, rule_id varchar(64) ${C} not null,
    rule_set_id varchar(64) ${C} not null, subject_type varchar(32) ${C} not null,
    subject_code varchar(64) ${C} not null, cell_type varchar(32) ${C} not null,
    cell_code varchar(64) ${C} not null, town_code varchar(64) ${C},
    state varchar(32) ${C} not null, kind varchar(32) ${C} not null,
    verdict varchar(32) ${C} not null, severity varchar(32) ${C} not null,
    summary_zh text ${C} not null, summary_en text ${C} not null, remedy_zh text ${C} not null, remedy_en text ${C} not null,
    basis json not null, explanation json, missing json not null,
    rule_set_version varchar(64) ${C} not null, first_seen_at timestamptz(3) not null,
    last_seen_at timestamptz(3) not null, resolved_at timestamptz(3), reopened_count integer not null,
    task_id varchar(36) ${C}, constraint pk_finding primary key (id)
  )`,
  'create unique index ux_finding_key on finding (rule_id, subject_type, subject_code)',
  'create index ix_finding_cell on finding (cell_type, cell_code)',
  'create index ix_finding_task on finding (task_id)',
  'create index ix_finding_town on finding (town_code, state)',
  `create table finding_history (
    id varchar(36) ${C} not null, finding_id varchar(36) ${C} not null,
    at timestamptz(3) not null, event varchar(32) ${C} not null,
    verdict_before varchar(32) ${C}, verdict_after varchar(32) ${C},
    sweep_id varchar(36) ${C}, reason varchar(64) ${C},
    constraint pk_finding_history primary key (id)
  )`,
  'create index ix_finding_history_finding on finding_history (finding_id)',
  `create table review_task (
    id varchar(36) ${C} not null, cell_type varchar(32) ${C} not null,
    cell_code varchar(64) ${C} not null, town_code varchar(64) ${C},
    rule_set_id varchar(64) ${C} not null, state varchar(32) ${C} not null,
    severity varchar(32) ${C} not null, title_zh text ${C} not null,
    title_en text ${C} not null, finding_count integer not null,
    content_digest varchar(128) ${C} not null, assignee varchar(128) ${C},
    claimed_at timestamptz(3), opened_at timestamptz(3) not null, due_on date not null,
    closed_at timestamptz(3), reopened_count integer not null, version integer not null,
    constraint pk_review_task primary key (id)
  )`,
  'create unique index ux_review_task_cell on review_task (cell_type, cell_code, rule_set_id)',
  'create index ix_review_task_state_due on review_task (state, due_on)',
  'create index ix_review_task_due on review_task (due_on)',
  `create table outbox_event (
    id varchar(36) ${C} not null, type varchar(32) ${C} not null,
    subject varchar(128) ${C} not null, at timestamptz(3) not null, data json not null,
    constraint pk_outbox_event primary key (id)
  )`,
  'insert into registry_gate (id, holder) values (1, null)',
];

/** All tables of the first release. */
export class InitialSchema1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the first schema has no earlier one to go back to; restore a backup'));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes are compared and ordered by code point, so that 'm1' and 'M1' are two. */
const TABLE = 'engine = InnoDB default character set utf8mb4 collate utf8mb4_bin';

// MySQL commits each definition by itself: a start that was killed half way goes on where it stopped.
const STATEMENTS = [
  `create table if not exists city (
    code varchar(64) not null, name longtext,
    primary key (code)
  ) ${TABLE}`,
  `create table if not exists town (
    code varchar(64) not null, name longtext, lon double, lat double, gb_code varchar(64),
    gb_established_on date, gb_sub_branches longtext not null,
    primary key (code), key ix_town_general_branch (gb_code)
  ) ${TABLE}`,
  `create table if not exists market (
    code varchar(64) not null, name longtext, town_code varchar(64) not null, category longtext, lon double,
    lat double, status varchar(32), opened_on date, closed_on date, operator_count int, worker_count int,
    surveyed_operator_count int, demonstration_candidate tinyint(1),
    primary key (code), key ix_market_town (town_code)
  ) ${TABLE}`,
  `create table if not exists market_instructor (
    market_code varchar(64) not null, position int not null, instructor_code varchar(64) not null,
    primary key (market_code, position), key ix_market_instructor_instructor (instructor_code)
  ) ${TABLE}`,
  `create table if not exists instructor (
    code varchar(64) not null, source varchar(32), appointment varchar(32), active tinyint(1),
    primary key (code)
  ) ${TABLE}`,
  `create table if not exists ledger (
    code varchar(64) not null, town_code varchar(64) not null, kind varchar(32) not null, updated_on date,
    total int,
    primary key (code), key ix_ledger_town (town_code)
  ) ${TABLE}`,
  `create table if not exists organization (
    code varchar(64) not null, name longtext, kind varchar(32) not null, market_code varchar(64),
    town_code varchar(64) not null, industry longtext, lon double, lat double, status varchar(32),
    opened_on date, closed_on date,
    primary key (code), key ix_organization_market (market_code),
    key ix_organization_town (town_code, market_code)
  ) ${TABLE}`,
  `create table if not exists member (
    code varchar(64) not null, status varchar(32), organization_code varchar(64) not null,
    relation varchar(32), relation_since date, branch_code varchar(64), joined_on date,
    first_verified_on date, verified_on date, away_since date, left_on date,
    primary key (code), key ix_member_organization (organization_code), key ix_member_branch (branch_code)
  ) ${TABLE}`,
  `create table if not exists branch (
    code varchar(64) not null, name longtext, town_code varchar(64) not null, market_code varchar(64),
    formation varchar(32) not null, host_code varchar(64), superior_code varchar(68),
    guidance_code varchar(68), status varchar(32), applied_on date, approved_on date, elected_on date,
    filed_on date, established_on date, dissolved_on date, committee_size int, committee_deputies int,
    committee_elected_on date, committee_term_years int, committee_extension_approved_to date,
    secretary_since date, secretary_party_years int, secretary_trained_on date,
    primary key (code), key ix_branch_town (town_code), key ix_branch_market (market_code),
    key ix_branch_host (host_code)
  ) ${TABLE}`,
  `create table if not exists branch_unit (
    branch_code varchar(64) not null, position int not null, organization_code varchar(64) not null,
    primary key (branch_code, position), key ix_branch_unit_organization (organization_code)
  ) ${TABLE}`,
  `create table if not exists activity (
    code varchar(64) not null, branch_code varchar(64) not null, kind varchar(32) not null, held_on date,
    theme longtext, carriers longtext not null,
    primary key (code), key ix_activity_branch (branch_code, held_on)
  ) ${TABLE}`,
  `create table if not exists organizer (
    code varchar(64) not null, market_code varchar(64) not null, from_on date, to_on date,
    primary key (code), key ix_organizer_market (market_code)
  ) ${TABLE}`,
  `create table if not exists evidence (
    code varchar(64) not null, market_code varchar(64) not null, standard varchar(32) not null,
    reviewed_on date, attributes longtext not null,
    primary key (code), key ix_evidence_market (market_code)
  ) ${TABLE}`,
  `create table if not exists market_link (
    market_code varchar(64) not null, consumer_rights_station tinyint(1), pledge_signed_share double,
    credit_files tinyint(1), propagandist tinyint(1), coordinator tinyint(1), monitor tinyint(1),
    primary key (market_code)
  ) ${TABLE}`,
  `create table if not exists registry_gate (
    id int not null, holder varchar(128),
    primary key (id)
  ) ${TABLE}`,
  `create table if not exists registry_import (
    id varchar(36) not null, state varchar(32) not null, mode varchar(32) not null,
    dry_run tinyint(1) not null, progress double not null, counts longtext not null, errors longtext not null,
    error_count int not null, requested_at datetime(3) not null, starts int not null,
    started_at datetime(3), finished_at datetime(3), failure varchar(64),
    primary key (id), key ix_registry_import_state (state)
  ) ${TABLE}`,
  `create table if not exists import_part (
    import_id varchar(36) not null, file varchar(32) not null, number int not null,
    content mediumblob not null,
    primary key (import_id, file, number)
  ) ${TABLE}`,
  `create table if not exists sweep (
    id varchar(36) not null, state varchar(32) not null, open_slot int, as_of date not null,
    effect varchar(32) not null, town_codes longtext, rule_sets longtext not null,
    expected_markets int not null, expected_pairs int not null, evaluated_markets int not null,
    evaluated_pairs int not null, findings_opened int not null, findings_kept int not null,
    findings_resolved int not null, findings_unknown int not null, tasks_opened int not null,
    tasks_updated int not null, tasks_closed int not null, requested_at datetime(3) not null,
    started_at datetime(3), finished_at datetime(3), failure varchar(64),
    primary key (id), unique key ux_sweep_open_slot (open_slot), key ix_sweep_as_of (as_of)
  ) ${TABLE}`,
  `create table if not exists sweep_chunk (
    sweep_id varchar(36) not null, number int not null, state varchar(32) not null, cells longtext not null,
    pairs int not null, failure varchar(64), evaluated_markets int not null, evaluated_pairs int not null,
    findings_opened int not null, findings_kept int not null, findings_resolved int not null,
    findings_unknown int not null, tasks_opened int not null, tasks_updated int not null,
    tasks_closed int not null,
    primary key (sweep_id, number)
  ) ${TABLE}`,
  `create table if not exists sweep_cell (
    sweep_id varchar(36) not null, cell_type varchar(32) not null, cell_code varchar(64) not null,
    town_code varchar(64), chunk_number int not null, pairs int not null, verdicts longtext not null,
    primary key (sweep_id, cell_type, cell_code)
  ) ${TABLE}`,
  `create table if not exists finding (
    id varchar(36) not null, rule_id varchar(64) not null, rule_set_id varchar(64) not null,
    subject_type varchar(32) not null, subject_code varchar(64) not null, cell_type varchar(32) not null,
    cell_code varchar(64) not null, town_code varchar(64), state varchar(32) not null,
    kind varchar(32) not null, verdict varchar(32) not null, severity varchar(32) not null,
    summary_zh longtext not null, summary_en longtext not null, remedy_zh longtext not null,
    remedy_en longtext not null, basis longtext not null, explanation longtext, missing longtext not null,
    rule_set_version varchar(64) not null, first_seen_at datetime(3) not null,
    last_seen_at datetime(3) not null, resolved_at datetime(3), reopened_count int not null,
    task_id varchar(36),
    primary key (id), unique key ux_finding_key (rule_id, subject_type, subject_code),
    key ix_finding_cell (cell_type, cell_code), key ix_finding_task (task_id),
    key ix_finding_town (town_code, state)
  ) ${TABLE}`,
  `create table if not exists finding_history (
    id varchar(36) not null, finding_id varchar(36) not null, at datetime(3) not null,
    event varchar(32) not null, verdict_before varchar(32), verdict_after varchar(32), sweep_id varchar(36),
    reason varchar(64),
    primary key (id), key ix_finding_history_finding (finding_id)
  ) ${TABLE}`,
  `create table if not exists review_task (
    id varchar(36) not null, cell_type varchar(32) not null, cell_code varchar(64) not null,
    town_code varchar(64), rule_set_id varchar(64) not null, state varchar(32) not null,
    severity varchar(32) not null, title_zh longtext not null, title_en longtext not null,
    finding_count int not null, content_digest varchar(128) not null, assignee varchar(128),
    claimed_at datetime(3), opened_at datetime(3) not null, due_on date not null, closed_at datetime(3),
    reopened_count int not null, version int not null,
    primary key (id), unique key ux_review_task_cell (cell_type, cell_code, rule_set_id),
    key ix_review_task_state_due (state, due_on), key ix_review_task_due (due_on)
  ) ${TABLE}`,
  `create table if not exists outbox_event (
    id varchar(36) not null, type varchar(32) not null, subject varchar(128) not null,
    at datetime(3) not null, data longtext not null,
    primary key (id)
  ) ${TABLE}`,
  'insert ignore into registry_gate (id, holder) values (1, null)',
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

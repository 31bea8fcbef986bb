import type { CellType, Draft, EventType, Submission, TaskOutcome, TaskState } from '@hongzhu/compliance';
import type { Severity } from '@hongzhu/rules-engine';
import { code, date, flag, instant, integer, json, orNull, text, word } from '../column-kinds.js';
import { partOf, table } from '../table.js';

/** What was submitted before data corrections were things of their own lacks what they are told by. */
export type StoredSubmission = Omit<Submission, 'facts' | 'correctedAt'> &
  Partial<Pick<Submission, 'facts' | 'correctedAt'>>;

export const reviewTaskTable = table(
  'review_task',
  {
    id: code(36),
    cell_type: word<CellType>(),
    cell_code: code(),
    town_code: orNull(code()),
    rule_set_id: code(),
    state: word<TaskState>(),
    severity: word<Severity>(),
    /** The rank of the severity, the gravest first: what lists are ordered by. */
    gravity: integer(),
    title_zh: text(),
    title_en: text(),
    finding_count: integer(),
    content_digest: code(128),
    assignee: orNull(code(128)),
    claimed_at: orNull(instant()),
    opened_at: instant(),
    due_on: date(),
    closed_at: orNull(instant()),
    reopened_count: integer(),
    version: integer(),
    leased_until: orNull(date()),
    clock_from: date(),
    clock_days: integer(),
    paused_on: orNull(date()),
    warned_at: orNull(instant()),
    escalated_at: orNull(instant()),
    snoozed_until: orNull(date()),
    draft: orNull(json<Draft>()),
    submission: orNull(json<StoredSubmission>()),
    /** That of the submission, to be asked for. */
    outcome: orNull(word<TaskOutcome>()),
    external_system: orNull(code()),
    external_id: orNull(code(128)),
    external_url: orNull(text()),
    clock_allotted: integer(),
    warn_on: date(),
    due_provisional: flag(),
    /** The next day on which the clock has something to do with it. */
    tend_on: orNull(date()),
    /** Whether the next evaluation is to say if the work is done. */
    awaits_proof: flag(),
  },
  {
    primaryKey: ['id'],
    uniques: { cell: ['cell_type', 'cell_code', 'rule_set_id'] },
    indexes: {
      state_due: ['state', 'due_on', 'id'],
      due: ['due_on', 'id'],
      state_gravity: ['state', 'gravity', 'due_on', 'id'],
      gravity: ['gravity', 'due_on', 'id'],
      opened: ['opened_at', 'due_on', 'id'],
      town: ['town_code', 'state', 'due_on', 'id'],
      rule_set: ['rule_set_id', 'due_on', 'id'],
      assignee: ['assignee', 'state', 'cell_type', 'cell_code', 'rule_set_id'],
      external: ['external_system', 'external_id'],
      tend: ['tend_on', 'id'],
    },
  },
);

export const reviewTaskOutlineTable = partOf(reviewTaskTable, [
  'id',
  'cell_type',
  'cell_code',
  'town_code',
  'rule_set_id',
  'awaits_proof',
]);

/** What a list says of a task. */
export const listedTaskTable = partOf(reviewTaskTable, [
  'id',
  'cell_type',
  'cell_code',
  'town_code',
  'rule_set_id',
  'state',
  'severity',
  'title_zh',
  'title_en',
  'finding_count',
  'assignee',
  'claimed_at',
  'opened_at',
  'due_on',
  'closed_at',
  'reopened_count',
  'version',
  'leased_until',
  'paused_on',
  'warned_at',
  'escalated_at',
  'snoozed_until',
  'submission',
  'external_system',
  'external_id',
  'external_url',
  'due_provisional',
]);

export const tendPlaceTable = partOf(reviewTaskTable, ['id', 'tend_on']);

export const outboxEventTable = table(
  'outbox_event',
  {
    id: code(36),
    type: word<EventType>(),
    subject: code(128),
    at: instant(),
    data: json<Readonly<Record<string, unknown>>>(),
    /** The place in the feed; null until it is given. */
    sequence: orNull(integer()),
  },
  { primaryKey: ['id'], uniques: { sequence: ['sequence'] } },
);

import type {
  CellType,
  FindingHistoryEntry,
  FindingKind,
  FindingState,
  JsonObject,
  Outcome,
} from '@hongzhu/compliance';
import type { Basis, Severity, SubjectType } from '@hongzhu/rules-engine';
import { code, date, instant, integer, json, orNull, text, word } from '../column-kinds.js';
import { partOf, table } from '../table.js';

const LISTED = {
  id: code(36),
  rule_id: code(),
  rule_set_id: code(),
  subject_type: word<SubjectType>(),
  subject_code: code(),
  cell_type: word<CellType>(),
  cell_code: code(),
  town_code: orNull(code()),
  state: word<FindingState>(),
  kind: word<FindingKind>(),
  verdict: word<Outcome>(),
  severity: word<Severity>(),
  summary_zh: text(),
  summary_en: text(),
  remedy_zh: text(),
  remedy_en: text(),
  basis: json<readonly Basis[]>(),
  missing: json<readonly string[]>(),
  rule_set_version: code(),
  evidence_digest: orNull(code()),
  first_seen_at: instant(),
  last_seen_at: instant(),
  resolved_at: orNull(instant()),
  reopened_count: integer(),
  task_id: orNull(code(36)),
  waived_until: orNull(date()),
};

export const findingTable = table(
  'finding',
  {
    ...LISTED,
    /** Where a release that knew no `explanation_digest` wrote the row last, the explanation itself; else null. */
    explanation: orNull(json<JsonObject>()),
    /** Of the stored text that is the explanation. */
    explanation_digest: orNull(code()),
  },
  {
    primaryKey: ['id'],
    uniques: { key: ['rule_id', 'subject_type', 'subject_code'] },
    indexes: {
      cell: ['cell_type', 'cell_code', 'state', 'rule_set_id', 'rule_id', 'kind', 'waived_until'],
      task: ['task_id'],
      town: ['town_code', 'state'],
      explanation: ['explanation_digest'],
    },
  },
);

/** Findings without what is long and seldom asked for. */
export const listedFindingTable = partOf(findingTable, Object.keys(LISTED) as (keyof typeof LISTED)[]);

/** The stored texts that are explanations. */
export const explanationTable = table(
  'stored_text',
  { digest: code(), content: json<JsonObject>() },
  { primaryKey: ['digest'] },
);

export const findingOutlineTable = partOf(findingTable, [
  'id',
  'rule_id',
  'rule_set_id',
  'subject_type',
  'subject_code',
  'cell_type',
  'cell_code',
  'town_code',
  'state',
  'kind',
  'verdict',
  'severity',
  'rule_set_version',
  'evidence_digest',
  'task_id',
  'waived_until',
]);

/** What an index of the findings of cells holds. */
export const findingMarkTable = partOf(findingTable, [
  'cell_type',
  'cell_code',
  'state',
  'rule_set_id',
  'rule_id',
  'kind',
  'waived_until',
]);

export const findingHistoryTable = table(
  'finding_history',
  {
    id: code(36),
    finding_id: code(36),
    at: instant(),
    event: word<FindingHistoryEntry['event']>(),
    verdict_before: orNull(word<Outcome>()),
    verdict_after: orNull(word<Outcome>()),
    sweep_id: orNull(code(36)),
    reason: orNull(code()),
  },
  { primaryKey: ['id'], indexes: { finding: ['finding_id'] } },
);

import type { JsonObject } from '@hongzhu/compliance';
import { code, date, instant, integer, json, orNull } from '../column-kinds.js';
import { table } from '../table.js';

/** The audit log; rows are inserted, and never changed. */
export const auditEntryTable = table(
  'audit_entry',
  {
    position: integer(),
    at: instant(),
    actor: code(128),
    action: code(),
    subject: code(128),
    before_state: orNull(json<JsonObject>()),
    after_state: orNull(json<JsonObject>()),
    note_digest: orNull(code()),
    previous: code(),
    hash: code(),
    origin: orNull(code()),
    result: orNull(code()),
  },
  {
    primaryKey: ['position'],
    indexes: {
      subject: ['subject', 'position'],
      note: ['note_digest'],
      time: ['at', 'position'],
      actor: ['actor', 'at', 'position'],
      action: ['action', 'at', 'position'],
    },
  },
);

/** One row: where the log ends. Whoever appends has it locked. */
export const auditHeadTable = table(
  'audit_head',
  { id: integer(), position: integer(), hash: code() },
  { primaryKey: ['id'] },
);

const SIGNED = { key_id: code(), public_key: code(), signature: code(128) };

/** Where the log ended with each day; rows are inserted, and never changed. */
export const auditDayHeadTable = table(
  'audit_day_head',
  { day: date(), position: integer(), hash: code(), signed_at: instant(), ...SIGNED },
  { primaryKey: ['day'] },
);

/** Where the log began each time after older entries were deleted; the highest position counts. */
export const auditAnchorTable = table(
  'audit_anchor',
  { position: integer(), hash: code(), kept_from: date(), pruned_at: instant(), ...SIGNED },
  { primaryKey: ['position'] },
);

import type { JsonObject } from '@hongzhu/compliance';
import { code, instant, integer, json, orNull } from '../column-kinds.js';
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

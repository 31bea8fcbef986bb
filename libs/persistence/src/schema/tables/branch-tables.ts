import type { Activity, Branch, Formation } from '@hongzhu/registry';
import { code, date, integer, json, orNull, text, word } from '../column-kinds.js';
import { table } from '../table.js';

/** A branch; committee and secretary are groups of columns, all null where there is none. */
export const branchTable = table(
  'branch',
  {
    code: code(),
    name: orNull(text()),
    town_code: code(),
    market_code: orNull(code()),
    formation: word<Formation>(),
    host_code: orNull(code()),
    superior_code: orNull(code(68)),
    guidance_code: orNull(code(68)),
    status: orNull(word<NonNullable<Branch['status']>>()),
    applied_on: orNull(date()),
    approved_on: orNull(date()),
    elected_on: orNull(date()),
    filed_on: orNull(date()),
    established_on: orNull(date()),
    dissolved_on: orNull(date()),
    committee_size: orNull(integer()),
    committee_deputies: orNull(integer()),
    committee_elected_on: orNull(date()),
    committee_term_years: orNull(integer()),
    committee_extension_approved_to: orNull(date()),
    secretary_since: orNull(date()),
    secretary_party_years: orNull(integer()),
    secretary_trained_on: orNull(date()),
  },
  {
    primaryKey: ['code'],
    indexes: { town: ['town_code'], market: ['market_code'], host: ['host_code'] },
  },
);

/** The organizations a branch covers, in the order in which the branch names them. */
export const branchUnitTable = table(
  'branch_unit',
  { branch_code: code(), position: integer(), organization_code: code() },
  { primaryKey: ['branch_code', 'position'], indexes: { organization: ['organization_code'] } },
);

export const activityTable = table(
  'activity',
  {
    code: code(),
    branch_code: code(),
    kind: word<Activity['kind']>(),
    held_on: orNull(date()),
    theme: orNull(text()),
    carriers: json<Activity['carriers']>(),
  },
  { primaryKey: ['code'], indexes: { branch: ['branch_code', 'held_on'] } },
);

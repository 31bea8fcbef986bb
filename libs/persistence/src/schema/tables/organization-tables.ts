import type { Member, Organization, OrganizationKind } from '@hongzhu/registry';
import { code, date, double, orNull, text, word } from '../column-kinds.js';
import { table } from '../table.js';

export const organizationTable = table(
  'organization',
  {
    code: code(),
    name: orNull(text()),
    kind: word<OrganizationKind>(),
    market_code: orNull(code()),
    town_code: code(),
    industry: orNull(text()),
    lon: orNull(double()),
    lat: orNull(double()),
    status: orNull(word<NonNullable<Organization['status']>>()),
    opened_on: orNull(date()),
    closed_on: orNull(date()),
  },
  { primaryKey: ['code'], indexes: { market: ['market_code'], town: ['town_code', 'market_code'] } },
);

/** Members by their pseudonymous code: no name, number or telephone has a column here. */
export const memberTable = table(
  'member',
  {
    code: code(),
    status: orNull(word<NonNullable<Member['status']>>()),
    organization_code: code(),
    relation: orNull(word<NonNullable<Member['relation']>>()),
    relation_since: orNull(date()),
    branch_code: orNull(code()),
    joined_on: orNull(date()),
    first_verified_on: orNull(date()),
    verified_on: orNull(date()),
    away_since: orNull(date()),
    left_on: orNull(date()),
  },
  { primaryKey: ['code'], indexes: { organization: ['organization_code'], branch: ['branch_code'] } },
);

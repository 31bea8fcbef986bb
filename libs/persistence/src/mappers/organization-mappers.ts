import type { Member, Organization } from '@hongzhu/registry';
import type { RowOf } from '../schema/table.js';
import type { memberTable, organizationTable } from '../schema/tables/organization-tables.js';

type OrganizationRow = RowOf<typeof organizationTable>;
type MemberRow = RowOf<typeof memberTable>;

export const organizationRow = (organization: Organization): OrganizationRow => ({
  code: organization.code,
  name: organization.name,
  kind: organization.kind,
  market_code: organization.marketCode,
  town_code: organization.townCode,
  industry: organization.industry,
  lon: organization.lon,
  lat: organization.lat,
  status: organization.status,
  opened_on: organization.openedOn,
  closed_on: organization.closedOn,
});

export const organizationOf = (row: OrganizationRow): Organization => ({
  code: row.code,
  name: row.name,
  kind: row.kind,
  marketCode: row.market_code,
  townCode: row.town_code,
  industry: row.industry,
  lon: row.lon,
  lat: row.lat,
  status: row.status,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
});

export const memberRow = (member: Member): MemberRow => ({
  code: member.code,
  status: member.status,
  organization_code: member.organizationCode,
  relation: member.relation,
  relation_since: member.relationSince,
  branch_code: member.branchCode,
  joined_on: member.joinedOn,
  first_verified_on: member.firstVerifiedOn,
  verified_on: member.verifiedOn,
  away_since: member.awaySince,
  left_on: member.leftOn,
});

export const memberOf = (row: MemberRow): Member => ({
  code: row.code,
  status: row.status,
  organizationCode: row.organization_code,
  relation: row.relation,
  relationSince: row.relation_since,
  branchCode: row.branch_code,
  joinedOn: row.joined_on,
  firstVerifiedOn: row.first_verified_on,
  verifiedOn: row.verified_on,
  awaySince: row.away_since,
  leftOn: row.left_on,
});

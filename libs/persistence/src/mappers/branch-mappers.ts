import type { Activity, Branch } from '@hongzhu/registry';
import type { RowOf } from '../schema/table.js';
import type { activityTable, branchTable, branchUnitTable } from '../schema/tables/branch-tables.js';

type BranchRow = RowOf<typeof branchTable>;
type ActivityRow = RowOf<typeof activityTable>;

export const branchRow = (branch: Branch): BranchRow => ({
  code: branch.code,
  name: branch.name,
  town_code: branch.townCode,
  market_code: branch.marketCode,
  formation: branch.formation,
  host_code: branch.hostCode,
  superior_code: branch.superiorCode,
  guidance_code: branch.guidanceCode,
  status: branch.status,
  applied_on: branch.appliedOn,
  approved_on: branch.approvedOn,
  elected_on: branch.electedOn,
  filed_on: branch.filedOn,
  established_on: branch.establishedOn,
  dissolved_on: branch.dissolvedOn,
  committee_size: branch.committee.size,
  committee_deputies: branch.committee.deputies,
  committee_elected_on: branch.committee.electedOn,
  committee_term_years: branch.committee.termYears,
  committee_extension_approved_to: branch.committee.extensionApprovedTo,
  secretary_since: branch.secretary.since,
  secretary_party_years: branch.secretary.partyYears,
  secretary_trained_on: branch.secretary.trainedOn,
});

export const branchUnitRows = (branch: Branch): RowOf<typeof branchUnitTable>[] =>
  branch.unitCodes.map((code, position) => ({ branch_code: branch.code, position, organization_code: code }));

export const branchOf = (row: BranchRow, unitCodes: readonly string[]): Branch => ({
  code: row.code,
  name: row.name,
  townCode: row.town_code,
  marketCode: row.market_code,
  formation: row.formation,
  unitCodes: [...unitCodes],
  hostCode: row.host_code,
  superiorCode: row.superior_code,
  guidanceCode: row.guidance_code,
  status: row.status,
  appliedOn: row.applied_on,
  approvedOn: row.approved_on,
  electedOn: row.elected_on,
  filedOn: row.filed_on,
  establishedOn: row.established_on,
  dissolvedOn: row.dissolved_on,
  committee: {
    size: row.committee_size,
    deputies: row.committee_deputies,
    electedOn: row.committee_elected_on,
    termYears: row.committee_term_years,
    extensionApprovedTo: row.committee_extension_approved_to,
  },
  secretary: {
    since: row.secretary_since,
    partyYears: row.secretary_party_years,
    trainedOn: row.secretary_trained_on,
  },
});

export const activityRow = (activity: Activity): ActivityRow => ({
  code: activity.code,
  branch_code: activity.branchCode,
  kind: activity.kind,
  held_on: activity.heldOn,
  theme: activity.theme,
  carriers: activity.carriers,
});

export const activityOf = (row: ActivityRow): Activity => ({
  code: row.code,
  branchCode: row.branch_code,
  kind: row.kind,
  heldOn: row.held_on,
  theme: row.theme,
  carriers: row.carriers,
});

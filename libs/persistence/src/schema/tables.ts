import type { Table } from './table.js';
import { activityTable, branchTable, branchUnitTable } from './tables/branch-tables.js';
import { calendarYearTable } from './tables/calendar-tables.js';
import { dataCorrectionTable } from './tables/data-correction-tables.js';
import { certificateTileTable, chunkCountTable, sweepCertificateTable } from './tables/certificate-tables.js';
import { findingHistoryTable, findingTable } from './tables/finding-tables.js';
import { heldTaskTable } from './tables/held-task-tables.js';
import { importPartTable, registryGateTable, registryImportTable } from './tables/import-tables.js';
import { evidenceTable, marketLinkTable, organizerTable } from './tables/market-record-tables.js';
import { memberTable, organizationTable } from './tables/organization-tables.js';
import {
  cityTable,
  instructorTable,
  ledgerTable,
  marketInstructorTable,
  marketNamePartTable,
  marketTable,
  townTable,
} from './tables/place-tables.js';
import { outboxEventTable, reviewTaskTable } from './tables/review-task-tables.js';
import { recheckCellTable, recheckTallyTable, sweepDriftTable } from './tables/recheck-tables.js';
import { cellRosterTable, storedTextTable } from './tables/roster-tables.js';
import {
  sweepCellTable,
  sweepChunkTable,
  sweepMissingTable,
  standingCellTable,
  sweepSlotTable,
  sweepTable,
} from './tables/sweep-tables.js';
import { accessKeyTable, idempotencyKeyTable } from './tables/access-tables.js';
import {
  accountCredentialTable,
  accountSessionTable,
  accountTable,
  knownBrowserTable,
  signInTryTable,
  spentSignInTable,
  formerIdentityTable,
} from './tables/account-tables.js';
import {
  auditAnchorTable,
  auditDayHeadTable,
  auditEntryTable,
  auditHeadTable,
} from './tables/audit-tables.js';
import { sweepTrendTable, townTrendTable } from './tables/trend-tables.js';
import { waiverTable } from './tables/waiver-tables.js';
import { eventHeadTable, webhookDeliveryTable, webhookEndpointTable } from './tables/webhook-tables.js';

/** Every table of the service. */
export const TABLES = [
  cityTable,
  townTable,
  marketTable,
  marketInstructorTable,
  marketNamePartTable,
  instructorTable,
  ledgerTable,
  organizationTable,
  memberTable,
  branchTable,
  branchUnitTable,
  activityTable,
  organizerTable,
  evidenceTable,
  marketLinkTable,
  cellRosterTable,
  storedTextTable,
  registryGateTable,
  registryImportTable,
  importPartTable,
  sweepTable,
  sweepChunkTable,
  sweepCellTable,
  sweepMissingTable,
  standingCellTable,
  sweepSlotTable,
  sweepTrendTable,
  townTrendTable,
  sweepDriftTable,
  recheckCellTable,
  recheckTallyTable,
  findingTable,
  findingHistoryTable,
  reviewTaskTable,
  heldTaskTable,
  outboxEventTable,
  sweepCertificateTable,
  certificateTileTable,
  chunkCountTable,
  waiverTable,
  dataCorrectionTable,
  auditEntryTable,
  auditHeadTable,
  auditDayHeadTable,
  auditAnchorTable,
  accessKeyTable,
  accountTable,
  accountCredentialTable,
  accountSessionTable,
  knownBrowserTable,
  signInTryTable,
  spentSignInTable,
  formerIdentityTable,
  idempotencyKeyTable,
  calendarYearTable,
  eventHeadTable,
  webhookEndpointTable,
  webhookDeliveryTable,
] as unknown as readonly Table[];

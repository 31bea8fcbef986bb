import type { Instructor, Ledger, Market, Town } from '@hongzhu/registry';
import { nameParts } from '../lists/name-parts.js';
import type { RowOf } from '../schema/table.js';
import type {
  instructorTable,
  ledgerTable,
  marketInstructorTable,
  marketNamePartTable,
  marketTable,
  townTable,
} from '../schema/tables/place-tables.js';

type TownRow = RowOf<typeof townTable>;
type MarketRow = RowOf<typeof marketTable>;
type InstructorRow = RowOf<typeof instructorTable>;
type LedgerRow = RowOf<typeof ledgerTable>;

export const townRow = (town: Town): TownRow => ({
  code: town.code,
  name: town.name,
  lon: town.lon,
  lat: town.lat,
  gb_code: town.generalBranch?.code ?? null,
  gb_established_on: town.generalBranch?.establishedOn ?? null,
  gb_sub_branches: town.generalBranch?.subBranches ?? [],
});

export const townOf = (row: TownRow): Town => ({
  code: row.code,
  name: row.name,
  lon: row.lon,
  lat: row.lat,
  generalBranch:
    row.gb_code === null
      ? null
      : { code: row.gb_code, establishedOn: row.gb_established_on, subBranches: row.gb_sub_branches },
});

export const marketRow = (market: Market): MarketRow => ({
  code: market.code,
  name: market.name,
  town_code: market.townCode,
  category: market.category,
  lon: market.lon,
  lat: market.lat,
  status: market.status,
  opened_on: market.openedOn,
  closed_on: market.closedOn,
  operator_count: market.operatorCount,
  worker_count: market.workerCount,
  surveyed_operator_count: market.surveyedOperatorCount,
  demonstration_candidate: market.demonstrationCandidate,
});

export const marketInstructorRows = (market: Market): RowOf<typeof marketInstructorTable>[] =>
  market.instructorCodes.map((code, position) => ({
    market_code: market.code,
    position,
    instructor_code: code,
  }));

export const marketNamePartRows = (market: Market): RowOf<typeof marketNamePartTable>[] =>
  nameParts(market).map((part) => ({ part, market_code: market.code }));

export const marketOf = (row: MarketRow, instructorCodes: readonly string[]): Market => ({
  code: row.code,
  name: row.name,
  townCode: row.town_code,
  category: row.category,
  lon: row.lon,
  lat: row.lat,
  status: row.status,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  operatorCount: row.operator_count,
  workerCount: row.worker_count,
  surveyedOperatorCount: row.surveyed_operator_count,
  demonstrationCandidate: row.demonstration_candidate,
  instructorCodes: [...instructorCodes],
});

export const instructorRow = (instructor: Instructor): InstructorRow => ({
  code: instructor.code,
  source: instructor.source,
  appointment: instructor.appointment,
  active: instructor.active,
});

export const instructorOf = (row: InstructorRow): Instructor => ({
  code: row.code,
  source: row.source,
  appointment: row.appointment,
  active: row.active,
});

export const ledgerRow = (ledger: Ledger): LedgerRow => ({
  code: ledger.code,
  town_code: ledger.townCode,
  kind: ledger.kind,
  updated_on: ledger.updatedOn,
  total: ledger.total,
});

export const ledgerOf = (row: LedgerRow): Ledger => ({
  code: row.code,
  townCode: row.town_code,
  kind: row.kind,
  updatedOn: row.updated_on,
  total: row.total,
});

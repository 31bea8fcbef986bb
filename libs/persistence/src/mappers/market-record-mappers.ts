import type { EvidenceItem, MarketLink, Organizer } from '@hongzhu/registry';
import type { RowOf } from '../schema/table.js';
import type {
  evidenceTable,
  marketLinkTable,
  organizerTable,
} from '../schema/tables/market-record-tables.js';

type OrganizerRow = RowOf<typeof organizerTable>;
type EvidenceRow = RowOf<typeof evidenceTable>;
type MarketLinkRow = RowOf<typeof marketLinkTable>;

export const organizerRow = (organizer: Organizer): OrganizerRow => ({
  code: organizer.code,
  market_code: organizer.marketCode,
  from_on: organizer.from,
  to_on: organizer.to,
});

export const organizerOf = (row: OrganizerRow): Organizer => ({
  code: row.code,
  marketCode: row.market_code,
  from: row.from_on,
  to: row.to_on,
});

export const evidenceRow = (item: EvidenceItem): EvidenceRow => ({
  code: item.code,
  market_code: item.marketCode,
  standard: item.standard,
  reviewed_on: item.reviewedOn,
  attributes: item.attributes,
});

export const evidenceOf = (row: EvidenceRow): EvidenceItem => ({
  code: row.code,
  marketCode: row.market_code,
  standard: row.standard,
  reviewedOn: row.reviewed_on,
  attributes: row.attributes,
});

export const marketLinkRow = (link: MarketLink): MarketLinkRow => ({
  market_code: link.marketCode,
  consumer_rights_station: link.consumerRightsStation,
  pledge_signed_share: link.pledgeSignedShare,
  credit_files: link.creditFiles,
  propagandist: link.propagandist,
  coordinator: link.coordinator,
  monitor: link.monitor,
});

export const marketLinkOf = (row: MarketLinkRow): MarketLink => ({
  marketCode: row.market_code,
  consumerRightsStation: row.consumer_rights_station,
  pledgeSignedShare: row.pledge_signed_share,
  creditFiles: row.credit_files,
  propagandist: row.propagandist,
  coordinator: row.coordinator,
  monitor: row.monitor,
});

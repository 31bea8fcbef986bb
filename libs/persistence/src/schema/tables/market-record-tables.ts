import type { AttributeValue, Standard } from '@hongzhu/registry';
import { code, date, double, flag, json, orNull, word } from '../column-kinds.js';
import { table } from '../table.js';

/** Dedicated organisers; `from` and `to` of the record are `from_on` and `to_on` here. */
export const organizerTable = table(
  'organizer',
  { code: code(), market_code: code(), from_on: orNull(date()), to_on: orNull(date()) },
  { primaryKey: ['code'], indexes: { market: ['market_code'] } },
);

export const evidenceTable = table(
  'evidence',
  {
    code: code(),
    market_code: code(),
    standard: word<Standard>(),
    reviewed_on: orNull(date()),
    attributes: json<Record<string, AttributeValue>>(),
  },
  { primaryKey: ['code'], indexes: { market: ['market_code'] } },
);

export const marketLinkTable = table(
  'market_link',
  {
    market_code: code(),
    consumer_rights_station: orNull(flag()),
    pledge_signed_share: orNull(double()),
    credit_files: orNull(flag()),
    propagandist: orNull(flag()),
    coordinator: orNull(flag()),
    monitor: orNull(flag()),
  },
  { primaryKey: ['market_code'] },
);

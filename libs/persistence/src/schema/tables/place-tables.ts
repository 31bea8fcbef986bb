import type { Instructor, Ledger, Market, GeneralBranch } from '@hongzhu/registry';
import { LONGEST_PART } from '../../lists/name-parts.js';
import { code, date, double, flag, integer, json, orNull, text, word } from '../column-kinds.js';
import { table } from '../table.js';

/** The city the registry holds: at most one row. */
export const cityTable = table('city', { code: code(), name: orNull(text()) }, { primaryKey: ['code'] });

/** A town with its general branch, of which there is none when `gb_code` is null. */
export const townTable = table(
  'town',
  {
    code: code(),
    name: orNull(text()),
    lon: orNull(double()),
    lat: orNull(double()),
    gb_code: orNull(code()),
    gb_established_on: orNull(date()),
    gb_sub_branches: json<GeneralBranch['subBranches']>(),
  },
  { primaryKey: ['code'], indexes: { general_branch: ['gb_code'] } },
);

export const marketTable = table(
  'market',
  {
    code: code(),
    name: orNull(text()),
    town_code: code(),
    category: orNull(text()),
    lon: orNull(double()),
    lat: orNull(double()),
    status: orNull(word<NonNullable<Market['status']>>()),
    opened_on: orNull(date()),
    closed_on: orNull(date()),
    operator_count: orNull(integer()),
    worker_count: orNull(integer()),
    surveyed_operator_count: orNull(integer()),
    demonstration_candidate: orNull(flag()),
  },
  { primaryKey: ['code'], indexes: { town: ['town_code'] } },
);

/** The instructors of a market, in the order in which the market names them. */
export const marketInstructorTable = table(
  'market_instructor',
  { market_code: code(), position: integer(), instructor_code: code() },
  { primaryKey: ['market_code', 'position'], indexes: { instructor: ['instructor_code'] } },
);

/** What a market is found by: the ends of its name and its code, in small letters. Derived from `market`. */
export const marketNamePartTable = table(
  'market_name_part',
  { part: code(LONGEST_PART), market_code: code() },
  { primaryKey: ['part', 'market_code'], indexes: { market: ['market_code'] } },
);

export const instructorTable = table(
  'instructor',
  {
    code: code(),
    source: orNull(word<NonNullable<Instructor['source']>>()),
    appointment: orNull(word<NonNullable<Instructor['appointment']>>()),
    active: orNull(flag()),
  },
  { primaryKey: ['code'] },
);

export const ledgerTable = table(
  'ledger',
  {
    code: code(),
    town_code: code(),
    kind: word<Ledger['kind']>(),
    updated_on: orNull(date()),
    total: orNull(integer()),
  },
  { primaryKey: ['code'], indexes: { town: ['town_code'] } },
);

import { wholeTownsOf } from '@hongzhu/compliance';
import type { Scope } from '@hongzhu/permissions';
import { oneOf, sql, type Sql } from '../sql/sql.js';
import { isStorable } from './filter-condition.js';
import { inTowns } from './in-towns.js';

type Codes = readonly string[];

const ofMarkets = (column: 'r.code' | 'r.cell_code', markets: Codes | null): readonly Sql[] =>
  markets === null ? [] : [oneOf(column, markets.filter(isStorable))];

/** The condition that a row `r` that is kept by its cell is seen; none where it may be anywhere. */
export const cellsInScope = ({ towns, markets }: Scope): readonly Sql[] => [
  ...inTowns(towns),
  ...(markets === null ? [] : [sql`r.cell_type = 'market'`]),
  ...ofMarkets('r.cell_code', markets),
];

/** The condition that a market `r` is seen. */
export const marketsInScope = ({ towns, markets }: Scope): readonly Sql[] => [
  ...inTowns(towns),
  ...ofMarkets('r.code', markets),
];

/** The condition that a row `r` of a town is seen, of which only who sees the whole town has something. */
export const inWholeTowns = (scope: Scope): readonly Sql[] => inTowns(wholeTownsOf(scope));

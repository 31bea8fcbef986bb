import { sql, type Sql } from '../sql/sql.js';
import { literally } from './filter-condition.js';
import { folded } from './name-parts.js';

/** The codes, some several times, of the markets whose name holds `q`, or whose code begins so; small and capital letters are the same. */
export const marketsFound = (q: string): Sql =>
  sql`select w.market_code from market_name_part w where w.part like ${`${literally(folded(q))}%`} escape '!'`;

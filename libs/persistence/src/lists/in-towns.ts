import { oneOf, type Sql } from '../sql/sql.js';
import { isStorable } from './filter-condition.js';

/** The condition that a row `r` is kept in one of these towns; none where it may be anywhere. */
export const inTowns = (townCodes: readonly string[] | null): readonly Sql[] =>
  townCodes === null ? [] : [oneOf('r.town_code', townCodes.filter(isStorable))];

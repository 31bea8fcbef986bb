import { allOf, sql, type Sql } from '../sql/sql.js';

/** True of a branch `b` that is certainly active on a date. */
export const isActiveBranch = (asOf: string): Sql =>
  allOf([
    sql`b.status = 'active'`,
    sql`b.established_on <= ${asOf}`,
    sql`b.dissolved_on is null or b.dissolved_on > ${asOf}`,
  ]);

/** True of a branch `b` that nothing on record keeps from being active on a date, certain ones included. */
export const mayBeActiveBranch = (asOf: string): Sql =>
  allOf([
    sql`b.status is null or b.status = 'active'`,
    sql`b.established_on is null or b.established_on <= ${asOf}`,
    sql`b.dissolved_on is null or b.dissolved_on > ${asOf}`,
  ]);

/** True of a member `m` who has not left on a date. */
export const isCurrentMember = (asOf: string): Sql => sql`(m.left_on is null or m.left_on > ${asOf})`;

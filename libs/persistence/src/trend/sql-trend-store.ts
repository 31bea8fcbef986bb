import { TrendStore, type Sweep, type TownVerdicts, type TrendEntry } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { outcomeListsOf } from '../mappers/trend-mappers.js';
import { sweepTrendTable, townTrendTable } from '../schema/tables/trend-tables.js';
import { sql } from '../sql/sql.js';

/** Stands for what is of no town. */
const NO_TOWN = '';

export class SqlTrendStore extends TrendStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  keep(entries: readonly TrendEntry[]): Promise<void> {
    return this.session.insert(
      sweepTrendTable,
      entries.map(({ sweepId, ruleId, ruleSetId, ruleSetVersion, asOf, verdicts, byTown }) => ({
        sweep_id: sweepId,
        rule_id: ruleId,
        rule_set_id: ruleSetId,
        rule_set_version: ruleSetVersion,
        as_of: asOf,
        ...verdicts,
        by_town: byTown,
      })),
    );
  }

  keepTowns(
    { id, asOf }: Pick<Sweep, 'id' | 'asOf'>,
    chunkNumber: number,
    towns: readonly TownVerdicts[],
  ): Promise<void> {
    return this.session.insert(
      townTrendTable,
      towns.map(({ townCode, rules }) => ({
        sweep_id: id,
        chunk_number: chunkNumber,
        town_code: townCode ?? NO_TOWN,
        as_of: asOf,
        counts: outcomeListsOf(rules),
      })),
    );
  }

  async hasTowns(sweepId: string): Promise<boolean> {
    const without = await this.session.records(sql`select c.chunk_number from sweep_chunk_count c
      where c.sweep_id = ${sweepId} and not exists (
        select 1 from sweep_town_trend r where r.sweep_id = c.sweep_id and r.chunk_number = c.chunk_number)
      limit 1`);
    return without.length === 0;
  }
}

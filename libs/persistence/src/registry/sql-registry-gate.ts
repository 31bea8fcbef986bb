import { RegistryGate } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { sql } from '../sql/sql.js';

/** The gate is the one row of `registry_gate`; a conditional update decides who enters. */
export class SqlRegistryGate extends RegistryGate {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async enter(holder: string): Promise<boolean> {
    const matched = await this.session.change(
      sql`update registry_gate set holder = ${holder} where id = 1 and (holder is null or holder = ${holder})`,
    );
    return matched === 1;
  }

  async leave(holder: string): Promise<void> {
    await this.session.change(
      sql`update registry_gate set holder = null where id = 1 and holder = ${holder}`,
    );
  }

  async holder(): Promise<string | null> {
    const [row] = await this.session.records(sql`select holder from registry_gate where id = 1`);
    return (row?.['holder'] ?? null) as string | null;
  }
}

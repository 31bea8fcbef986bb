/** Runs one statement and answers its rows. */
export type RunSql = (sql: string) => Promise<Record<string, unknown>[]>;

/** What differs between databases. */
export interface NewStateDialect {
  /** Answers the `name` of every table. */
  readonly tables: string;
  /** The schema, empty before, that holds a copy of the rows that a new database has. */
  readonly shelf: string;
}

/** What a database holds when the migrations are through, and the way back to it. */
export class NewState {
  private constructor(
    private readonly run: RunSql,
    private readonly dialect: NewStateDialect,
    readonly tables: readonly string[],
    private readonly seeded: readonly string[],
  ) {}

  /** Takes note of a new database. */
  static async of(run: RunSql, dialect: NewStateDialect): Promise<NewState> {
    const tables = (await run(dialect.tables)).map(({ name }) => String(name));
    const seeded = await filled(run, tables);
    for (const table of seeded) {
      await run(`create table ${dialect.shelf}.${table} as select * from ${table}`);
    }
    return new NewState(run, dialect, tables, seeded);
  }

  /** Makes the rows what they were; nothing else may be at work on the database. */
  async restore(): Promise<void> {
    const { run, dialect, tables, seeded } = this;
    const used = await filled(run, tables);
    await run('begin');
    // To truncate a table is to make it anew, which takes longer than to delete what few rows a test writes.
    for (const table of used) await run(`delete from ${table}`);
    for (const table of seeded) await run(`insert into ${table} select * from ${dialect.shelf}.${table}`);
    await run('commit');
  }
}

/** The tables that have rows. */
async function filled(run: RunSql, tables: readonly string[]): Promise<string[]> {
  const each = tables.map(
    (table) => `select '${table}' as name from (select 1) one where exists (select 1 from ${table})`,
  );
  return (await run(each.join(' union all '))).map(({ name }) => String(name));
}

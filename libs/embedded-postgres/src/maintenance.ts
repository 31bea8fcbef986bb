import type { Session } from './session/session.js';

/** Much-changed tables: as PostgreSQL's autovacuum would choose them, with its default thresholds. */
const TABLES_TO_VACUUM = `
  select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where n_dead_tup > 50 + 0.2 * n_live_tup or n_mod_since_analyze > 50 + 0.1 * n_live_tup
  order by n_dead_tup desc limit 4`;
/** Bytes written to the log since the last checkpoint. */
const LOG_SINCE_CHECKPOINT = `
  select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()`;
const LOG_LIMIT = 64 * 1024 * 1024;

/**
 * Does, now and then, what a server's checkpointer and autovacuum processes do, which this single process does
 * not have: without it the log grows without bound and dead rows stay. Works only while the session is idle.
 */
export class Maintenance {
  private readonly timer: NodeJS.Timeout;
  private running = false;

  constructor(
    private readonly session: Session,
    intervalMs: number,
    private readonly report: (error: unknown) => void,
  ) {
    this.timer = setInterval(() => {
      this.tick().catch(this.report);
    }, intervalMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async tick(): Promise<void> {
    if (this.running || !this.session.isIdle) return;
    this.running = true;
    try {
      await maintain(this.session);
    } finally {
      this.running = false;
    }
  }
}

/** One round: vacuums and analyses at most four tables, and writes a checkpoint if the log has grown by 64 MB. */
export async function maintain(session: Session): Promise<void> {
  const tables = await session.maintain((engine) => engine.query<{ name: string }>(TABLES_TO_VACUUM));
  // The session is given back between the steps: each may take a good part of a second.
  for (const { name } of tables) {
    await session.maintain((engine) => engine.query(`vacuum (analyze) ${name}`));
  }
  await session.maintain(async (engine) => {
    const [log] = await engine.query<{ bytes: number }>(LOG_SINCE_CHECKPOINT);
    if (log !== undefined && log.bytes > LOG_LIMIT) await engine.query('checkpoint');
  });
}

import mysql from 'mysql2/promise';

/** What a sweep leaves, emptied before each run so that all of them start alike. */
const LEFT_BY_SWEEPS = [
  ...['sweep', 'sweep_chunk', 'sweep_cell', 'finding', 'finding_history', 'review_task', 'outbox_event'],
  ...[
    'sweep_certificate',
    'certificate_tile',
    'sweep_chunk_count',
    'sweep_trend',
    'sweep_town_trend',
    'sweep_drift',
    'held_task',
    'standing_cell',
    'audit_entry',
  ],
];

/** Explanations of findings and legends of verdicts; the registry's rosters stay. */
const TEXTS_OF_SWEEPS =
  'delete from stored_text where not exists (select 1 from cell_roster r where r.digest = stored_text.digest)';

/** The floor under a sweep: its statements, as the server got them, sent again as plain text by one connection. */
export class StatementReplay {
  static async connect(url) {
    // A transaction's last statements come in one packet with its commit, and are logged so.
    const several = { multipleStatements: true };
    return new StatementReplay(await mysql.createConnection({ uri: url, charset: 'utf8mb4', ...several }));
  }

  constructor(connection) {
    this.connection = connection;
  }

  async marketCodes() {
    const [rows] = await this.connection.query('select code from market order by code');
    return rows.map(({ code }) => code);
  }

  async forgetSweeps() {
    for (const table of LEFT_BY_SWEEPS) await this.connection.query(`delete from ${table}`);
    await this.connection.query(TEXTS_OF_SWEEPS);
  }

  /** The statements that reach the server from other connections while `work` is done, in their order. */
  async statementsOf(work) {
    const own = this.connection.threadId;
    await this.connection.query("set global log_output = 'TABLE'");
    await this.connection.query('truncate table mysql.general_log');
    await this.connection.query('set global general_log = on');
    try {
      await work();
    } finally {
      await this.connection.query('set global general_log = off');
    }
    const [rows] = await this.connection.query(
      "select convert(argument using utf8mb4) as text from mysql.general_log where command_type = 'Query' and thread_id <> ?",
      [own],
    );
    return rows.map(({ text }) => text);
  }

  /** Sends the statements one after the other and takes the rows in, unread. */
  async replay(statements) {
    for (const sql of statements) await this.connection.query({ sql, rowsAsArray: true });
  }

  close() {
    return this.connection.end();
  }
}

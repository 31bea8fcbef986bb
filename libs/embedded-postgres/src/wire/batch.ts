import { bareSql } from './bare-sql.js';
import type { FrontendMessage } from './frontend-reader.js';
import type { StatementNames } from './statement-names.js';

/** Messages that PostgreSQL is given in one call: up to a Sync, a Query or a Flush. */
export interface Batch {
  readonly bytes: Buffer;
  /** Its statements as `bareSql` leaves them, for what the session must know beyond the replies. */
  readonly sql: string;
}

const ENDS_A_BATCH = new Set(['Q', 'S', 'H', 'F']);
const ALLOWED = new Set(['Q', 'S', 'H', 'F', 'P', 'B', 'D', 'E', 'C']);
/** Copying from the client needs a dialogue inside one call, which an engine without a socket can't hold. */
const COPY_FROM_CLIENT = /(?:^|;)\s*copy\b[^;]*\bfrom\s+stdin\b/i;

export type Gathered = Batch | 'more' | 'unknown-message';

/** Gathers the messages of one client into batches. */
export class BatchGatherer {
  private messages: Buffer[] = [];
  private sql: string[] = [];

  constructor(private readonly names: StatementNames) {}

  /** The batch that `message` completes, or `more` when it goes on; a message of an unknown type is dropped. */
  add(message: FrontendMessage): Gathered {
    if (!ALLOWED.has(message.type)) return 'unknown-message';
    const text = statementText(message);
    if (text !== null) this.sql.push(text);
    this.messages.push(
      text !== null && COPY_FROM_CLIENT.test(text)
        ? refusal(message.type)
        : this.names.rename(message.type, message.bytes),
    );
    if (!ENDS_A_BATCH.has(message.type)) return 'more';
    const batch = { bytes: Buffer.concat(this.messages), sql: this.sql.join(';') };
    this.messages = [];
    this.sql = [];
    return batch;
  }
}

/** A statement that fails, in the place of one that the engine could not survive. */
function refusal(type: string): Buffer {
  const sql = `do $$ begin raise feature_not_supported
    using message = 'COPY FROM STDIN is not supported by the embedded database'; end $$`;
  const bytes = Buffer.from(type === 'Q' ? `Q\0\0\0\0${sql}\0` : `P\0\0\0\0\0${sql}\0\0\0`, 'latin1');
  bytes.writeInt32BE(bytes.length - 1, 1);
  return bytes;
}

function statementText({ type, bytes }: FrontendMessage): string | null {
  if (type === 'Q') return bareSql(bytes.toString('utf8', 5, bytes.length - 1));
  if (type !== 'P') return null;
  const start = bytes.indexOf(0, 5) + 1;
  return bareSql(bytes.toString('utf8', start, bytes.indexOf(0, start)));
}

export interface Notification {
  readonly channel: string;
  readonly payload: string;
}

/** What PostgreSQL answered to one batch. */
export interface Reply {
  /** The bytes for the client: all messages but notifications. */
  readonly bytes: Buffer;
  readonly notifications: readonly Notification[];
  /** The last ReadyForQuery: idle, in a transaction, in a failed one; null when there was none (after a Flush). */
  readonly status: 'I' | 'T' | 'E' | null;
  /** The command tag of the last completed command, such as `COMMIT`; null if none completed. */
  readonly lastTag: string | null;
}

const NOTIFICATION = 'A'.charCodeAt(0);
const COMMAND_COMPLETE = 'C'.charCodeAt(0);
const READY_FOR_QUERY = 'Z'.charCodeAt(0);

/** Reads the whole messages in `output`. */
export function readReply(output: Buffer): Reply {
  const kept: Buffer[] = [];
  const notifications: Notification[] = [];
  let status: Reply['status'] = null;
  let lastTag: string | null = null;
  let keptFrom = 0;
  let at = 0;
  while (at + 5 <= output.length) {
    const end = at + 1 + output.readInt32BE(at + 1);
    const type = output[at];
    if (type === READY_FOR_QUERY) {
      status = statusOf(output[at + 5]);
    } else if (type === COMMAND_COMPLETE) {
      lastTag = output.toString('latin1', at + 5, end - 1);
    } else if (type === NOTIFICATION) {
      const [channel = '', payload = ''] = output.toString('utf8', at + 9, end - 1).split('\0');
      notifications.push({ channel, payload });
      kept.push(output.subarray(keptFrom, at));
      keptFrom = end;
    }
    at = end;
  }
  const bytes = keptFrom === 0 ? output : Buffer.concat([...kept, output.subarray(keptFrom)]);
  return { bytes, notifications, status, lastTag };
}

function statusOf(byte: number | undefined): 'I' | 'T' | 'E' {
  if (byte === 0x49) return 'I';
  return byte === 0x54 ? 'T' : 'E';
}

import { HongzhuError, StorageError } from '@hongzhu/compliance';

const DEFINITE_ROLLBACKS = new Set([
  '1213',
  '1205',
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  '40001',
  '40P01',
  '55P03',
]);
const LOST_CONNECTIONS = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_CONNECTION_KILLED',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);
// The drivers give these no code.
const LOST_WITHOUT_CODE =
  /^Connection terminated|connection is in closed state|not queryable|timeout expired|timeout exceeded when trying to connect/;

/** The driver code of a commit that was sent, and of which nothing was heard. */
export const COMMIT_UNKNOWN = 'commit_outcome_unknown';

export type Fate = 'rolled-back' | 'connection-lost' | 'permanent';

/**
 * A statement or connection that failed. It says which error of the database it was and where, and deliberately
 * not how the driver put it: driver messages and TypeORM's errors hold the values of the statement.
 */
export class DatabaseError extends StorageError {
  constructor(
    readonly driverCode: string,
    readonly fate: Fate,
    place: Readonly<Record<string, string>> = {},
  ) {
    super('database_error', `The database refused an operation (${driverCode}).`, { driverCode, ...place });
  }

  override get isOutage(): boolean {
    return this.fate !== 'permanent' || this.driverCode === COMMIT_UNKNOWN;
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

function fateOf(codes: readonly string[], message: string): Fate {
  if (codes.some((code) => DEFINITE_ROLLBACKS.has(code))) return 'rolled-back';
  if (codes.some((code) => LOST_CONNECTIONS.has(code) || /^08...$/.test(code))) return 'connection-lost';
  return codes.length === 0 && LOST_WITHOUT_CODE.test(message) ? 'connection-lost' : 'permanent';
}

/** Does what talks to the database through TypeORM; whatever that throws comes out as a `DatabaseError`. */
export async function guarded<T>(talk: () => Promise<T>): Promise<T> {
  try {
    return await talk();
  } catch (error) {
    throw databaseError(error);
  }
}

function databaseError(error: unknown): unknown {
  if (error instanceof HongzhuError || !(error instanceof Error)) return error;
  const driver = ((error as { driverError?: unknown }).driverError ?? error) as Record<string, unknown>;
  const codes = [textOf(driver['code']), textOf(driver['errno'])].filter((code) => code !== null);
  const place: Record<string, string> = {};
  for (const name of ['table', 'column', 'constraint']) {
    const where = textOf(driver[name]);
    if (where !== null) place[name] = where;
  }
  const message = typeof driver['message'] === 'string' ? driver['message'] : '';
  return new DatabaseError(codes[0] ?? error.name, fateOf(codes, message), place);
}

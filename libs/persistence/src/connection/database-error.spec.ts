import { describe, expect, it } from '@jest/globals';
import { HongzhuError } from '@hongzhu/compliance';
import { DatabaseError, guarded } from './database-error.js';

const failing = async (error: unknown): Promise<unknown> => {
  try {
    return await guarded(() => Promise.reject(error as Error));
  } catch (thrown) {
    return thrown;
  }
};
const driverError = (parts: object): Error =>
  Object.assign(new Error("Duplicate entry 'P01' for key"), parts);

describe('an error of the database', () => {
  it('says which error it was and where, and none of the values', async () => {
    const error = await failing(
      Object.assign(new Error("insert into member values ('P01')"), {
        parameters: ['P01'],
        driverError: driverError({
          code: '23505',
          table: 'member',
          constraint: 'pk_member',
          detail: 'Key (code)=(P01)',
        }),
      }),
    );
    expect(error).toBeInstanceOf(DatabaseError);
    const { code, message, details, stack, cause } = error as DatabaseError;
    expect([code, details, cause]).toEqual([
      'database_error',
      { driverCode: '23505', table: 'member', constraint: 'pk_member' },
      undefined,
    ]);
    expect(`${message} ${String(stack)}`).not.toContain('P01');
  });

  it.each([
    [{ code: 'ER_LOCK_DEADLOCK', errno: 1213 }, 'rolled-back'],
    [{ code: 'ER_LOCK_WAIT_TIMEOUT', errno: 1205 }, 'rolled-back'],
    [{ code: '40001' }, 'rolled-back'],
    [{ code: '40P01' }, 'rolled-back'],
    [{ code: 'ECONNRESET' }, 'connection-lost'],
    [{ code: 'ECONNREFUSED', errno: -111 }, 'connection-lost'],
    [{ code: 'PROTOCOL_CONNECTION_LOST' }, 'connection-lost'],
    [{ code: '57P01' }, 'connection-lost'],
    [{ code: '08006' }, 'connection-lost'],
    [{ message: 'Connection terminated unexpectedly' }, 'connection-lost'],
    [{ message: "Can't add new command when connection is in closed state" }, 'connection-lost'],
    [{ code: 'ER_DUP_ENTRY', errno: 1062 }, 'permanent'],
    [{ code: '23505', message: 'Connection terminated unexpectedly' }, 'permanent'],
    [{ message: 'Pool is closed.' }, 'permanent'],
  ])('%j is %s', async (parts, fate) => {
    expect(await failing(driverError(parts))).toMatchObject({ fate });
  });

  it('is nothing that was raised on purpose', async () => {
    const own = new HongzhuError('own', 'own');
    expect(await failing(own)).toBe(own);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  ConflictError,
  HongzhuError,
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
} from '@hongzhu/compliance';
import { HttpException, InternalServerErrorException } from '@nestjs/common';
import { RequestError } from './request-error.js';
import { requestFaultOf } from './request-fault.js';

describe('requestFaultOf', () => {
  it.each([
    [new NotFoundError('sweep_not_found', ''), 404, 'sweep_not_found'],
    [new ConflictError('sweep_running', ''), 409, 'sweep_running'],
    [new StaleVersionError('stale_version', ''), 412, 'stale_version'],
    [new InvalidInputError('invalid_snapshot', ''), 422, 'invalid_snapshot'],
    [new InvalidInputError('invalid_cursor', ''), 400, 'invalid_cursor'],
    [new RequestError(428, 'precondition_required'), 428, 'precondition_required'],
    [new HttpException('', 404), 404, 'route_not_found'],
    [new HttpException('', 413), 413, 'body_too_large'],
    [new HttpException('', 418), 418, 'bad_request'],
  ])('of %s gives %i %s', (error, status, code) => {
    expect(requestFaultOf(error)).toMatchObject({ status, code });
  });

  it.each([
    new Error('select * from secrets'),
    new HongzhuError('unknown_fact', 'inside'),
    new InternalServerErrorException('inside'),
    'a string',
    null,
  ])('tells nothing of an error nobody raised on purpose (%p)', (error) => {
    expect(requestFaultOf(error)).toEqual({ status: 500, code: 'internal_error', errors: [], details: {} });
  });

  it('says how a bad cursor was handed over, whatever the reader calls it', () => {
    const error = new InvalidInputError('invalid_cursor', '', {
      errors: [{ pointer: '/cursor', code: 'x' }],
    });
    expect(requestFaultOf(error).errors).toEqual([
      expect.objectContaining({ pointer: '?cursor', code: 'invalid_cursor' }),
    ]);
  });
});

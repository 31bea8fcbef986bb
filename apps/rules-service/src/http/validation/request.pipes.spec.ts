import { describe, expect, it } from '@jest/globals';
import { MarketQuery } from '../../markets/market-query.dto.js';
import { SweepRequestBody } from '../../sweeps/sweep-request.dto.js';
import { BulkBody } from '../../tasks/task-bodies.dto.js';
import { QueryPipe, RequestBodyPipe } from './request.pipes.js';

const query = (value: object): Promise<unknown> =>
  new QueryPipe().transform(value, { type: 'query', metatype: MarketQuery });
const body = (value: unknown): Promise<unknown> =>
  new RequestBodyPipe().transform(value, { type: 'body', metatype: SweepRequestBody });
const refusal = (code: string, pointer: string, fault: string) =>
  expect.objectContaining({
    code,
    details: { errors: [expect.objectContaining({ pointer, code: fault })] },
  });

describe('QueryPipe', () => {
  it('reads what the DTO declares', async () => {
    await expect(query({ limit: '500', town: '441900003', q: '五金' })).resolves.toMatchObject({
      limit: 500,
      town: '441900003',
      q: '五金',
    });
  });

  it.each(['0', '501', '1e2', '1.5', '', ' 5', 'x', ['5', '6']])('refuses the limit %p', async (limit) => {
    await expect(query({ limit })).rejects.toEqual(refusal('invalid_parameter', '?limit', 'out_of_range'));
  });

  it.each(['foo', 'toString', 'constructor', 'hasOwnProperty'])(
    'refuses a parameter it does not know: %s',
    async (name) => {
      await expect(query({ [name]: '1' })).rejects.toEqual(
        refusal('unknown_parameter', `?${name}`, 'unknown_parameter'),
      );
    },
  );

  it.each(['13900001111', '鹿梓萱', '+86 186 7654 3210', '110105_19491231_002X'])(
    'does not repeat a name that says who somebody is: %s',
    async (name) => {
      await expect(query({ [name]: '1' })).rejects.toEqual(
        refusal('unknown_parameter', '?***', 'unknown_parameter'),
      );
    },
  );

  it('finds everything that is wrong at once, unknown names too', async () => {
    const errors = [
      { pointer: '?sort', code: 'unknown_parameter' },
      { pointer: '?constructor', code: 'unknown_parameter' },
      { pointer: '?limit', code: 'out_of_range' },
      { pointer: '?status', code: 'unknown_value' },
    ].map((each) => expect.objectContaining(each) as unknown);
    const wrong = { sort: 'x', constructor: '1', limit: '0', status: 'Open', town: 'T1' };
    await expect(query(wrong)).rejects.toMatchObject({
      code: 'invalid_parameter',
      details: { errors: expect.arrayContaining(errors) as unknown },
    });
  });

  it('refuses a parameter given twice, a control character, and a word that is none', async () => {
    await expect(query({ town: ['a', 'b'] })).rejects.toEqual(
      refusal('invalid_parameter', '?town', 'invalid_code'),
    );
    await expect(query({ q: 'a\0b' })).rejects.toEqual(refusal('invalid_parameter', '?q', 'invalid_text'));
    await expect(query({ status: 'Open' })).rejects.toEqual(
      refusal('invalid_parameter', '?status', 'unknown_value'),
    );
  });
});

describe('RequestBodyPipe', () => {
  it('takes no body for an empty object', async () => {
    await expect(body(undefined)).resolves.toEqual({});
  });

  it.each([null, [], 'x', 1, true])('refuses %p, which is no object', async (value) => {
    await expect(body(value)).rejects.toEqual(refusal('invalid_request', '', 'wrong_type'));
  });

  it('points at the first bad item of a list', async () => {
    await expect(body({ towns: ['441900003', 'a b'] })).rejects.toEqual(
      refusal('invalid_request', '/towns/1', 'invalid_code'),
    );
  });

  it('refuses an empty list, a repeated code, and a list that is none', async () => {
    await expect(body({ towns: [] })).rejects.toEqual(refusal('invalid_request', '/towns', 'out_of_range'));
    await expect(body({ towns: ['a', 'a'] })).rejects.toEqual(
      refusal('invalid_request', '/towns', 'duplicate_code'),
    );
    await expect(body({ towns: 'a' })).rejects.toEqual(refusal('invalid_request', '/towns', 'wrong_type'));
  });

  it('finds fields that are not declared and fields that are wrong at once', async () => {
    await expect(body({ mode: 'x', effect: 'y' })).rejects.toMatchObject({
      code: 'invalid_request',
      details: { errors: [{ pointer: '/mode' }, { pointer: '/effect' }] },
    });
  });

  it('refuses fields that are not declared, also those of Object.prototype', async () => {
    await expect(body(JSON.parse('{"__proto__":{}}'))).rejects.toEqual(
      refusal('invalid_request', '/__proto__', 'unknown_field'),
    );
    await expect(body({ 'a/b~': 1 })).rejects.toEqual(refusal('invalid_request', '/a~1b~0', 'unknown_field'));
  });

  it.each(['13900001111', '鹿梓萱', '联系人：张三'])(
    'does not repeat a field that says who somebody is: %s',
    async (name) => {
      await expect(body({ [name]: 1 })).rejects.toEqual(refusal('invalid_request', '/***', 'unknown_field'));
    },
  );

  it('does not repeat it inside of an item of a list either', async () => {
    const items = [{ id: '01890a5d-ac96-774b-bcce-b302099a8057', version: 1, 鹿梓萱: 1 }];
    const found = new RequestBodyPipe().transform(
      { action: 'renew', items },
      { type: 'body', metatype: BulkBody },
    );
    await expect(found).rejects.toEqual(refusal('invalid_request', '/items/0/***', 'unknown_field'));
  });
});

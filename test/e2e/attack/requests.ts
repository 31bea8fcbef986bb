import fc from 'fast-check';
import type { ApiDocument } from '../harness/api-document.js';
import {
  encoded,
  hostileBody,
  hostileName,
  hostileSegment,
  hostileText,
  hostileValue,
} from './hostile-values.js';
import { labelOf, type Operation, type Parameter } from './operations.js';
import type { RawRequest } from './raw-client.js';
import { SchemaValues, type KnownTexts } from './schema-values.js';
import { CSRF_FORMS, type CsrfForm } from './sessions.js';
import { spoilValue } from './spoil-value.js';

/** A request of the attack; who sends it, and the version that it is about, are known only when it is sent. */
export interface AttackRequest extends RawRequest {
  readonly operation: string;
  readonly template: string;
  readonly account: string;
  /** Of a request by session. */
  readonly csrf: CsrfForm;
  /** Whether `If-Match` is to name the version that the resource has by then. */
  readonly namesVersion: boolean;
}

/** What there is to be asked for. */
export interface Surroundings {
  readonly accounts: readonly string[];
  /** For a parameter of a path. */
  segments(template: string, name: string): readonly string[];
  readonly known: KnownTexts;
}

type Pair = readonly [name: string, value: string];

/** Of so many parts of a request, one is hostile. */
const seldom = <T>(honest: fc.Arbitrary<T>, hostile: fc.Arbitrary<T>, share: number): fc.Arbitrary<T> =>
  fc.oneof({ weight: share - 1, arbitrary: honest }, { weight: 1, arbitrary: hostile });

/** Requests of an operation: as the document allows them, with hostile parts. */
export class AttackRequests {
  private readonly values: SchemaValues;

  constructor(
    document: ApiDocument,
    private readonly surroundings: Surroundings,
  ) {
    this.values = new SchemaValues(document, surroundings.known);
  }

  of(operation: Operation): fc.Arbitrary<AttackRequest> {
    const { method, template, parameters } = operation;
    return fc
      .record({
        account: fc.constantFrom(...this.surroundings.accounts),
        csrf: seldom(fc.constant<CsrfForm>('shown'), fc.constantFrom(...CSRF_FORMS), 3),
        path: this.path(template),
        query: this.query(parameters.filter((each) => each.in === 'query')),
        precondition: precondition(parameters.some(({ name }) => name === 'If-Match')),
        headers: headers(method),
        body: this.body(operation),
        contentType: seldom(fc.constant('application/json'), hostileContentType, 25),
      })
      .map(({ account, csrf, path, query, precondition: ifMatch, headers: extra, body, contentType }) => ({
        operation: labelOf(operation),
        template,
        method,
        path: path + query,
        headers: {
          ...extra,
          ...(ifMatch !== null && ifMatch !== CURRENT && { 'if-match': ifMatch }),
          ...(body !== null && { 'content-type': contentType }),
          // A body of DELETE would else go in chunks, without a word of how long it is.
          ...(body !== null && { 'content-length': String(Buffer.byteLength(body)) }),
        },
        body,
        ...{ account, csrf },
        namesVersion: ifMatch === CURRENT,
      }));
  }

  private path(template: string): fc.Arbitrary<string> {
    const segments = template.split('/').map((segment) => {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name === undefined) return fc.constant(segment);
      const honest = fc.constantFrom(...this.surroundings.segments(template, name));
      return seldom(honest, hostileSegment, 5);
    });
    return fc.tuple(...segments).map((parts) => parts.join('/'));
  }

  private query(parameters: readonly Parameter[]): fc.Arbitrary<string> {
    const given = parameters.map(({ name, schema = {} }) => {
      const honest = this.values.of(schema, name).map((value): Pair => [name, encoded(String(value))]);
      const hostile = fc.oneof(
        hostileText.map((text): Pair => [name, encoded(text).slice(0, 4_000)]),
        fc
          .constantFrom('%', '%00', '%ff', '%zz', '', '+', '%ED%A0%80', '[]')
          .map((value): Pair => [name, value]),
        honest.map(([, value]): Pair => [`${name}[]`, value]),
        honest.map(([, value]): Pair => [name, `${value}&${name}=${value}`]),
      );
      return fc.option(seldom(honest, hostile, 5), { nil: null, freq: 2 });
    });
    const unknown = fc.constantFrom<Pair>(
      ...([
        ['__proto__', '1'],
        ['__proto__[x]', '1'],
        ['constructor', '1'],
        ['hasOwnProperty', 'a'],
        ['', ''],
      ] as const),
      ...([
        ['%00', '1'],
        ['%', '1'],
        ['a'.repeat(3_000), '1'],
        ['role', 'owner'],
        ['sort', 'id;drop'],
      ] as const),
    );
    const extra = fc.option(unknown, { nil: null, freq: 1 });
    return fc.tuple(fc.tuple(...given), seldom(fc.constant(null), extra, 12)).map(([pairs, one]) => {
      const all = [...pairs, one].filter((pair) => pair !== null).map(([name, value]) => `${name}=${value}`);
      return all.length === 0 ? '' : `?${all.join('&')}`;
    });
  }

  private body({ method, body: schema }: Operation): fc.Arbitrary<string | null> {
    if (method === 'GET') return fc.constant(null);
    if (schema === null) return seldom(fc.constant(null), fc.oneof(hostileBody, jsonOf(hostileValue)), 8);
    const honest = this.values.of(schema, '');
    const spoiling = fc.record({
      kind: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'add' as const),
      place: fc.nat(10_000),
      name: hostileName,
      value: hostileValue,
    });
    const spoilt = fc.tuple(honest, spoiling).map(([value, how]) => spoilValue(value, how));
    return fc.oneof(
      { weight: 9, arbitrary: jsonOf(honest) },
      { weight: 7, arbitrary: jsonOf(spoilt) },
      { weight: 1, arbitrary: jsonOf(hostileValue) },
      { weight: 1, arbitrary: hostileBody },
    );
  }
}

const jsonOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  value.map((each) => JSON.stringify(each) ?? 'null');

/** Stands for the version that the resource has when the request is sent. */
const CURRENT = Symbol('the current version');

const hostileContentType = fc.constantFrom(
  ...[
    'text/plain',
    'application/xml',
    'application/json;charset=utf-16',
    'APPLICATION/JSON',
    'application/jsonx',
  ],
  ...['multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'text/csv', 'x', ''],
);

const precondition = (isTaken: boolean): fc.Arbitrary<string | typeof CURRENT | null> => {
  const hostile = fc.constantFrom(
    ...[
      '"2"',
      '*',
      '1',
      '',
      'W/"1"',
      '"1","2"',
      '"999999999999999"',
      '"9999999999999999999"',
      '"-1"',
      '"\u0080"',
    ],
    ...[`"${'1'.repeat(3_000)}"`, '"01"', '"abc"', '"1e3"', '"__proto__"'],
  );
  if (!isTaken) return seldom(fc.constant(null), hostile, 20);
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(CURRENT) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: hostile },
  );
};

const hostileHeader = fc.constantFrom<Pair>(
  ...(
    ['en', '*', 'en;q=0', 'zh;q=abc,en', 'en;q=1e999', ','.repeat(500), 'x'.repeat(6_000), 'ÿ'] as const
  ).map((value): Pair => ['accept-language', value]),
  ...(['application/x-ndjson', 'text/html', 'application/json;q=0', 'x', 'text/event-stream'] as const).map(
    (value): Pair => ['accept', value],
  ),
  ...(['Bearer', 'Bearer x', 'Basic YTpi', `Bearer ${'x'.repeat(5_000)}`, 'Bearer ÿ', ''] as const).map(
    (value): Pair => ['authorization', value],
  ),
  ...([
    ['x-http-method-override', 'DELETE'],
    ['x-forwarded-for', 'ÿ'],
    ['expect', 'x'],
    ['cookie', 'a=b'],
  ] as const),
  ...([
    ['content-encoding', 'gzip'],
    ['content-encoding', 'identity'],
    ['x-original-url', '/metrics'],
  ] as const),
  ...([
    ['host', '../'],
    ['origin', 'null'],
    ['range', 'bytes=0-1'],
    ['if-none-match', '*'],
  ] as const),
);
const idempotencyKey = fc.oneof(
  fc.nat(40).map((number) => `key-${String(number)}`),
  fc.constantFrom('', ' ', 'a b', 'ä', 'x'.repeat(255), 'x'.repeat(256), "k'1", '__proto__', '\t'),
);

const headers = (method: string): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      seldom(fc.constant<Pair | null>(null), hostileHeader, 6),
      method === 'POST' ? fc.option(idempotencyKey, { nil: null, freq: 3 }) : fc.constant(null),
    )
    .map(([pair, key]) => ({
      ...(pair !== null && { [pair[0]]: pair[1] }),
      ...(key !== null && { 'idempotency-key': key }),
    }));

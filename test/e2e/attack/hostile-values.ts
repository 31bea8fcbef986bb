import fc from 'fast-check';

const LONGEST = 100_000;

/** Text that parsers, databases, shells, templates and browsers take for something else than text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['', ' ', '\0', 'a\0b', '\ud800', 'x\udfffy', '\u202e', '\ufeff', '\n\n', '\t', '👩‍👩‍👧'.repeat(50)],
      ...[
        "'; drop table finding;--",
        '" or 1=1 --',
        '%',
        '_',
        '\\',
        '!%',
        '${7*7}',
        '{{7*7}}',
        '<script>',
        '=1+1',
      ],
      ...[
        '../../etc/passwd',
        '..\\..\\',
        'file:///etc/passwd',
        '__proto__',
        'constructor',
        'toString',
        'null',
      ],
      ...['NaN', '0', '-1', '1e309', '0x10', '١٢٣', '２０２６', 'true', '[]', '{}', '13800138000'],
      ...['2026-02-30', '0000-01-01', '9999-12-31', '10000-01-01', '-2026-01-01', '2026-12-10T00:00:00Z'],
      ...[
        'http://169.254.169.254/',
        'https://localhost/',
        'http://[::1]:1/',
        'http://0x7f.1/',
        'javascript:1',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(600, 3_000, LONGEST).map((length) => '长'.repeat(length)) },
);

const hostileNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.5, 2 ** 31, 2 ** 53, 1e15, 1e308, -1e308, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** A value of JSON that is probably not what is expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileNumber },
  { weight: 1, arbitrary: fc.jsonValue() },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, false, [], {}, [null], [[], {}], Array(600).fill('x'), nested(3), nested(60)],
      ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'].map(
        (text) => JSON.parse(text) as unknown,
      ),
    ),
  },
);

/** Names that no shape declares, and some that every object of JavaScript has. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'then'],
    ...['id', 'version', 'role', 'state', 'assignee', 'towns', '', '0', 'length', 'a.b', '$where', 'name'],
  ),
  hostileText.map((text) => text.slice(0, 50)),
);

/** A segment of a path as it goes over the wire. */
export const hostileSegment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['%00', 'a%00b', '%2f', '..%2f..%2fetc%2fpasswd', '%2e%2e', '..', '.', '%ff', '%c0%af', '%ED%A0%80'],
    ...['%', '%zz', '%25', '%252e%252e', 'a;b', 'a%0d%0aset-cookie:x', '%20', '*', "'", '%22', '%5c..%5c'],
    ...['__proto__', 'constructor', 'null', 'undefined', '-1', '0', '99999', '%F0%9F%98%80', '%ef%bc%92'],
    ...['00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-7FFF-8FFF-FFFFFFFFFFFF'],
    ...['a'.repeat(300), 'a'.repeat(5_000)],
  ),
  hostileText.map((text) => encoded(text).slice(0, 3_000) || '%20'),
);

/** A text in a URL; what is no Unicode text goes as the bytes that it would have. */
export const encoded = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9._~-]/gsu, (character) =>
    /^\p{Cs}$/u.test(character) ? '%ED%A0%80' : encodeURIComponent(character),
  );

/** A body that is no JSON, or JSON that JavaScript cannot write. */
export const hostileBody: fc.Arbitrary<string> = fc.constantFrom(
  ...['', '{', '[', 'nul', '{"a":1}}', '\ufeff{}', '{"a":"\\ud800"}', '1e999', '"x"', 'null', '0', '[[]]'],
  ...['['.repeat(50_000), `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`, ' '.repeat(50_000), '\0\0\0'],
  ...['{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', '{"a":1,"a":2}'],
  ...['{"reason":"x","reason":"y"}', `{"reason":"${'x'.repeat(1_200_000)}"}`],
);

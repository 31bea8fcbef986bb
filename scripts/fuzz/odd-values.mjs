import { put } from './places.mjs';

const trap = () => {
  throw new Error('a trap of the document was sprung');
};
const TRAPS = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];

/** What JSON can't say, or says of nothing good: each made anew, since some of them change what they are put into. */
export const ODD_VALUES = {
  'no number': () => NaN,
  infinity: () => Infinity,
  'minus infinity': () => -Infinity,
  'minus zero': () => -0,
  'a huge number': (random) => random.pick([1e308, -1e308, 2 ** 53, -(2 ** 53) - 2, 1e21, 5e-324]),
  'a fraction': () => 0.1 + 0.2,
  'a number as text': (random) => random.pick(['3', '3.0', '1e3', '0x10', ' 3', '３', '']),
  null: () => null,
  undefined: () => undefined,
  'a truth': (random) => random.oneIn(2),
  'an empty list': () => [],
  'an empty object': () => ({}),
  'a list of a kind': (random) => Array.from({ length: random.under(12_000) }, (_, i) => `${i}`),
  'a mixed list': () => ['dues', 3, true, null, { fact: 'params.x' }, ['dues']],
  'a list of one word': (random) => Array.from({ length: random.under(9000) }, () => 'dues'),
  'a list with holes': () => Object.assign(new Array(5), { 2: 'dues' }),
  'a list with a member': () => Object.assign(['dues'], { more: 1 }),
  'a date that is none': (random) =>
    random.pick(['2026-02-30', '2026-13-01', '0000-01-01', '2026-3-1', '2026-03-31T00:00', '99999-01-01']),
  'a date': (random) => random.pick(['2026-02-28', '0001-01-01', '9999-12-31', '2024-02-29']),
  'a long text': (random) => 'x'.repeat(random.under(70_000)),
  'ten megabytes': () => '红'.repeat(10_000_000),
  'a long name': (random) => Array.from({ length: 1 + random.under(30) }, () => 'market').join('.'),
  'half a character': () => 'a\ud800b',
  'a control character': () => 'market\u0000members\n',
  'a placeholder': (random) =>
    random.pick(['{', '}', '{}', '{{a}}', '{a + }', '{params.x - b(c=1)}', '{'.repeat(500)]),
  'a path': (random) => random.pick(['$..*', '$[?(@.constructor)]', 'a[0].b', '../x', '/a/b', 'a~1b']),
  'a reference': (random) =>
    random.pick([
      { fact: 'asOf' },
      { fact: 'params.nothing' },
      { fact: 'verdict', params: { rule: 'term-due' } },
    ]),
  'a nested object': (random) => nested(random.under(200)),
  'an object nested without end': () => nested(20_000),
  'many members': (random) =>
    Object.fromEntries(
      Array.from({ length: random.under(9000) }, (_, i) => [`m${i}`, random.pick([0, '', {}])]),
    ),
  'members of a prototype': (random) =>
    withMember(random.pick(['__proto__', 'constructor', 'prototype', 'toString'])),
  'an object without prototype': () => Object.assign(Object.create(null), { fact: 'asOf' }),
  'an inherited member': () => Object.create({ fact: 'asOf', operator: 'equal', value: 1 }),
  'a getter': () => Object.defineProperty({}, 'fact', { get: trap, enumerable: true }),
  'a setter': () => Object.defineProperty({}, 'fact', { set: trap, enumerable: true }),
  'a hidden member': () => Object.defineProperty({ fact: 'asOf' }, 'operator', { value: 'equal' }),
  'a proxy': (random) => new Proxy({ fact: 'asOf' }, { [random.pick(TRAPS)]: trap }),
  'a proxy of a list': (random) => new Proxy(['dues'], { [random.pick(TRAPS)]: trap }),
  'a silent proxy': () => new Proxy({ fact: 'asOf', operator: 'equal', value: 1 }, {}),
  'a revoked proxy': () => revoked(),
  'a function': () => trap,
  'a symbol': () => Symbol('market'),
  'a member named by a symbol': () => ({ [Symbol('fact')]: 1 }),
  'a big integer': () => 3n,
  'a day': () => new Date(0),
  'a map': () => new Map([['fact', 'asOf']]),
  'a text as object': () => new String('asOf'),
  bytes: () => new Uint8Array(8),
  'what turns itself into JSON': () => ({ toJSON: trap, fact: 'asOf' }),
  'a circle': () => {
    const circle = {};
    return Object.assign(circle, { all: [circle] });
  },
};

function nested(levels) {
  let value = { fact: 'asOf', operator: 'after', value: '2026-01-01' };
  for (let level = 0; level < levels; level += 1) value = level % 2 ? { not: value } : { all: [value] };
  return value;
}

function withMember(name) {
  const value = {};
  put(value, name, { polluted: true });
  return value;
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

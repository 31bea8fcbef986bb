import { conditionPlaces, placesIn, placesOf, put } from './places.mjs';
import { ODD_VALUES } from './odd-values.mjs';

/**
 * A change of one document, in place; `shelf` is what the other documents of the set have, to take parts from.
 * @typedef {(document: any, random: import('./random.mjs').Random, shelf: Shelf) => void} Mutation
 * @typedef {{ facts: string[], operators: string[], conditions: any[], ids: string[] }} Shelf
 */

const TWINS = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', m: 'ｍ', '.': '。', r: 'r\u200b' };

const at = (random, places) => (places.length === 0 ? null : random.pick(places));
const replace = (place, value) => place && put(place.owner, place.key, value);
const isText = ({ value }) => typeof value === 'string';

/** @type {Record<string, Mutation>} */
export const MUTATIONS = {
  'deletes a member': (document, random) => {
    const place = at(random, placesIn(document));
    if (place) delete place.owner[place.key];
  },
  'renames a member': (document, random) => {
    const place = at(random, placesIn(document));
    if (!place || Array.isArray(place.owner)) return;
    const { owner, key, value } = place;
    delete owner[key];
    put(
      owner,
      random.pick(['__proto__', 'all', 'any', 'not', 'condition', 'path', 'Fact', `${key}s`, '']),
      value,
    );
  },
  'adds a member': (document, random) => {
    const place = at(
      random,
      placesIn(document).filter(({ value }) => value !== null && typeof value === 'object'),
    );
    const key = random.pick([
      'path',
      'priority',
      'name',
      'value',
      'fact',
      'all',
      'any',
      'not',
      'condition',
      'x/y~z',
    ]);
    if (place) put(place.value, key, random.pick([1, 'x', [], {}, { fact: 'asOf' }]));
  },
  'puts one part where another was': (document, random) => {
    const places = placesIn(document);
    replace(at(random, places), structuredClone(at(random, places)?.value));
  },
  'repeats an item': (document, random) => {
    const lists = placesIn(document).filter(({ value }) => Array.isArray(value) && value.length > 0);
    const list = at(random, lists)?.value;
    if (list) for (let times = 1 + random.under(300); times > 0; times -= 1) list.push(random.pick(list));
  },
  'puts something odd somewhere': (document, random) => {
    replace(at(random, placesIn(document)), ODD_VALUES[random.pick(Object.keys(ODD_VALUES))](random));
  },
  'puts something odd into a comparison': (document, random) => {
    const places = placesOf(document, 'value', 'fact', 'operator', 'params');
    replace(at(random, places), ODD_VALUES[random.pick(Object.keys(ODD_VALUES))](random));
  },
  'takes another fact': (document, random, { facts }) =>
    replace(at(random, placesOf(document, 'fact')), random.pick(facts)),
  'takes another operator': (document, random, { operators }) =>
    replace(at(random, placesOf(document, 'operator')), random.pick(operators)),
  'takes another condition': (document, random, { conditions }) =>
    replace(at(random, conditionPlaces(document)), structuredClone(random.pick(conditions))),
  'wraps a condition': (document, random) => {
    const place = at(random, conditionPlaces(document));
    if (!place) return;
    let { value } = place;
    for (let times = random.under(12); times >= 0; times -= 1) {
      value = random.pick([{ not: value }, { all: [value] }, { any: [value, structuredClone(value)] }]);
      if (JSON.stringify(value).length > 40_000) break;
    }
    replace(place, value);
  },
  'writes a name in other letters': (document, random) => {
    const place = at(
      random,
      placesOf(document, 'fact', 'operator', 'id', 'rule', 'condition').filter(isText),
    );
    if (!place) return;
    const letters = [...place.value];
    const spots = letters.flatMap((letter, spot) => (letter in TWINS ? [spot] : []));
    const spot = at(random, spots);
    if (spot !== null) letters[spot] = TWINS[letters[spot]];
    replace(place, letters.join(''));
  },
  misspells: (document, random) => {
    const place = at(random, placesIn(document).filter(isText));
    if (!place) return;
    const spot = random.under(place.value.length + 1);
    const [before, after] = [place.value.slice(0, spot), place.value.slice(spot)];
    replace(
      place,
      random.pick([before + after.slice(1), `${before}x${after}`, before + after + before, before]),
    );
  },
  'shifts a number': (document, random) => {
    const place = at(
      random,
      placesIn(document).filter(({ value }) => typeof value === 'number'),
    );
    if (place) replace(place, place.value + random.pick([-1, 1, 0.5, -1000, 1e9, 1e300]));
  },
  'names conditions, maybe in a circle': (document, random) => {
    const names = Array.from({ length: 1 + random.under(30) }, (_, i) => `named${i}`);
    const named = names.map((name) => {
      const other = { condition: random.pick(names) };
      return [
        name,
        random.pick([other, { all: [other, other] }, { not: other }, { any: [other, leafOf(random)] }]),
      ];
    });
    put(document, 'conditions', Object.fromEntries(named));
    replace(at(random, conditionPlaces(document)), { condition: random.pick(names) });
  },
  'names conditions that double one another': (document, random) => {
    const names = Array.from({ length: 2 + random.under(60) }, (_, i) => `named${i}`);
    const named = names.map((name, i) => {
      const next = i + 1 < names.length ? { condition: names[i + 1] } : leafOf(random);
      return [name, { all: [next, next] }];
    });
    put(document, 'conditions', Object.fromEntries(named));
    replace(at(random, conditionPlaces(document)), { condition: 'named0' });
  },
  'asks for a verdict': (document, random, { ids }) => {
    const rule = random.pick([...ids, 'nobody', document.id]);
    const leaf = { fact: 'verdict', params: { rule }, operator: 'equal', value: random.oneIn(2) };
    replace(at(random, conditionPlaces(document)), leaf);
  },
  'makes a wide condition': (document, random, { facts, operators }) => {
    const width = random.pick([20, 100, 199, 200, 201, 1000]);
    const name = () => {
      const fact = random.pick(facts);
      return random.oneIn(3) ? `${fact}${'Abc'.repeat(random.under(8))}` : fact;
    };
    const leaf = () => ({
      fact: name(),
      operator: random.pick(operators),
      value: random.pick([1, true, 'joint', '2026-03-31', ['dues'], { fact: name() }, random.under(9)]),
    });
    const kind = random.pick(['all', 'any']);
    replace(at(random, conditionPlaces(document)), { [kind]: Array.from({ length: width }, leaf) });
  },
  'makes a tangle of choices': (document, random, { conditions }) => {
    const leaves = conditions.filter((condition) => 'operator' in condition);
    const some = Array.from({ length: 2 + random.under(5) }, () => random.pick(leaves));
    const tangle = (depth) => {
      if (depth === 0) return structuredClone(random.pick(some));
      const parts = Array.from({ length: 2 + random.under(3) }, () => tangle(depth - 1));
      return random.pick([{ all: parts }, { any: parts }, { not: { all: parts } }]);
    };
    replace(at(random, conditionPlaces(document)), tangle(1 + random.under(4)));
  },
  'fills a text with placeholders': (document, random, { facts }) => {
    const place = at(random, placesOf(document, 'zh', 'en').filter(isText));
    const parts = [
      '{',
      '}',
      'x',
      '红',
      () => `{${random.pick(facts)}}`,
      '{a.b}',
      '{params.x}',
      '{a - b}',
      '{a(b=1)}',
    ];
    const some = Array.from({ length: 1 + random.under(6) }, () => random.pick(parts));
    const text = some.map((part) => (typeof part === 'function' ? part() : part)).join('');
    replace(place, text.repeat(1 + random.under(Math.ceil(40_000 / text.length))));
  },
  'repeats a text': (document, random) => {
    const place = at(random, placesIn(document).filter(isText));
    if (place)
      replace(place, place.value.repeat(1 + random.under(Math.ceil(70_000 / (place.value.length + 1)))));
  },
};

const leafOf = (random) => ({
  fact: 'asOf',
  operator: random.pick(['after', 'before']),
  value: '2026-01-01',
});

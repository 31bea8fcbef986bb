/**
 * A member or item somewhere in a document: its owner, its key there, and what it is.
 * @typedef {{ owner: any, key: string | number, value: any }} Place
 */

/**
 * Every place of a JSON document, from the outside in.
 * @returns {Place[]}
 */
export function placesIn(json) {
  const places = [];
  collect(json, places);
  return places;
}

function collect(json, places) {
  if (typeof json !== 'object' || !JSON_TYPES.includes(Object.prototype.toString.call(json))) return;
  for (const key of Object.keys(json)) {
    places.push({ owner: json, key, value: json[key] });
    collect(json[key], places);
  }
}

const JSON_TYPES = ['[object Object]', '[object Array]'];

/** The places whose member says what kind of thing it is: names, not texts for readers. */
export const placesOf = (json, ...keys) => placesIn(json).filter(({ key }) => keys.includes(key));

/** Groups, comparisons and named conditions, wherever they stand. */
export const conditionPlaces = (json) =>
  placesIn(json).filter(
    ({ value }) =>
      typeof value === 'object' &&
      value !== null &&
      ['all', 'any', 'not', 'condition', 'operator'].some((key) => Object.hasOwn(value, key)),
  );

/** Puts a member before, after or in place of another, without asking what its name means to JavaScript. */
export function put(owner, key, value) {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * A number from 0 up to 1 that looks like chance but follows from the two numbers alone, so that a nation of any
 * size is the same on every run, and a larger one begins with the smaller.
 */
export function chance(number, salt) {
  let x = Math.imul(number ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 16), 0x27d4eb2f);
  return ((x ^ (x >>> 15)) >>> 0) / 4_294_967_296;
}

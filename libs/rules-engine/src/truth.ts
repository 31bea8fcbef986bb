/**
 * A truth value of strong Kleene logic: `true`, `false`, or `null` for unknown.
 *
 * `all` is false if any part is false, else unknown if any part is unknown, else true; `any` is its dual;
 * `not unknown` is unknown.
 */
export type Truth = boolean | null;

export const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Strong Kleene conjunction. An empty list is true, as in logic; documents may not contain one. */
export function all(parts: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const part of parts) {
    if (part === false) return false;
    if (part === null) result = null;
  }
  return result;
}

/** Strong Kleene disjunction. An empty list is false. */
export function any(parts: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const part of parts) {
    if (part === true) return true;
    if (part === null) result = null;
  }
  return result;
}

/** A comparison as documents write it. */
export const leaf = (fact, operator, value, params) => ({ fact, operator, value, ...(params && { params }) });

/** @returns {Record<string, unknown>[]} the facts of a list of values of one fact */
export const each = (fact, values) => values.map((value) => ({ [fact]: value }));

/** @returns {Record<string, unknown>[]} every combination of the values of some facts */
export const combinations = (values) =>
  Object.entries(values).reduce(
    (rows, [fact, options]) => rows.flatMap((row) => options.map((value) => ({ ...row, [fact]: value }))),
    [{}],
  );

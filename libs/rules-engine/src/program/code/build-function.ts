/**
 * A function from its parameters' names and its body. The one place where text becomes code. Throws EvalError
 * where the runtime does not allow that, SyntaxError for a body that is no code.
 */
export const buildFunction = (
  parameters: readonly string[],
  body: string,
): ((...given: unknown[]) => unknown) =>
  new Function(...parameters, body) as (...given: unknown[]) => unknown;

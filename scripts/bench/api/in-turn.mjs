/** The function with its calls one after the other: each begins when the one before has ended, however it did. */
export function inTurn(work) {
  let last = Promise.resolve();
  return (...input) => {
    const result = last.then(() => work(...input));
    last = result.catch(() => undefined);
    return result;
  };
}

/** A condition as it stands after a colon: `为“是”` is 是, `为联合组建` 联合组建; others stay as they are. */
export const afterColon = (condition: string): string =>
  condition.replace(/^为 ?/, '').replace(/^“([^“”]+)”$/, '$1');

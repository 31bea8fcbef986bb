/** Opening the page is one. */
let isUntold = true;

/** Notes that a person has done something on the page. */
export function noteAct(): void {
  isUntold = true;
}

/**
 * Whether a person has done something of which no request has told. From then on it is told: what follows until the next act, the
 * console asks by itself.
 */
export function takeAct(): boolean {
  const was = isUntold;
  isUntold = false;
  return was;
}

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** For how long to wait before something is tried again by itself, after so many failures in a row: 1, 2, 4 … 30 seconds. */
export const waitBefore = (failures: number): number =>
  Math.min(FIRST_MS * 2 ** Math.max(0, failures - 1), LONGEST_MS);

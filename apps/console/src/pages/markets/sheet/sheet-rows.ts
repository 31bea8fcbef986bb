/** As many as one page of A4 has room for. */
export const MOST_ORGANIZATIONS = 8;
export const MOST_FINDINGS = 8;

export interface SheetRows<T> {
  readonly shown: readonly T[];
  /** How many there was no room for. */
  readonly left: number;
}

/** What goes on the sheet, in order of `rank` and else as it came; a single one that is left takes the line that would say so. */
export function sheetRows<T>(items: readonly T[], rank: (item: T) => number, most: number): SheetRows<T> {
  const ordered = [...items].sort((a, b) => rank(a) - rank(b));
  const shown = ordered.length <= most + 1 ? ordered : ordered.slice(0, most);
  return { shown, left: ordered.length - shown.length };
}

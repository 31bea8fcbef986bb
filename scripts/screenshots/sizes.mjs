export const DESK = { width: 1366, height: 768 };
export const TELEPHONE = { width: 390, height: 844 };
/** A sheet of A4 at 96 dots an inch. */
export const PAPER = { width: 794, height: 1123 };

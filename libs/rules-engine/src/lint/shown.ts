const MOST = 80;

/** A text of a document as a message shows it: a long one is cut. */
export const shown = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST)}…`);

/** The same for any JSON value. */
export const shownJson = (value: unknown): string => shown(JSON.stringify(value));

/** What no text may hold: control characters but tab and line breaks, and halves of surrogate pairs. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

export const isPrintable = (text: string): boolean => text.search(UNPRINTABLE) === -1;

/**
 * One step of a JSON pointer (RFC 6901), with its leading slash. Characters that no text may hold are shown as
 * U+FFFD, so that a pointer can be stored and sent anywhere.
 */
export const pointerStep = (step: string | number): string =>
  `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1').replace(UNPRINTABLE, '\uFFFD')}`;

/** The field a pointer relative to its row names, as one writes it in a spreadsheet: `committee.size`. */
export const dottedPath = (pointer: string): string =>
  pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * What a spreadsheet takes for the beginning of a formula, or passes over to what follows it; with the full-width forms, which
 * East Asian editions read as the narrow ones.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** The text as no spreadsheet takes it for a formula: an apostrophe before it where it would. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `neutralised` was given, whatever it was. */
export const restored = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

/** Nothing is there: it only tells whether an address leads away from where it is followed. */
const HERE = 'http://here.invalid';
const MOST_CHARACTERS = 512;

/** Whether a text is an address of this service itself, from its first slash on, for every browser. */
export function isLocalPath(text: string): boolean {
  // Browsers take a backslash for a slash, and drop tabs and line breaks.
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(text) || text.length > MOST_CHARACTERS) return false;
  return URL.canParse(text, HERE) && new URL(text, HERE).origin === HERE;
}

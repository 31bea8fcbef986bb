const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** What sets a brace apart from a bracket, and nothing else from either. */
const BRACE = 0x20;
const OPENER = 0x5b | BRACE;
const CLOSER = 0x5d | BRACE;

/**
 * Whether lists and objects are nested more than `limit` deep. Looks at bytes alone, before anything is parsed,
 * since a parser's recursion is what deep nesting attacks; text that is no JSON gives some answer.
 */
export function isDeeperThan(limit: number, json: Uint8Array): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i]!;
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if ((byte | BRACE) === OPENER) {
      if (++depth > limit) return true;
    } else if ((byte | BRACE) === CLOSER) depth--;
  }
  return false;
}

/** Comments, texts and quoted names: where the words of a statement are not words of the language. */
const OPAQUE = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$/g;
/** Only statements with one of these words are looked at; most have none. */
const OF_INTEREST = /\b(?:listen|unlisten|set|reset|discard|set_config|copy)\b/i;

/**
 * The statements without comments and without what their texts say, so that they can be told by their first words;
 * an empty string when none of them matters to the session.
 */
export function bareSql(sql: string): string {
  if (!OF_INTEREST.test(sql)) return '';
  return sql.replace(OPAQUE, (part) => {
    if (part.startsWith('"')) return part;
    return part.startsWith('-') || part.startsWith('/') ? ' ' : "''";
  });
}

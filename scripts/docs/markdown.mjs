/** A cell's text on one line, with nothing in it that would end the cell. */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

/**
 * A table; none at all without rows.
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 * @returns {string[]} lines
 */
export function table(head, rows) {
  if (rows.length === 0) return [];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
}

/** Text as code, so that no character of it is read as Markdown. */
export const code = (text) => `\`${text}\``;

/** A link to a heading that consists of an id alone. */
export const linkTo = (id, page = '') => `[${code(id)}](${page}#${id})`;

/**
 * A page of blocks with an empty line between them; blocks without a line are left out.
 * @param {readonly (string | readonly string[])[]} blocks
 */
export const page = (blocks) =>
  `${blocks
    .map((block) => [block].flat().join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`;

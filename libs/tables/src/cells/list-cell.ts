/** How a list without items stands in a cell; an empty cell is one of which nothing is known. */
const NOTHING = '[]';

/** A backslash makes what follows it an ordinary character: separators, itself, and blanks around an item. */
const escaped = (item: string): string => item.replace(/[\\;；]|^\s|\s$/g, '\\$&');

/** The items in one cell, with semicolons between them. */
export function joined(items: readonly string[]): string {
  if (items.length === 0) return NOTHING;
  const text = items.map(escaped).join(';');
  return text === NOTHING ? `\\${text}` : text;
}

/** The items of a cell, without blanks around them; semicolons may be full-width. Empty items are passed over. */
export function separated(text: string): string[] {
  if (text.trim() === NOTHING) return [];
  const items: string[] = [];
  let item = new Item();
  let isLiteral = false;
  for (const character of text) {
    if (isLiteral) item.add(character, true);
    else if (character === ';' || character === '；') {
      items.push(item.text);
      item = new Item();
    } else if (character !== '\\') item.add(character, false);
    isLiteral = !isLiteral && character === '\\';
  }
  return [...items, item.text].filter((each) => each !== '');
}

class Item {
  private written = '';
  /** Up to where nothing is taken away. */
  private kept = 0;

  add(character: string, isLiteral: boolean): void {
    const isBlank = !isLiteral && character.trim() === '';
    if (isBlank && this.kept === 0) return;
    this.written += character;
    if (!isBlank) this.kept = this.written.length;
  }

  get text(): string {
    return this.written.slice(0, this.kept);
  }
}

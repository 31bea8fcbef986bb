/** An address within the console, with what it is narrowed to. */
export function to(path: string, narrowed: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(narrowed).toString();
  return query === '' ? path : `${path}?${query}`;
}

const DAY_MS = 86_400_000;

/** Days in order, with those that follow each other put together: `2027-02-06~2027-02-12`, as a form takes them again. */
export function stretchesOf(days: readonly string[]): string[] {
  const stretches: { readonly first: string; last: string }[] = [];
  for (const day of [...days].sort()) {
    const latest = stretches.at(-1);
    if (latest !== undefined && Date.parse(day) - Date.parse(latest.last) <= DAY_MS) latest.last = day;
    else stretches.push({ first: day, last: day });
  }
  return stretches.map(({ first, last }) => (first === last ? first : `${first}~${last}`));
}

export type Coding = 'br' | 'gzip';

/** The first of these codings that an Accept-Encoding takes; null for none of them. */
export function acceptedCoding(header: string | undefined, codings: readonly Coding[]): Coding | null {
  const accepted = (header ?? '').split(',');
  return codings.find((name) => accepted.some((each) => accepts(each, name))) ?? null;
}

/** One part of an Accept-Encoding: `gzip`, `br;q=0.5`; a weight of nothing is a refusal. */
function accepts(part: string, coding: Coding): boolean {
  const [name = '', weight = 'q=1'] = part.split(';').map((word) => word.trim().toLowerCase());
  return name === coding && Number(weight.replace('q=', '')) > 0;
}

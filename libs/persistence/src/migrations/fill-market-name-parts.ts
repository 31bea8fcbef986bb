import type { QueryRunner } from 'typeorm';

const MARKETS_PER_PAGE = 200;
const LONGEST_PART = 100;

interface Named {
  readonly code: string;
  readonly name: string | null;
}

/** Of the markets that are there already, by the parts of that time: a merged migration stays what it was. */
export async function fillMarketNameParts(
  runner: QueryRunner,
  marker: (at: number) => string,
): Promise<void> {
  for (let after = ''; ;) {
    const markets = (await runner.query(
      `select code, name from market where code > ${marker(1)} order by code limit ${MARKETS_PER_PAGE}`,
      [after],
    )) as Named[];
    const rows = markets.flatMap((market) => partsOf(market).map((part) => [part, market.code]));
    for (let at = 0; at < rows.length; at += MARKETS_PER_PAGE) {
      const some = rows.slice(at, at + MARKETS_PER_PAGE);
      const values = some.map((_, row) => `(${marker(2 * row + 1)}, ${marker(2 * row + 2)})`).join(', ');
      await runner.query(`insert into market_name_part (part, market_code) values ${values}`, some.flat());
    }
    const last = markets.at(-1);
    if (last === undefined || markets.length < MARKETS_PER_PAGE) return;
    after = last.code;
  }
}

function partsOf({ code, name }: Named): string[] {
  const characters = [...(name ?? '').toLowerCase()];
  const ends = characters.map((_, at) => characters.slice(at, at + LONGEST_PART).join(''));
  // To MySQL two texts are one key when they differ in spaces at their end: the longer one is found by both.
  const longest = new Map<string, string>();
  for (const part of [code.toLowerCase(), ...ends]) {
    const key = part.replace(/ +$/, '');
    if (part.length > (longest.get(key)?.length ?? 0)) longest.set(key, part);
  }
  return [...longest.values()];
}

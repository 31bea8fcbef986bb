import { expect } from '@jest/globals';
import type { MarketProfileView, MarketView, ScoreItemView, TownView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import type { ApiClient } from '../e2e/harness/api-client.js';
import { allItems } from '../e2e/harness/pages.js';
import { expectAccessible, WIDE } from './browser-stage.js';
import { wordsOf } from './words.js';

const { markets: chinese } = wordsOf('zh');
const ABSENT = '未登记';
const SIGNS: Readonly<Record<ScoreItemView['verdict'], string>> = {
  ...{ compliant: '✓', non_compliant: '✗', in_grace: '◔' },
  ...{ insufficient_data: '?', not_applicable: '–', error: '!' },
};

const number = (count: number | null): string => count?.toLocaleString('zh-CN') ?? ABSENT;
const claim = (claimed: boolean | null): string =>
  claimed === null ? ABSENT : claimed ? chinese.claimed : chinese.notClaimed;

/** What the registry has of the market itself stands on its page, value by value. */
export async function seeIdentity(page: Page, api: ApiClient, market: MarketView): Promise<void> {
  const towns = await allItems<TownView>(api, '/towns', { limit: 500 });
  const town = towns.find(({ code }) => code === market.townCode)!.name!;
  const facts = page.getByRole('region', { name: chinese.identity }).locator('dl.facts > div');
  await facts.filter({ hasText: town }).waitFor();
  const shown = (await facts.all()).map((fact) => fact.locator('dt, dd').allInnerTexts());
  const { openedOn, closedOn, category, lon, lat, instructorCodes, demonstrationCandidate } = market;
  const { column } = chinese;
  expect(Object.fromEntries((await Promise.all(shown)) as [string, string][])).toEqual({
    [column.town]: town,
    [column.category]: category ?? ABSENT,
    [column.openedOn]: openedOn ?? ABSENT,
    ...(closedOn !== null && { [column.closedOn]: closedOn }),
    [column.operators]: number(market.operatorCount),
    [column.surveyed]: number(market.surveyedOperatorCount),
    [column.workers]: number(market.workerCount),
    [column.claim]: claim(demonstrationCandidate),
    [column.instructors]: instructorCodes.join(chinese.comma) || ABSENT,
    [column.place]: lon === null || lat === null ? ABSENT : `${String(lon)}, ${String(lat)}`,
  });
}

/** A row as it is to be: the rule, what it came to, and the code and the days of its evidence. */
function cellsOf({ title, verdict, evidence }: ScoreItemView): string[] {
  const came = [title.zh, `${SIGNS[verdict]} ${chinese.verdict[verdict]}`];
  if (evidence === null) return [...came, chinese.fiveOnes.looksAtAll];
  const { code, reviewedOn, validUntil } = evidence;
  return [...came, code ?? chinese.fiveOnes.noEvidence, reviewedOn ?? ABSENT, validUntil ?? ABSENT];
}

/** Each of the five ones with its evidence, that of the rules which look at all of it below; one is the next to expire. */
export async function seeScorecard(page: Page, { fiveOnes }: MarketProfileView): Promise<void> {
  const { items, nextToExpire } = fiveOnes;
  const rows = page.getByRole('table', { name: chinese.fiveOnes.title }).locator('tbody tr');
  await rows.first().waitFor();
  // The page scrolls, not the window: the menu and the bar stay.
  await page.getByRole('heading', { name: chinese.history.title }).scrollIntoViewIfNeeded();
  expect(await page.evaluate('document.scrollingElement.scrollHeight')).toBe(WIDE.height);
  const expected = [
    ...items.filter(({ evidence }) => evidence !== null).map(cellsOf),
    ...items.filter(({ evidence }) => evidence === null).map(cellsOf),
  ];
  const shown = await Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
  const told = shown.map((cells, at) => cells.slice(0, expected[at]?.length).map(withoutDaysLeft));
  expect(told).toEqual(expected);
  const next = items.find(({ evidence }) => evidence?.standard === nextToExpire!.standard)!;
  const marked = await rows.filter({ hasText: chinese.fiveOnes.next }).locator('th, td').allInnerTexts();
  expect(marked[0]).toBe(next.title.zh);
  expect(marked[4]).toMatch(new RegExp(`^${nextToExpire!.validUntil} .*${chinese.fiveOnes.next}$`));
  await expectAccessible(page);
}

/** A day without how far off it is. */
const withoutDaysLeft = (text: string): string =>
  /^\d{4}-\d\d-\d\d /.test(text) ? text.slice(0, 'yyyy-mm-dd'.length) : text.trim();

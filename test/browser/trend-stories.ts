import { expect } from '@jest/globals';
import type { SweepTrendView, TownsOverviewView, TownsTrendView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { expectStatus } from '../e2e/harness/jobs.js';
import { expectAccessible, type BrowserStage } from './browser-stage.js';

const VERDICTS = ['compliant', 'non_compliant', 'in_grace', 'insufficient_data', 'error'] as const;
const COVERAGE = { measure: '组织覆盖', ruleId: 'market-branch-coverage' };
/** By which the map is measured, and the rule that the trend shows then. */
const MEASURED = [
  COVERAGE,
  { measure: '党员覆盖', ruleId: 'member-unassigned' },
  { measure: '示范点达标', ruleId: 'five-ones-complete' },
] as const;

/** The trend of a town, or of the city, by a rule or by all. */
export async function trendOf(
  stage: BrowserStage,
  query: { readonly town?: string; readonly ruleId?: string } = {},
): Promise<TownsTrendView> {
  return expectStatus(await stage.system.api.get<TownsTrendView>('/towns/trend', { query }), 200).body;
}

export const numbersOf = ({ items }: TownsTrendView): number[][] =>
  items.map(({ verdicts }) => VERDICTS.map((verdict) => verdicts[verdict]));

const rowsIn = (page: Page) => page.getByRole('table', { name: '每夜数字' }).locator('tbody tr');
const numbersIn = async (page: Page): Promise<number[][]> =>
  Promise.all(
    (await rowsIn(page).all()).map(async (row) =>
      (await row.locator('td.number').allInnerTexts()).map(Number),
    ),
  );

/** Opens the table below the picture, and answers its numbers. */
export async function rowsOfNights(page: Page): Promise<number[][]> {
  await page.locator('summary', { hasText: '每夜数字' }).click();
  return numbersIn(page);
}

const choice = (page: Page) => page.getByLabel('看什么');
const judged = ({ verdicts }: SweepTrendView): number =>
  VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
const rateIn = (night: SweepTrendView): string => {
  const [done, of] = [night.verdicts.compliant, judged(night)];
  return of === 0 ? '无' : `${done}/${of} 个市场 ${Math.floor((done * 100) / of)}%`;
};
const open = async (page: Page): Promise<void> => {
  const table = page.locator('details').filter({ hasText: '每夜数字' });
  if ((await table.getAttribute('open')) === null) await table.locator('summary').click();
};
const heading = (page: Page, text: string) =>
  page.getByRole('heading', { level: 2, name: `每夜结论：${text}`, exact: true });

/** The trend follows what the map is measured by, and says of how many markets, night by night, what the service says. */
export async function followMeasures(stage: BrowserStage): Promise<void> {
  const page = await stage.signedIn('head-31', 'city-supervisor', { path: '/towns', heading: '镇街一览' });
  await heading(page, '全市').waitFor();
  expect(await choice(page).inputValue()).toBe('');
  for (const { measure, ruleId } of MEASURED) {
    await page.getByRole('button', { name: measure, exact: true }).click();
    await heading(page, `全市，${measure}`).waitFor();
    expect(await choice(page).inputValue()).toBe(ruleId);
    const trend = await trendOf(stage, { ruleId });
    const [last, first] = trend.items.map((night) => `${night.verdicts.compliant}/${judged(night)}`);
    const picture = page.getByRole('img', {
      name: new RegExp(`^全市，${measure}，.*符合的市场由 ${first!} 个变为 ${last!} 个`),
    });
    await picture.locator('text', { hasText: '符合' }).first().waitFor();
    await open(page);
    expect(await numbersIn(page)).toEqual(numbersOf(trend));
    expect(await rowsIn(page).locator('td.rate').allInnerTexts()).toEqual(trend.items.map(rateIn));
    expect(trend.items.some((night) => judged(night) > 0)).toBe(true);
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: '未决问题', exact: true }).click();
  await heading(page, '全市').waitFor();
  await open(page);
  expect(await numbersIn(page)).toEqual(numbersOf(await trendOf(stage)));
  expect(await rowsIn(page).locator('td.rate').count()).toBe(0);
}

/** Any rule can be looked at, in the city and in a town; of one that applies to nothing there, or was never judged, it is said. */
export async function chooseRules(stage: BrowserStage, overview: TownsOverviewView): Promise<void> {
  const page = await stage.signedIn('head-31', 'city-supervisor', { path: '/towns', heading: '镇街一览' });
  const { ruleId } = overview.total.findings.byRule.find(
    (each) => !MEASURED.some((measured) => measured.ruleId === each.ruleId),
  )!;
  await choice(page).selectOption(ruleId);
  const title = await choice(page).locator('option:checked').innerText();
  await heading(page, `全市，${title}`).waitFor();
  await open(page);
  expect(await numbersIn(page)).toEqual(numbersOf(await trendOf(stage, { ruleId })));
  const { town, rule } = await whereNothingIs(stage, overview, page);
  await page.goto(`${stage.system.url}/towns/${town}`);
  await page.getByRole('heading', { level: 1, name: '镇街一览' }).waitFor();
  await choice(page).selectOption(rule);
  await page.getByText('这里没有适用这条规则的对象').waitFor();
  await expectAccessible(page);
  const nothing = { items: [], nextCursor: null, keptSince: null };
  await page.route('**/api/v1/towns/trend?*ruleId=*', (route) => route.fulfill({ json: nothing }));
  await page.getByRole('button', { name: COVERAGE.measure, exact: true }).click();
  await page.getByText('这条规则还没有每夜结论').waitFor();
  await expectAccessible(page);
}

/** A town, and a rule of those that can be chosen that applies to nothing in it. */
async function whereNothingIs(
  stage: BrowserStage,
  { towns }: TownsOverviewView,
  page: Page,
): Promise<{ readonly town: string; readonly rule: string }> {
  const options = await choice(page).locator('option').all();
  const rules = await Promise.all(options.map(async (option) => (await option.getAttribute('value'))!));
  for (const { townCode: town } of towns)
    for (const rule of rules.filter((each) => each !== '')) {
      const { items } = await trendOf(stage, { town, ruleId: rule });
      if (items.length > 0 && items.every((night) => judged(night) === 0)) return { town, rule };
    }
  throw new Error('every rule applies to something in every town');
}

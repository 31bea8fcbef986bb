import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { TaskView, TownOverviewView, TownsOverviewView } from '@hongzhu/contracts';
import type { Locator, Page } from 'playwright-core';
import { it } from '../e2e/harness/it.js';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import { expectStatus, loadSnapshot } from '../e2e/harness/jobs.js';
import { until } from '../e2e/harness/until.js';
import { BrowserStage, expectAccessible, NARROW } from './browser-stage.js';
import { seeHexes } from './town-stories.js';
import { chooseRules, followMeasures, numbersOf, rowsOfNights, trendOf } from './trend-stories.js';

const TOWNS_OF_DONGGUAN = 32;
const NIGHTS = 2;

let stage: BrowserStage;
let overview: TownsOverviewView;
beforeAll(async () => {
  stage = await BrowserStage.start({ nights: NIGHTS });
  overview = expectStatus(await stage.system.api.get<TownsOverviewView>('/towns/overview'), 200).body;
}, 240_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage?.stop(), 60_000);

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
const openTowns = async (page: Page, path = '/towns'): Promise<void> => {
  await page.goto(stage.system.url + path);
  await page.getByRole('heading', { level: 1, name: '镇街一览' }).waitFor();
};
const hexOf = (page: Page, { townCode }: TownOverviewView) => page.locator(`[data-town="${townCode}"]`);
const rowOf = (page: Page, { name }: TownOverviewView) =>
  page.getByRole('table', { name: '各镇街情况' }).locator('tbody tr').filter({ hasText: name! });

/** Moves the pointer to the right end of a chart, where its last day is. */
/** It moves as long as what is above it is drawn, and the pointer after it. */
const pointAtLast = (page: Page, picture: Locator, told: Locator): Promise<true> =>
  until(
    async () => {
      await picture.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await picture.boundingBox())!;
      await page.mouse.move(x + width * 0.75, y + height / 2);
      await page.mouse.move(x + width * 0.75 + 1, y + height / 2);
      return (await told.isVisible()) || undefined;
    },
    { what: 'the last night is told', withinMs: 20_000, everyMs: 300 },
  );

describe('the towns', () => {
  it('are a hex and a row each, with the same figures, whatever is measured', async () => {
    const page = await stage.signedIn('head-21', 'city-supervisor');
    await page.getByRole('link', { name: '镇街一览' }).click();
    await page.getByRole('heading', { level: 1, name: '镇街一览' }).waitFor();
    expect(await page.locator('.hex').count()).toBe(TOWNS_OF_DONGGUAN);
    const town = overview.towns.find(({ organizations }) => organizations.uncovered > 0)!;
    const { covered, total } = town.organizations;
    expect(await hexOf(page, town).innerHTML()).toContain(`${covered}/${total}`);
    expect(await rowOf(page, town).innerText()).toContain(`${covered}/${total}`);
    await page.getByRole('button', { name: '未决问题', exact: true }).click();
    for (const each of overview.towns)
      expect(await hexOf(page, each).locator('.hex-figure').textContent()).toBe(String(each.findings.open));
    await expectAccessible(page);
    expect(overview.towns).toHaveLength(TOWNS_OF_DONGGUAN);
    await seeHexes(page, overview);
  });

  it('are chosen by a hex or a row, and lead to their markets and tasks alone', async () => {
    const busy = overview.towns.find(({ tasks, findings }) => tasks.unfinished > 2 && findings.open > 2)!;
    const page = await stage.signedIn('head-22', 'city-supervisor');
    await openTowns(page);
    await hexOf(page, busy).click();
    await page.waitForURL((url) => url.pathname === `/towns/${busy.townCode}`);
    await page.getByRole('heading', { level: 2, name: busy.name!, exact: true }).waitFor();
    expect(await rowOf(page, busy).getByRole('button').getAttribute('aria-pressed')).toBe('true');
    await expectAccessible(page);
    await page
      .locator('.town-strip')
      .getByRole('link', { name: String(busy.tasks.unfinished), exact: true })
      .first()
      .click();
    await page.locator('.place-note').getByText(busy.name!).waitFor();
    const tasks = (await stage.tasks('open')).filter(({ townCode }: TaskView) => townCode === busy.townCode);
    await page.getByRole('button', { name: `全部未结 ${tasks.length}` }).waitFor();
    await openTowns(page, `/towns/${busy.townCode}`);
    await page.locator('.town-strip').getByRole('link', { name: /营业/ }).click();
    await page.getByText(`共 ${busy.markets.total} 个市场`).waitFor();
    await openTowns(page, `/towns/${busy.townCode}`);
    await rowOf(page, busy).getByRole('button').click();
    await page.waitForURL((url) => url.pathname === '/towns');
    await page.getByRole('heading', { level: 2, name: '全部镇街合计', exact: true }).waitFor();
  });

  it('are walked through by arrows, and chosen by Enter', async () => {
    const page = await stage.signedIn('head-23', 'city-supervisor');
    await openTowns(page, '/towns/441900003');
    await page.locator('[data-town="441900003"]').focus();
    await page.keyboard.press('ArrowRight');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.dataset.town');
    expect(await focused()).toBe('441900103');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/towns/441900103');
    expect(await page.locator('.hex[tabindex="0"]').count()).toBe(1);
  });

  it('have their findings by rule, each of which leads to its market and its task', async () => {
    const busy = overview.towns.find(({ findings }) => findings.byRule.some(({ count }) => count > 1))!;
    const { ruleId } = busy.findings.byRule.find(({ count }) => count > 1)!;
    const expected = busy.findings.byRule.filter((each) => each.ruleId === ruleId);
    const page = await stage.signedIn('head-24', 'city-supervisor');
    await openTowns(page, `/towns/${busy.townCode}`);
    const rules = page.getByRole('table', { name: /^未决问题按规则/ });
    const shown = async (): Promise<number[]> => {
      const numbers = await rules.locator('tbody tr td.number').allInnerTexts();
      return numbers.map(Number);
    };
    await rules.locator('tbody tr').first().waitFor();
    expect((await shown()).reduce((sum, each) => sum + each, 0)).toBe(busy.findings.open);
    const rule = expectStatus(
      await stage.system.api.get<{ title: { zh: string } }>(`/rules/${ruleId}`),
      200,
    ).body;
    const beginning = rule.title.zh.split('{')[0]!;
    await rules.getByRole('button', { name: beginning }).first().click();
    const findings = rules.locator('.rule-findings li');
    await findings.first().waitFor();
    expect(await findings.count()).toBe(expected.reduce((sum, { count }) => sum + count, 0));
    await expectAccessible(page);
    await findings.first().getByRole('link', { name: '去办理' }).click();
    await page.waitForURL(/\/tasks\//);
  });

  it('have their nights as lines, with the numbers in a table and under the pointer', async () => {
    const page = await stage.signedIn('head-25', 'city-supervisor');
    await openTowns(page);
    const city = await trendOf(stage);
    await page.getByRole('heading', { level: 2, name: '每夜结论：全市' }).waitFor();
    expect(await rowsOfNights(page)).toEqual(numbersOf(city));
    const picture = page.getByRole('img', {
      name: /^全市，.*2 天：不符合、宽限期内和缺数据之和由 \d+ 变为 \d+/,
    });
    await picture.locator('svg').waitFor();
    for (const line of ['不符合', '宽限期内', '缺数据'])
      expect(await picture.locator('text', { hasText: line }).count()).toBe(1);
    const { asOf, verdicts } = city.items[0]!;
    const told = page.locator('.chart-tooltip');
    await pointAtLast(page, picture, told.getByText(asOf));
    expect(await told.locator('dd').allInnerTexts()).toEqual(
      [verdicts.non_compliant, verdicts.in_grace, verdicts.insufficient_data].map(String),
    );
    await expectAccessible(page);
  });

  it('have the nights of coverage, of sites or of all rules, as the map is measured', () =>
    followMeasures(stage));

  it('have the nights of any rule, and say where there are none', () => chooseRules(stage, overview));

  it('keep the nights that were read where they can’t be read anew, and say so', async () => {
    const page = await stage.signedIn('head-28', 'city-supervisor');
    await openTowns(page);
    const city = page.getByRole('img', { name: /^全市，/ });
    await city.waitFor();
    await page.route('**/api/v1/towns/trend**', (route) => route.fulfill({ status: 403, json: {} }));
    // Later than what was read is taken for new.
    await page.clock.setFixedTime(Date.now() + 60_000);
    const chosen = rowOf(page, overview.towns[0]!).getByRole('button');
    await chosen.click();
    await page.getByRole('alert').getByText('没有读到数据').waitFor();
    await chosen.click();
    await page.getByText('没有更新成，下面是').waitFor();
    await city.waitFor();
    expect(await page.getByText('没有读到数据').count()).toBe(0);
    await expectAccessible(page);
  });

  it('have the nights of the town that is chosen, and say since when these are kept', async () => {
    const busy = overview.towns.find(({ findings }) => findings.open > 2)!;
    const ofTown = await trendOf(stage, { town: busy.townCode });
    expect(numbersOf(ofTown)).not.toEqual(numbersOf(await trendOf(stage)));
    const page = await stage.signedIn('head-27', 'city-supervisor');
    await openTowns(page, `/towns/${busy.townCode}`);
    await page.getByRole('heading', { level: 2, name: `每夜结论：${busy.name!}` }).waitFor();
    await page.getByText(`2 天，自 ${ofTown.keptSince!} 起按镇街保存`).waitFor();
    expect(await rowsOfNights(page)).toEqual(numbersOf(ofTown));
    await page
      .getByRole('img', { name: new RegExp(`^${busy.name!}，`) })
      .locator('svg')
      .waitFor();
  });

  it('of an account of some towns have the nights of these, also by rule', async () => {
    const some = overview.towns.filter(({ findings }) => findings.open > 0).slice(0, 2);
    const page = await stage.signedIn('town-23', 'town-supervisor', {
      towns: some.map(({ townCode }) => townCode),
    });
    await openTowns(page);
    await page.getByRole('heading', { level: 2, name: '每夜结论：所辖镇街合计' }).waitFor();
    const [one, other] = await Promise.all(some.map(({ townCode: town }) => trendOf(stage, { town })));
    const sums = numbersOf(one!).map((row, at) =>
      row.map((each, place) => each + numbersOf(other!)[at]![place]!),
    );
    expect(await rowsOfNights(page)).toEqual(sums);
    const { ruleId } = some[0]!.findings.byRule[0]!;
    await page.goto(`${stage.system.url}/rules/${ruleId}`);
    await page.getByText(/在您所辖镇街得出各结论的对象数.*起按镇街保存。/).waitFor();
    await page
      .getByRole('img', { name: /2 个日期/ })
      .locator('svg')
      .waitFor();
    await expectAccessible(page);
  });

  it('of a supervisor of one town are that one', async () => {
    const town = overview.towns.find(({ findings }) => findings.open > 0)!;
    const page = await stage.signedIn('town-21', 'town-supervisor', { towns: [town.townCode] });
    await openTowns(page);
    expect(await page.locator('.hex').count()).toBe(1);
    expect(await rowOf(page, town).count()).toBe(1);
    expect(await page.locator('.town-row').count()).toBe(1);
    await page.getByRole('heading', { level: 2, name: '所辖镇街合计', exact: true }).waitFor();
  });

  it('fit a telephone, and so does the trend in its panel', async () => {
    const page = await stage.signedIn('head-26', 'city-supervisor', { size: NARROW });
    await openTowns(page);
    expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
    await page.getByRole('button', { name: '组织覆盖', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: '每夜结论：全市，组织覆盖' }).waitFor();
    await rowsOfNights(page);
    const beyond = `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.trend'))`;
    expect(await page.evaluate(beyond)).toBe(0);
    await expectAccessible(page);
  });

  it('that are on no map are in the table alone, which says so', async () => {
    const code = '440300001';
    const sample = JSON.parse(sampleSnapshotJson(overview.asOf)) as Record<string, unknown>;
    const lists = Object.entries(sample).map(([name, value]) => [name, Array.isArray(value) ? [] : value]);
    const town = { code, name: '合成街道', lon: 114.05, lat: 22.54 };
    await loadSnapshot(stage.system.api, { ...Object.fromEntries(lists), towns: [town] });
    const page = await stage.signedIn('town-22', 'town-supervisor', { towns: [code] });
    await openTowns(page);
    await page.getByText('这些镇街没有示意图').waitFor();
    expect(await page.locator('.hex').count()).toBe(0);
  });
});

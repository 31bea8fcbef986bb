import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { FindingView, MarketProfileView, MarketView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import chinese from '../../apps/console/src/i18n/zh/names.js';
import { it } from '../e2e/harness/it.js';
import { expectStatus } from '../e2e/harness/jobs.js';
import { allItems } from '../e2e/harness/pages.js';
import { BrowserStage, expectAccessible, NARROW } from './browser-stage.js';
import { seeIdentity, seeScorecard } from './market-stories.js';

let stage: BrowserStage;
let markets: MarketView[];
/** Those that were read, by the code of the market. */
const profiles = new Map<string, MarketProfileView>();
beforeAll(async () => {
  stage = await BrowserStage.start();
  markets = await allItems<MarketView>(stage.system.api, '/markets', { limit: 500 });
}, 240_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage?.stop(), 60_000);

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
const profileOf = async (code: string): Promise<MarketProfileView> => {
  const known = profiles.get(code);
  if (known !== undefined) return known;
  const answer = await stage.system.api.get<MarketProfileView>(`/markets/${code}/profile`);
  profiles.set(code, expectStatus(answer, 200).body);
  return answer.body;
};
/** Of the first market that is as wanted. */
const profileWith = async (wanted: (profile: MarketProfileView) => boolean): Promise<MarketProfileView> => {
  for (const { code } of markets) {
    const profile = await profileOf(code);
    if (wanted(profile)) return profile;
  }
  throw new Error('the sample city has no such market');
};
const hasCoverage = ({ coverage }: MarketProfileView, word: string): boolean =>
  coverage.organizations.some((each) => each.coverage === word);
const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(stage.system.url + path);
};
const rowsIn = (page: Page, name: string) => page.getByRole('table', { name }).locator('tbody tr');

describe('the list of markets', () => {
  it('is narrowed down by search, town, trade and state, which stand in the address', async () => {
    const page = await stage.signedIn('I-921', 'instructor');
    await page.getByRole('link', { name: '市场档案' }).click();
    await page.getByRole('heading', { level: 1, name: '市场档案' }).waitFor();
    await page.getByText('已列出 100 个市场，还有更多').waitFor();
    const { townCode, category } = markets.find(({ status }) => status === 'open')!;
    const inTown = markets.filter((market) => market.townCode === townCode);
    await page.getByLabel('镇街').selectOption(townCode);
    await page.getByText(`共 ${inTown.length} 个市场`).waitFor();
    await page.getByLabel('状态').selectOption('open');
    await page.getByLabel('业态').fill(category!);
    await page.waitForURL((url) => url.searchParams.get('category') === category);
    const left = inTown.filter((market) => market.status === 'open' && market.category === category);
    await page.getByText(`共 ${left.length} 个市场`).waitFor();
    expect(await rowsIn(page, '市场档案').count()).toBe(left.length);
    await page.reload();
    await page.getByText(`共 ${left.length} 个市场`).waitFor();
    await page.getByLabel('查找').fill('没有这样的名称');
    await page.getByText('没有符合的市场').waitFor();
    await page.getByRole('button', { name: '清除条件' }).click();
    await page.getByText('已列出 100 个市场，还有更多').waitFor();
  });

  it('goes on to the last one', async () => {
    const page = await stage.signedIn('I-922', 'instructor');
    await open(page, '/markets');
    for (let listed = 100; listed < markets.length; listed += 100)
      await page.getByRole('button', { name: '再列 100 个' }).click();
    await page.getByText(`共 ${markets.length} 个市场`).waitFor();
    expect(await rowsIn(page, '市场档案').count()).toBe(markets.length);
  });

  it('names what is not on record, and leaves no cell empty', async () => {
    const { code } = markets.find(({ status }) => status === null)!;
    const page = await stage.signedIn('I-923', 'instructor');
    await open(page, `/markets?q=${code}`);
    const cells = rowsIn(page, '市场档案').first().locator('th, td');
    await cells.first().waitFor();
    expect(await cells.allInnerTexts()).toContain('未登记');
    expect((await cells.allInnerTexts()).filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('the profile of a market', () => {
  it('shows who is covered by which branch, and sets apart who is not, with the same in a table', async () => {
    const profile = await profileWith(
      (each) => hasCoverage(each, 'uncovered') && hasCoverage(each, 'covered'),
    );
    const { organizations } = profile.coverage;
    const page = await stage.signedIn('I-924', 'instructor');
    await open(page, `/markets/${profile.market.code}`);
    await page.getByRole('heading', { level: 1, name: profile.market.name! }).waitFor();
    const count = (word: string): number => organizations.filter(({ coverage }) => coverage === word).length;
    const bands = await page.locator('.diagram-row.band').allInnerTexts();
    expect(bands.join(' ')).toContain(`已覆盖 ${count('covered')} 家`);
    expect(bands.join(' ')).toContain(`未覆盖 ${count('uncovered')} 家`);
    const links = organizations.flatMap(({ coveredBy }) => coveredBy);
    expect(await page.locator('svg.links path').count()).toBe(links.length);
    const rows = rowsIn(page, '有党员或有党支部覆盖的经营户');
    expect(await rows.count()).toBe(organizations.length);
    expect(await rows.filter({ hasText: '✗ 未覆盖' }).count()).toBe(count('uncovered'));
    await expectAccessible(page);
  });

  it('tells how many members of an organization are in no active branch, and not to an auditor', async () => {
    const lackingIn = ({ coverage }: MarketProfileView): readonly number[] =>
      coverage.organizations.flatMap(({ withoutBranch }) => withoutBranch?.certain || []);
    const profile = await profileWith((each) => lackingIn(each).length > 0);
    const told = async (page: Page): Promise<readonly string[]> => {
      await open(page, `/markets/${profile.market.code}`);
      const rows = rowsIn(page, '有党员或有党支部覆盖的经营户');
      await rows.first().waitFor();
      return rows.getByText('未编入有效党支部').allInnerTexts();
    };
    expect(
      await told(await stage.signedIn('I-933', 'instructor', { towns: [profile.market.townCode] })),
    ).toEqual(lackingIn(profile).map((number) => `✗ ${number} 名党员未编入有效党支部`));
    expect(await told(await stage.signedIn('au-22', 'auditor'))).toEqual([]);
  });

  it('says which record keeps a coverage from being known', async () => {
    const profile = await profileWith((each) => hasCoverage(each, 'unknown'));
    const { missing } = profile.coverage.organizations.find(({ coverage }) => coverage === 'unknown')!;
    const [, list, code, ...field] = missing[0]!.split('/');
    const names: Readonly<Record<string, string>> = chinese.fields[list as 'markets'];
    const page = await stage.signedIn('I-925', 'instructor');
    await open(page, `/markets/${profile.market.code}`);
    await page.locator('.diagram-row.band.unknown').waitFor();
    await page
      .getByText(`${code} 的“${names[field.join('.')]!}”`)
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('shows the five ones with the day of their evidence, and which will be the first to expire', async () => {
    const profile = await profileWith(({ fiveOnes }) => fiveOnes.nextToExpire !== null);
    const page = await stage.signedIn('I-926', 'instructor');
    await open(page, `/markets/${profile.market.code}`);
    await seeScorecard(page, profile);
  });

  it('shows what the registry has of it, value by value', async () => {
    const market = markets.find((each) => each.operatorCount !== null && each.openedOn !== null)!;
    const page = await stage.signedIn('I-926', 'instructor');
    await open(page, `/markets/${market.code}`);
    await seeIdentity(page, stage.system.api, market);
  });

  it('leads from a finding to its task, and to the queue of this market alone', async () => {
    const profile = await profileWith(({ tasks }) => tasks.length > 1);
    const page = await stage.signedIn('I-927', 'instructor');
    await open(page, `/markets/${profile.market.code}`);
    await page.getByRole('link', { name: '到待办台办理本市场的任务' }).click();
    await page.locator('.place-note').getByText(profile.market.name!).waitFor();
    await page.locator('.task-row').first().waitFor();
    expect(await page.locator('.task-row').count()).toBe(profile.tasks.length);
    await page.goBack();
    await rowsIn(page, '未决问题').first().getByRole('link', { name: '去办理' }).click();
    await page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { name: '为什么' }).waitFor();
  });

  it('has the verdicts of the first night, with the parameters of that night', async () => {
    const profile = await profileWith((each) => hasCoverage(each, 'covered'));
    const page = await stage.signedIn('I-928', 'instructor');
    await open(page, `/markets/${profile.market.code}`);
    await page.locator('summary', { hasText: '首次评估' }).click();
    const rows = page.getByRole('table', { name: /首次评估/ }).locator('tbody tr');
    // The unit is known when the rules have been read.
    await rows.filter({ hasText: '正式党员人数线 3 名' }).first().waitFor();
    expect(await rows.filter({ hasText: '之前没有结论' }).count()).toBe(await rows.count());
  });

  it('is printed as one page of A4 without the menu, with boxes to be ticked', async () => {
    const findings = await allItems<FindingView>(stage.system.api, '/findings', {
      limit: 500,
      state: 'open',
    });
    const countOf = (code: string): number => findings.filter(({ marketCode }) => marketCode === code).length;
    const counts = new Map(markets.map(({ code }) => [code, countOf(code)]));
    const [most] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
    const page = await stage.signedIn('I-929', 'instructor');
    await open(page, `/markets/${most}`);
    await page.getByRole('button', { name: '打印检查表' }).waitFor();
    expect(await page.locator('.check-sheet').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.check-sheet').waitFor();
    expect(await page.locator('.menu').isVisible()).toBe(false);
    expect(await page.locator('.dossier').isVisible()).toBe(false);
    expect(await page.locator('.check-sheet').innerText()).toContain('□ 符合');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  it('is not there for a code that there is not, and says where to go', async () => {
    const page = await stage.signedIn('I-930', 'instructor');
    await open(page, '/markets/NO-SUCH');
    await page.getByRole('heading', { level: 1, name: '没有这个市场' }).waitFor();
    await page.getByRole('link', { name: '返回市场列表' }).click();
    await page.getByRole('heading', { level: 1, name: '市场档案' }).waitFor();
  });

  it('says to an auditor that numbers of members are not shown', async () => {
    const profile = await profileWith(({ coverage }) =>
      coverage.organizations.some(({ memberCounts }) => memberCounts?.total === 1),
    );
    const page = await stage.signedIn('au-21', 'auditor');
    await open(page, `/markets/${profile.market.code}`);
    const rows = rowsIn(page, '有党员或有党支部覆盖的经营户');
    await rows.first().waitFor();
    expect(await rows.filter({ hasText: '按权限不予显示' }).count()).toBeGreaterThan(0);
    expect(await rows.locator('td.number').allInnerTexts()).not.toContain('1');
    await expectAccessible(page);
  });

  it('fits a telephone, where the tables stand for the picture', async () => {
    const profile = await profileWith((each) => hasCoverage(each, 'uncovered'));
    const page = await stage.signedIn('I-931', 'instructor', { size: NARROW });
    for (const path of ['/markets', `/markets/${profile.market.code}`]) {
      await open(page, path);
      await page.getByRole('table').first().waitFor();
      expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
      await expectAccessible(page);
    }
    expect(await page.locator('.diagram').count()).toBe(0);
  });

  it('is read in English, too', async () => {
    const profile = await profileWith(({ findings }) => findings.length > 0);
    const page = await stage.signedIn('I-932', 'instructor', { language: 'en' });
    await open(page, `/markets/${profile.market.code}`);
    await page.getByRole('heading', { name: 'Coverage by 1 + 3' }).waitFor();
    await page.getByRole('heading', { name: 'Five ones' }).waitFor();
    const own = (await page.locator('.dossier h2, .dossier th[scope=col], .dossier dt').allInnerTexts()).join(
      ' ',
    );
    expect(own).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { AuditEntryView } from '@hongzhu/contracts';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { it } from '../e2e/harness/it.js';
import { BrowserStage, expectAccessible, NARROW, PASSWORD } from './browser-stage.js';
import { exported, saveEachForm, tryThenImport } from './ledger-stories.js';
import { LANGUAGES } from './words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CALENDAR_YEAR = 2027;

let stage: BrowserStage;
beforeAll(async () => {
  stage = await BrowserStage.start();
}, 180_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(() => stage?.stop(), 60_000);

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
const open = (role: string, path: string, heading: string, more: object = {}) =>
  stage.signedIn(`r-${role}`, role, { path, heading, ...more });
const choose = (page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> =>
  page.getByLabel('选择文件').setInputFiles({ name, mimeType, buffer });

describe('the rules', () => {
  it('are found by words and kinds, and read as a lay person reads them', async () => {
    const page = await open('operator', '/rules', '规则库');
    await page.getByText('6 个规则集，共 53 条规则。').waitFor();
    await page.getByRole('searchbox').fill('地域相邻');
    await page.getByText('符合条件 1 条，共 53 条。').waitFor();
    await page.getByRole('link', { name: /联合党支部各单位地域相邻/ }).click();
    await page.getByRole('heading', { level: 2, name: '联合党支部各单位地域相邻' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/rules/joint-cohesion');
    await page.getByText('《中国共产党支部工作条例（试行）》(2018) 第 5 条').waitFor();
    await page.getByText('各单位间最大距离：不超过 3000 米').waitFor();
    await page.getByText('假设，没有规章依据，须核对').waitFor();
    await page.getByRole('heading', { name: /^案例/ }).waitFor();
    await page.getByRole('button', { name: /^不符合/ }).click();
    const verdicts = await page.getByRole('region', { name: '案例' }).getByRole('rowheader').allInnerTexts();
    expect(new Set(verdicts.map((text) => text.trim()))).toEqual(new Set(['✗ 不符合']));
    await page
      .getByText('还没有发现过问题，无从计算')
      .or(page.getByText(/^\d+\.\d% = \d+ \/ \d+$/))
      .waitFor();
    await expectAccessible(page);
    // The page itself does not scroll: what is long does, inside of it.
    expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBeLessThanOrEqual(0);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: '联合党支部各单位地域相邻' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('地域相邻');
  });

  it('fit a telephone, and are not there under a name that none has', async () => {
    const page = await open('auditor', '/rules', '规则库', { size: NARROW });
    expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
    await expectAccessible(page);
    await page.getByRole('link', { name: /联合党支部各单位地域相邻/ }).click();
    await page.getByText('各单位间最大距离：不超过 3000 米').waitFor();
    expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
    await expectAccessible(page);
    await page.getByRole('link', { name: '返回规则列表' }).click();
    await page.getByRole('searchbox').waitFor();
    await page.goto(`${stage.system.url}/rules/no-such-rule`);
    await page.getByText('没有这个页面').waitFor();
    await expectAccessible(page);
  });
});

describe('the ledger', () => {
  for (const language of LANGUAGES)
    it(`tries a file first, tells errors where they stand, and imports what was mended, in ${language}`, () =>
      tryThenImport(stage, language));

  it('takes a workbook, and tells the cell of an error', async () => {
    const page = await open('city-supervisor', '/ledger', '台账');
    await choose(page, '登记数据.xlsx', XLSX, await exported(stage, 'xlsx'));
    await page.getByText(/^工作簿，/).waitFor();
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByText('试算完成：文件与登记数据一致，不需要导入。').waitFor({ timeout: 90_000 });
    await choose(page, 'a.xlsx', XLSX, Buffer.from('no workbook at all'));
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByText(/文件已损坏或格式不对|文件内容与所报的类型不符/).waitFor({ timeout: 60_000 });
    await choose(page, 'a.xls', 'application/vnd.ms-excel', Buffer.from('x'));
    await page.getByText('请选 .json、.zip 或 .xlsx 文件').waitFor();
    expect(await page.getByRole('button', { name: '试算' }).isDisabled()).toBe(true);
  });

  it('gives the registry away to who may have it, and shows who only looks no way to import', async () => {
    await saveEachForm(stage);
    const auditor = await open('auditor', '/ledger', '台账', { size: NARROW });
    await auditor.getByRole('region', { name: '以往的导入' }).waitFor();
    expect(await auditor.getByRole('button', { name: /试算|CSV/ }).count()).toBe(0);
    expect(await widthOf(auditor)).toBeLessThanOrEqual(NARROW.width);
    await expectAccessible(auditor);
  });
});

describe('the settings', () => {
  it('let an administrator make an account, tell its password once, and end it', async () => {
    const page = await open('administrator', '/settings/accounts', '设置');
    await page.getByRole('button', { name: '建立账号' }).click();
    const dialog = page.getByRole('dialog', { name: '建立账号' });
    await dialog.getByLabel('账号').fill('I-777');
    await dialog.getByLabel(/^镇街/).fill('t-1');
    await dialog.getByLabel(/^市场/).fill('m-1');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '建立' }).click();
    const told = page.getByRole('group', { name: 'I-777 的初始密码' });
    const password = (await told.locator('code').innerText()).trim();
    expect(password).toMatch(/^\S{12,}$/);
    await expectAccessible(page);
    await told.getByRole('button', { name: '我已保存' }).click();
    await page.getByRole('button', { name: '停用 I-777' }).click();
    await page.getByRole('dialog', { name: '停用' }).getByRole('button', { name: '停用' }).click();
    await page.getByRole('row', { name: /I-777.*t-1；市场：m-1.*启用 I-777/ }).waitFor();
    expect(await page.content()).not.toContain(password);
    await page.getByRole('link', { name: '访问密钥' }).click();
    await page.getByRole('button', { name: '建立密钥' }).click();
    await page.getByRole('dialog', { name: '建立密钥' }).getByLabel('账号').fill('cases-1');
    await page.getByRole('dialog', { name: '建立密钥' }).getByRole('button', { name: '建立' }).click();
    expect(
      await page
        .getByRole('group', { name: /的访问密钥/ })
        .locator('code')
        .innerText(),
    ).toMatch(/^hz_/);
    await page.getByRole('button', { name: '我已保存' }).click();
    await page.getByRole('button', { name: '吊销 cases-1' }).click();
    await page.getByRole('dialog', { name: '吊销' }).getByRole('button', { name: '吊销' }).click();
    await page.getByText('已吊销').waitFor();
    await expectAccessible(page);
  });

  it('bring in a year of the calendar, as it is typed', async () => {
    const page = await open('administrator', '/settings/calendar', '设置');
    await page.getByRole('button', { name: `导入 ${CALENDAR_YEAR} 年的安排` }).click();
    await page.getByLabel(/^放假/).fill('1-1~1-3\n13-1');
    await page.getByText('请改正：13-1').waitFor();
    await expectAccessible(page);
    await page.getByLabel(/^放假/).fill('1-1~1-3');
    await page.getByLabel('放假 3 天').waitFor();
    await page.getByRole('button', { name: '保存' }).click();
    // The service knows what no year lacks.
    await page.getByText('缺少法定节假日 2027-10-01').waitFor();
    await page.getByLabel(/^放假/).fill('1-1~1-3 2-5~2-12 4-3~4-5 5-1~5-5 6月9日 9月15日 10月1日至10月7日');
    await page.getByLabel(/^调休上班/).fill('2-13、2-14、5-8、10-9');
    await page.getByLabel('放假 28 天').waitFor();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText(`放假安排已知到${CALENDAR_YEAR}年12月31日。`).waitFor();
    await page.getByRole('button', { name: `查看 ${CALENDAR_YEAR}` }).click();
    await page.getByText('1月1日至1月3日、2月5日至2月12日').waitFor();
    await expectAccessible(page);
  });

  it('show an auditor the log, narrowed down, and nobody else', async () => {
    const page = await open('auditor', '/settings/audit', '设置');
    await page.getByLabel('动作').fill('session.open');
    await page.getByRole('button', { name: '查找' }).click();
    await page.waitForURL(/action=session\.open/);
    await page.getByRole('region', { name: '审计日志' }).getByText('登录').first().waitFor();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    expect((await download).suggestedFilename()).toBe('audit-log.ndjson');
    const other = await open('operator', '/settings/audit', '设置');
    await other.getByText('没有这个页面').waitFor();
    expect(await other.getByRole('link', { name: '审计日志' }).count()).toBe(0);
  });

  it('add a device to the own account, and sign out everywhere', async () => {
    const page = await open('rule-author', '/settings/account', '设置', { size: NARROW });
    expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
    const begin = page.getByRole('button', { name: '启用验证器' });
    expect(await begin.isDisabled()).toBe(true);
    await page.getByLabel('当前密码（确认是本人）').fill('not the password');
    await begin.click();
    await page.getByRole('alert').getByText('现用密码不对').waitFor();
    await page.getByLabel('当前密码（确认是本人）').fill(PASSWORD);
    await begin.click();
    await page.getByRole('img', { name: /验证器的二维码/ }).waitFor();
    await page.getByText('应用支持时，也可用这个地址').click();
    const uri = (await page.locator('.totp-address').innerText()).trim();
    await expectAccessible(page);
    const secret = new URL(uri).searchParams.get('secret') ?? '';
    await page.getByLabel('6 位验证码').fill(new TOTP({ secret }).generate());
    await page.getByRole('button', { name: '确认启用' }).click();
    const remove = page.getByRole('button', { name: '停用验证器' });
    await remove.waitFor();
    await page.getByLabel('6 位验证码').fill('000000');
    expect(await remove.isDisabled()).toBe(true);
    await page.getByRole('button', { name: '退出所有设备' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '退出所有设备' }).click();
    await page.getByRole('button', { name: '登录' }).waitFor();
    const { body } = await stage.system.api.get<{ items: AuditEntryView[] }>('/audit-log', {
      query: { action: 'session.close-all' },
    });
    expect(body.items.map(({ actor }) => actor)).toEqual(['r-rule-author']);
  });

  it('change the language and the text size at once', async () => {
    const page = await open('rule-approver', '/settings/display', '设置');
    const main = page.getByRole('main');
    await main.getByRole('button', { name: '特大' }).click();
    await main.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('20px');
    expect(await page.locator('body').innerText()).not.toMatch(/设置|显示/);
    await expectAccessible(page);
  });
});

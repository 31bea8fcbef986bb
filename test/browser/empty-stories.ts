import { WIDE, type BrowserStage } from './browser-stage.js';
import { isOfRecord, placeOf, ROUTES } from './console-routes.js';
import { walkOver } from './walk-stories.js';

/** What each page says where nothing is on record, and what to do next; of what comes with the service, that it is there. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '/sign-in': ['登录'],
  '/tasks': ['没有未结任务', '不能当作达标'],
  '/markets': ['还没有市场', '到“台账”导入登记数据'],
  '/towns': ['没有镇街', '到“台账”导入登记数据'],
  '/sweeps': ['还没有扫描过', '也可以现在开始', '登记数据。请先导入。'],
  '/rules': ['共 53 条规则'],
  '/ledger': ['还没有导入过', '选择文件'],
  '/oversight': ['登记数据中还没有镇街', '到“台账”导入登记数据', '没有逾期的任务'],
  '/operations': ['服务就绪', '没有端点。', '没有投递。'],
  '/settings/account': ['验证器'],
  '/settings/display': ['语言', '字号'],
  '/settings/calendar': ['放假安排已知到'],
  '/settings/accounts': ['walk-administrator'],
  '/settings/keys': ['还没有密钥'],
  '/settings/audit': ['还没有链头。第一天结束后出现。'],
  '*': ['没有这个页面', '回到首页'],
};

/** What comes with the service is the same as with the sample city. */
const SAME = new Set([
  '/sign-in',
  '/rules',
  '/settings/account',
  '/settings/display',
  '/settings/calendar',
  '*',
]);

/** Each page says that there is nothing, and what to do; none says that it failed. */
export function walkWhereNothingIs(stage: BrowserStage): Promise<void> {
  return walkOver(stage, {
    ...{ language: 'zh', size: WIDE, placeOf },
    routes: ROUTES.filter((route) => !isOfRecord(route)),
    isKnown: ({ address }) => SAME.has(address),
    look: async ({ page }, { address }) => {
      const text = await page.locator('body').innerText();
      const words = WORDS[address] ?? [`what there is on ${address}`];
      return words.filter((each) => !text.includes(each)).map((each) => `does not say: ${each}`);
    },
  });
}

export async function askForLess(stage: BrowserStage): Promise<void> {
  const page = await stage.visitor('walk-city-supervisor', 'city-supervisor', { path: '/markets?q=1' });
  await page.getByText('没有符合的市场').waitFor();
  await page.getByRole('button', { name: '清除条件' }).click();
  await page.getByRole('link', { name: '到“台账”导入登记数据' }).click();
  await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
}

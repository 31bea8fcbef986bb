import { NARROW, WIDE, type BrowserStage } from './browser-stage.js';
import { isOfRecord, placeOf, ROUTES, type ConsoleRoute } from './console-routes.js';
import type { PageWalk } from './page-walk.js';
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

/** The same in English, of the pages that have something else to say then. */
const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  '/tasks': ['There is no unfinished task', 'it does not say that all is met'],
  '/markets': ['There is no market yet', 'Import the registry in the ledger'],
  '/towns': ['Import the registry in the ledger'],
  '/sweeps': ['Nothing has been swept yet.', 'one can be started now', 'Import some first.'],
  '/ledger': ['There was none yet.', 'Choose a file'],
  '/oversight': ['The registry has no town yet.', 'Import the registry in the ledger'],
  '/operations': ['The service is ready', 'There is no endpoint.', 'There is no delivery.'],
  '/settings/accounts': ['walk-administrator'],
  '/settings/keys': ['There is none yet.'],
  '/settings/audit': ['the first comes when a day is over'],
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

const lookFor =
  (words: Readonly<Record<string, readonly string[]>>) =>
  async ({ page }: PageWalk, { address }: ConsoleRoute): Promise<string[]> => {
    const text = await page.locator('body').innerText();
    const wanted = words[address] ?? [`what there is on ${address}`];
    return wanted.filter((each) => !text.includes(each)).map((each) => `does not say: ${each}`);
  };

/** Each page says that there is nothing, and what to do; none says that it failed. */
export function walkWhereNothingIs(stage: BrowserStage): Promise<void> {
  return walkOver(stage, {
    ...{ language: 'zh', size: WIDE, placeOf },
    routes: ROUTES.filter((route) => !isOfRecord(route)),
    isKnown: ({ address }) => SAME.has(address),
    look: lookFor(WORDS),
  });
}

/** The same on a telephone, in English. */
export function walkWhereNothingIsInEnglish(stage: BrowserStage): Promise<void> {
  return walkOver(stage, {
    ...{ language: 'en', size: NARROW, placeOf },
    routes: ROUTES.filter((route) => !isOfRecord(route) && !SAME.has(route.address)),
    look: lookFor(ENGLISH),
  });
}

export async function askForLess(stage: BrowserStage): Promise<void> {
  const page = await stage.visitor('walk-city-supervisor', 'city-supervisor', { path: '/markets?q=1' });
  await page.getByText('没有符合的市场').waitFor();
  await page.getByRole('button', { name: '清除条件' }).click();
  await page.getByRole('link', { name: '到“台账”导入登记数据' }).click();
  await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
}

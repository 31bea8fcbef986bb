import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { MarketView, NextSweepView, SweepMissingView, SweepView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { it } from '../e2e/harness/it.js';
import { expectStatus, sweep } from '../e2e/harness/jobs.js';
import { allItems } from '../e2e/harness/pages.js';
import { BrowserStage, expectAccessible, NARROW } from './browser-stage.js';
import { callOff, seeQuestion, SWEEP } from './cancel-story.js';
import { cutOffSweep, OwnRules } from './cut-off-sweep.js';
import {
  EnglishReader,
  readCertificate,
  readOperations,
  readRules,
  readSweeps,
  readTowns,
} from './english-stories.js';
import { dismissTask } from './service-tasks.js';
import { whileSlow } from './slow-service.js';
import { readSources } from './source-stories.js';

const PATIENT = { timeout: 60_000 };
/** So many are shown at a time. */
const PAGE = 100;

let rules: OwnRules;
let stage: BrowserStage;
let cutOff: SweepView;
/** Of one town, complete. */
let swept: SweepView;
let missing: SweepMissingView[];
/** Of towns and markets, by code. */
let names: ReadonlyMap<string, string>;
beforeAll(async () => {
  rules = await OwnRules.copy();
  stage = await BrowserStage.start({ nights: 0, settings: rules.settings });
  cutOff = await cutOffSweep(stage.system, rules);
  missing = await allItems(stage.system.api, `/sweeps/${cutOff.id}/missing`, { limit: 500 });
  const { townCode } = missing.find(({ subject }) => subject.type === 'town')!;
  swept = await sweep(stage.system.api, { towns: [townCode!] });
  names = new Map([...(await named('/towns')), ...(await named('/markets'))]);
}, 420_000);
afterEach(async () => {
  await stage.closePages();
  expect(stage.complaints.splice(0)).toEqual([]);
});
afterAll(async () => {
  await stage?.stop();
  await rules?.remove();
}, 60_000);

const named = async (path: string): Promise<[string, string][]> => {
  const rows = await allItems<Pick<MarketView, 'code' | 'name'>>(stage.system.api, path, { limit: 500 });
  return rows.map(({ code, name }) => [code, name!]);
};
const nights = (id = 'sw-1', size?: typeof NARROW): Promise<Page> =>
  stage.signedIn(id, 'city-supervisor', { path: '/sweeps', heading: '夜间扫描', ...(size && { size }) });
const lead = (page: Page) => page.locator('.sheet-lead');
const figure = (page: Page, name: string) =>
  page
    .locator('.figures > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd');
const without = (page: Page) => page.getByRole('table', { name: '没有结论的对象' }).locator('tbody tr');
const progress = (page: Page) => page.getByRole('region', { name: '扫描进度' });
const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
const shownSweep = async (page: Page): Promise<SweepView> => {
  const [, id] = SWEEP.exec(page.url())!;
  return expectStatus(await stage.system.api.get<SweepView>(`/sweeps/${id!}`), 200).body;
};
const inChinese = (value: number): string => value.toLocaleString('zh-CN');

/** Row by row, as the service lists them. */
async function expectReasons(page: Page): Promise<void> {
  await page.getByRole('link', { name: '逐个查看原因' }).click();
  const rows = without(page);
  await rows.first().waitFor();
  expect(await figure(page, '状态').innerText()).toBe('✗ 未完成');
  expect(await page.getByRole('note').innerText()).toContain('pairs_missing');
  const shown = await rows.allInnerTexts();
  expect(shown).toHaveLength(Math.min(PAGE, missing.length));
  for (const [at, text] of shown.entries()) {
    const { subject, townCode, code, message } = missing[at]!;
    expect(text).toContain(names.get(subject.code) ?? subject.code);
    expect(text).toContain(townCode === null ? '—' : names.get(townCode));
    expect(text).toContain(`${message.zh} ${code}`);
  }
  expect(await widthOf(page)).toBeLessThanOrEqual(page.viewportSize()!.width);
  await expectAccessible(page);
}

describe('a sweep that ended without all verdicts', () => {
  it('says so on the page of the nights, and leads to why', async () => {
    const page = await nights();
    const { markets, pairs } = cutOff.missing;
    expect(await lead(page).innerText()).toContain(
      `未完成：${inChinese(markets)} 个市场、${inChinese(pairs)} 个判定没有结论`,
    );
    const note = page.getByRole('note');
    expect(await note.innerText()).toContain('有判定没有结论，所以没有证书。 pairs_missing');
    expect(await page.getByRole('table', { name: '历次扫描' }).innerText()).toContain('✗ 未完成');
    await expectAccessible(page);
    await note.getByRole('link', { name: '逐个查看原因' }).press('Enter');
    await page.waitForURL(SWEEP);
    expect((await shownSweep(page)).id).toBe(cutOff.id);
  });

  it('says of each market why, and what to do', async () => expectReasons(await nights()));
  it('says so on a telephone, too', async () => expectReasons(await nights('sw-1', NARROW)));
});

describe('the next sweep', () => {
  it('stands on the page of the nights with its time', async () => {
    const { dueAt } = expectStatus(await stage.system.api.get<NextSweepView>('/sweep-slots/next'), 200).body;
    const inShanghai = new Date(Date.parse(dueAt) + 8 * 3_600_000).toISOString();
    const page = await nights();
    const shown = figure(page, '下次扫描');
    await shown.filter({ hasText: /\d/ }).waitFor();
    expect(await shown.innerText()).toBe(inShanghai.slice(0, 16).replace('T', ' '));
    expect(inShanghai).toMatch(/T02:00/);
  });
});

describe('how fresh the records are', () => {
  it('is told by source, to each account what it may see', () => readSources(stage, swept.towns![0]!));
});

describe('a sweep that is under way', () => {
  it('is called off by who was told what follows, and another can be started', async () => {
    const page = await nights();
    await whileSlow(stage.system.service, () => callOff(page, shownSweep));
    expect(await figure(page, '状态').innerText()).toBe('? 已取消');
    expect(await progress(page).count()).toBe(0);
    expect((await shownSweep(page)).status).toBe('cancelled');
    await expectAccessible(page);
    await page.getByRole('link', { name: '夜间扫描' }).last().click();
    const latest = page.getByRole('table', { name: '历次扫描' }).locator('tbody tr').first();
    await latest.getByText('已取消').waitFor();
    await page.getByRole('button', { name: '开始扫描' }).click();
    await page.getByLabel('试算').check();
    await page.getByLabel('部分镇街').check();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await lead(page).getByText('（试算）完成').waitFor(PATIENT);
  });

  it('asks accessibly whether to call it off', async () => seeQuestion(await nights(), stage.system.service));

  it('is of the one town that was chosen among what has no verdicts, and is followed to its end', async () => {
    const page = await nights();
    await page.getByRole('link', { name: '逐个查看原因' }).click();
    const { subject, townCode } = missing.slice(0, PAGE).find((each) => each.subject.type === 'market')!;
    const town = names.get(townCode!)!;
    await without(page)
      .filter({ hasText: names.get(subject.code)! })
      .getByRole('button', { name: '重扫该镇街' })
      .press('Enter');
    const dialog = page.getByRole('dialog', { name: '开始扫描' });
    await dialog.getByText('镇街（已选 1 个）').waitFor();
    expect(await dialog.getByRole('checkbox', { name: town }).isChecked()).toBe(true);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '开始', exact: true }).press('Enter');
    await lead(page).getByText('对 1 个镇街的扫描完成：').waitFor(PATIENT);
    expect(await progress(page).count()).toBe(0);
    expect(await figure(page, '范围').innerText()).toBe(town);
    expect(await figure(page, '状态').innerText()).toBe('✓ 完成');
    await page.getByRole('heading', { name: '扫描证书' }).waitFor();
    expect(await shownSweep(page)).toMatchObject({
      ...{ towns: [townCode], effect: 'record', status: 'complete' },
      missing: { markets: 0, pairs: 0 },
    });
    await expectAccessible(page);
  });
});

describe('on a telephone', () => {
  const expectFitting = async (page: Page): Promise<void> => {
    expect(await widthOf(page)).toBeLessThanOrEqual(NARROW.width);
    await expectAccessible(page);
  };

  it('the nights fit, and the question which towns to sweep', async () => {
    const page = await nights('sw-1', NARROW);
    await page.getByRole('table', { name: '按来源', exact: true }).waitFor();
    await page.getByRole('table', { name: '按镇街', exact: true }).waitFor();
    await expectFitting(page);
    await page.getByRole('button', { name: '开始扫描' }).click();
    await page.getByLabel('部分镇街').check();
    await expectFitting(page);
  });

  it('what waits for a supervisor fits, list by list', async () => {
    const [task] = await stage.tasks('open');
    await dismissTask(stage.system.api, 'I-911', task!.id);
    const visit = { path: '/oversight?list=dismissals', heading: '督办', size: NARROW };
    const page = await stage.signedIn('sw-1', 'city-supervisor', visit);
    await page.getByText('「规则不适用。」').waitFor();
    await expectFitting(page);
    await page.getByRole('button', { name: '批准驳回' }).click();
    await page.getByLabel('理由').waitFor();
    await expectFitting(page);
  });

  it('whether all works fits', async () => {
    const visit = { path: '/operations', heading: '运维', size: NARROW };
    const page = await stage.signedIn('sw-2', 'operator', visit);
    await page.getByRole('table', { name: '队列' }).waitFor();
    await page.getByText('没有投递。').waitFor();
    await expectFitting(page);
  });
});

describe('in English', () => {
  let reader: EnglishReader;
  beforeAll(() => {
    reader = new EnglishReader(stage);
  });

  it('the sweeps are told', () => readSweeps(reader));
  it('a certificate is', () => readCertificate(reader, swept.id));
  it('operations are', () => readOperations(reader));
  it('the towns are', () => readTowns(reader, swept.towns![0]!));
  it('the rules are', () => readRules(reader));
});

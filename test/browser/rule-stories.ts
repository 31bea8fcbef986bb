import { expect } from '@jest/globals';
import type { FalseAlarmsView, PageView, SweepTrendView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import type { ApiClient } from '../e2e/harness/api-client.js';
import { expectStatus } from '../e2e/harness/jobs.js';

const VERDICTS = ['non_compliant', 'in_grace', 'insufficient_data', 'compliant', 'not_applicable'] as const;
const inChinese = (value: number): string => value.toLocaleString('zh-CN');

/** A rule of which something was dismissed: how often, of how many, and what the sweeps came to, as the service has it. */
export async function seeWhatARuleCameTo(page: Page, api: ApiClient, ruleId: string): Promise<void> {
  const read = async <T>(path: string): Promise<T> => expectStatus(await api.get<T>(path), 200).body;
  const alarms = await read<FalseAlarmsView>(`/rules/${ruleId}/false-alarms`);
  const { items } = await read<PageView<SweepTrendView>>(`/sweeps/trend?ruleId=${ruleId}`);
  expect(alarms.dismissed).toBeGreaterThan(0);
  expect(alarms.findings).toBeGreaterThan(alarms.dismissed);

  await page.goto(`/rules/${ruleId}`);
  const figures = page.getByRole('region', { name: '误报率' }).locator('dd');
  await figures.first().waitFor();
  const { dismissed, findings } = alarms;
  const percent = `${((dismissed / findings) * 100).toFixed(1)}%`;
  expect((await figures.allInnerTexts()).map((text) => text.trim())).toEqual([
    String(findings),
    String(dismissed),
    `${percent} = ${String(dismissed)} / ${String(findings)}`,
  ]);
  const rows = page.getByRole('table', { name: '历次扫描结果' }).locator('tbody tr');
  await rows.first().waitFor();
  // A day that was swept several times counts with its last sweep.
  const latestOfDay = items.filter(({ asOf }, at) => items.findIndex((other) => other.asOf === asOf) === at);
  const shown = (await rows.allInnerTexts()).map((text) => text.split('\t').slice(0, 1 + VERDICTS.length));
  expect(shown).toEqual(
    latestOfDay.map(({ asOf, verdicts }) => [
      asOf,
      ...VERDICTS.map((verdict) => inChinese(verdicts[verdict])),
    ]),
  );
}

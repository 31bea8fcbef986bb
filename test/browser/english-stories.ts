import { expect } from '@jest/globals';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import type { Page } from 'playwright-core';
import { expectAccessible, type BrowserStage } from './browser-stage.js';
import { chineseLeft, namesIn } from './chinese-left.js';
import { dayBefore } from './start-city.js';

/** Reads pages in English, where only the names of the records of the sample city are Chinese. */
export class EnglishReader {
  private readonly names = namesIn(
    JSON.parse(sampleSnapshotJson(dayBefore(0))) as Readonly<Record<string, unknown>>,
  );

  constructor(private readonly stage: BrowserStage) {}

  /** A page as a role has it, under its English heading. */
  open(role: string, path: string, heading: string | RegExp): Promise<Page> {
    return this.stage.signedIn(`en-${role}`, role, { path, heading, language: 'en' });
  }

  /** Of what the page shows now nothing but names is in Chinese, and axe finds nothing. */
  async expectEnglish(page: Page): Promise<void> {
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await chineseLeft(page, this.names)).toEqual([]);
    await expectAccessible(page);
  }
}

export async function readSweeps(reader: EnglishReader): Promise<void> {
  const page = await reader.open('city-supervisor', '/sweeps', 'Nightly sweeps');
  await page.getByRole('heading', { name: 'How old the records are' }).waitFor();
  await page.getByRole('table', { name: 'Nights' }).or(page.getByText('No night was due yet.')).waitFor();
  for (const name of ['By source', 'By town']) await page.getByRole('table', { name, exact: true }).waitFor();
  await reader.expectEnglish(page);
  await page.getByRole('button', { name: 'Start a sweep' }).click();
  await page.getByLabel('Some towns').check();
  await page.getByRole('group', { name: 'Towns (0 chosen)' }).getByRole('checkbox').first().waitFor();
  await reader.expectEnglish(page);
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('link', { name: 'See why, one by one' }).click();
  const rows = page.getByRole('table', { name: 'Without verdicts' }).locator('tbody tr');
  await rows.first().waitFor();
  expect(await rows.first().innerText()).toContain('Bring all processes to one version, then sweep again.');
  await reader.expectEnglish(page);
}

export async function readCertificate(reader: EnglishReader, sweepId: string): Promise<void> {
  const page = await reader.open('auditor', `/sweeps/${sweepId}`, /^Sweep of /);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByText('Intact: the verdicts of', { exact: false }).waitFor();
  await reader.expectEnglish(page);
}

export async function readOperations(reader: EnglishReader): Promise<void> {
  const page = await reader.open('operator', '/operations', 'Operations');
  for (const name of ['Health', 'Queues', 'What to look at'])
    await page.getByRole('table', { name }).waitFor();
  await page.getByText('There is no endpoint.').waitFor();
  await page.getByText('There is no delivery.').waitFor();
  await reader.expectEnglish(page);
}

export async function readTowns(reader: EnglishReader, townCode: string): Promise<void> {
  const page = await reader.open('instructor', '/towns', 'Towns');
  await page.getByText('There is one day only', { exact: false }).waitFor();
  await reader.expectEnglish(page);
  await page.getByRole('button', { name: 'Organizations covered', exact: true }).click();
  await page.getByText('Every night judges each market by this rule:', { exact: false }).waitFor();
  await page.getByRole('columnheader', { name: 'Markets that comply' }).waitFor();
  await reader.expectEnglish(page);
  await page.locator(`[data-town="${townCode}"]`).click();
  const rules = page.getByRole('table', { name: /^Open findings by rule/ });
  await rules.getByRole('button').first().click();
  await rules.locator('.rule-findings li').first().waitFor();
  await reader.expectEnglish(page);
}

export async function readRules(reader: EnglishReader): Promise<void> {
  const page = await reader.open('rule-author', '/rules', 'Rules');
  await page.getByText(/^6 rule sets with \d+ rules\.$/).waitFor();
  await reader.expectEnglish(page);
  await page.getByRole('link', { name: 'The enterprises of a joint branch are neighbours' }).click();
  await page.getByRole('table', { name: 'Cases' }).waitFor();
  await reader.expectEnglish(page);
}

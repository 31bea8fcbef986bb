import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from './axe-findings.js';

const TELEPHONE = { width: 390, height: 844 };

/** What the page shows now fits a telephone without being scrolled sideways, and breaks no rule of WCAG 2.2 A and AA there. */
export async function expectOnTelephone(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize(TELEPHONE);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(TELEPHONE.width);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize(before);
}

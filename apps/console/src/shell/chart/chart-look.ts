import type { ChartLook } from './chart-option.js';

const TOKENS = {
  ink: '--ink',
  inkSoft: '--ink-soft',
  line: '--line',
  lineStrong: '--line-strong',
  surface: '--surface',
  accent: '--accent',
  warn: '--warn',
  unknown: '--unknown',
  font: '--font',
} as const;
const SHARE_OF_ROOT = 0.75;

/** The tokens of the page as they are now: with the text size, they change. */
export function chartLook(): ChartLook {
  const style = getComputedStyle(document.documentElement);
  const values = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  const fontSize = Number.parseFloat(style.fontSize) * SHARE_OF_ROOT;
  return { ...(Object.fromEntries(values) as Record<keyof typeof TOKENS, string>), fontSize };
}

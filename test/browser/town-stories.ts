import { expect } from '@jest/globals';
import type { OverviewView, TownsOverviewView } from '@hongzhu/contracts';
import type { Page } from 'playwright-core';
import { filled, wordsOf } from './words.js';

const { towns: chinese } = wordsOf('zh');

/** What a town is to show by a measure: a figure, what it is a part of, and how grave it is; null where there is nothing to be graded. */
interface Shown {
  readonly figure: string;
  readonly detail: string;
  readonly level: number | null;
}

/** The bounds from which on a share is graver, and a count. */
const SHARES = [1, 0.75, 0.5] as const;
const COUNTS = { findings: [1, 10, 20], overdue: [1, 3, 6] } as const;
const GROUNDS = 5;

function shareOf(done: number, total: number, unknown: number): Shown {
  if (total === 0) return { figure: '–', detail: chinese.nothing, level: null };
  if (unknown === total)
    return { figure: '?', detail: filled(chinese.allUnknown, { count: unknown }), level: null };
  const detail = `${String(done)}/${String(total)}${unknown === 0 ? '' : ` ?${String(unknown)}`}`;
  const level = SHARES.filter((least) => done / total < least).length;
  return { figure: `${String(Math.floor((done * 100) / total))}%`, detail, level };
}
const countOf = (count: number, bounds: readonly number[]): Shown => ({
  ...{ figure: String(count), detail: '' },
  level: bounds.filter((least) => count >= least).length,
});

const MEASURES: Readonly<Record<keyof typeof chinese.measures, (of: OverviewView) => Shown>> = {
  organizations: ({ organizations: { covered, total, unknown } }) => shareOf(covered, total, unknown),
  members: ({ members }) =>
    members === null
      ? { figure: '·', detail: chinese.withheld, level: null }
      : shareOf(members.covered, members.total, members.unknown),
  sites: ({ demonstrationSites: { complying, claimed, undecided } }) =>
    shareOf(complying, claimed, undecided),
  findings: ({ findings }) => countOf(findings.open, COUNTS.findings),
  overdue: ({ tasks }) => countOf(tasks.overdue, COUNTS.overdue),
};

interface Hex {
  readonly town: string;
  readonly figure: string;
  readonly detail: string;
  readonly grade: string;
  readonly marks: number;
  readonly ground: string;
  readonly cell: string;
}

/** All hexes as they are drawn, each with the cell of its town in the column of the table that is measured by. */
const hexesOn = (page: Page): Promise<Hex[]> =>
  page.evaluate(`(() => {
    const rows = [...document.querySelectorAll('tr.town-row')];
    return [...document.querySelectorAll('.hex')].map((hex) => {
      const textOf = (part) => hex.querySelector(part).textContent;
      const name = hex.getAttribute('aria-label').split(' ')[0];
      const row = rows.find((each) => each.querySelector('.town-name').textContent.trim() === name);
      return {
        ...{ town: hex.dataset.town, figure: textOf('.hex-figure'), detail: textOf('.hex-detail') },
        grade: [...hex.classList].find((each) => each.includes('level')),
        marks: hex.querySelectorAll('.mark').length,
        ground: getComputedStyle(hex.querySelector('polygon')).fill,
        cell: row.querySelector('td.measured').innerText.trim(),
      };
    });
  })()`);

const gradeOf = (level: number | null): string => (level === null ? 'no-level' : `level-${String(level)}`);
const cellOf = ({ figure, detail, level }: Shown): string =>
  detail === '' ? figure : level === null ? detail : `${detail} ${figure}`;

/** By each measure, each town is told in its hex and in its row what the service says, and has the colour and the marks that this asks for. */
export async function seeHexes(page: Page, { towns }: TownsOverviewView): Promise<void> {
  const grounds = new Map<string, string>();
  for (const [measure, shownOf] of Object.entries(MEASURES)) {
    const name = chinese.measures[measure as keyof typeof chinese.measures];
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('th.measured', { hasText: name }).waitFor();
    const hexes = await hexesOn(page);
    const expected = towns.map((town) => ({ town: town.townCode, ...shownOf(town) }));
    expect(hexes.map(({ ground, ...shown }) => (void ground, shown))).toEqual(
      expected.map(({ level, ...shown }) => ({
        ...shown,
        ...{ grade: gradeOf(level), marks: level ?? 0, cell: cellOf({ level, ...shown }) },
      })),
    );
    for (const { grade, ground } of hexes) {
      expect(ground).toBe(grounds.get(grade) ?? ground);
      grounds.set(grade, ground);
    }
  }
  // Not one colour for two grades.
  expect(new Set(grounds.values()).size).toBe(grounds.size);
  expect(grounds.size).toBeGreaterThan(2);
  expect(grounds.size).toBeLessThanOrEqual(GROUNDS);
}

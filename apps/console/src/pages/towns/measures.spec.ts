import { describe, expect, it } from '@jest/globals';
import { boundsOf, LEVELS, MEASURES, percent, readingOf } from './measures.js';
import { anOverview } from './overview.fixture.js';

const organizations = (covered: number, uncovered: number, unknown: number) =>
  readingOf(
    'organizations',
    anOverview({
      organizations: { total: covered + uncovered + unknown, covered, uncovered, unknown },
    }),
  );

describe('what a town comes to', () => {
  it.each([
    [4, 0, 0, 0],
    [3, 1, 0, 1],
    [2, 1, 0, 2],
    [2, 2, 0, 2],
    [1, 2, 0, 3],
    [0, 4, 0, 3],
  ])('with %i covered, %i uncovered and %i unknown is of level %i', (covered, uncovered, unknown, level) => {
    expect(organizations(covered, uncovered, unknown)).toMatchObject({ kind: 'share', level });
  });

  it('is not full where one is unknown', () => {
    expect(organizations(99, 0, 1)).toEqual({ kind: 'share', done: 99, total: 100, unknown: 1, level: 1 });
  });

  it('is unknown, and no share, where the records tell of none', () => {
    expect(organizations(0, 0, 3)).toEqual({ kind: 'unknown', unknown: 3 });
  });

  it('is nothing, and no level, where there is none', () => {
    expect(organizations(0, 0, 0)).toEqual({ kind: 'nothing' });
  });

  it('is withheld where a number is too small for this account', () => {
    expect(readingOf('members', anOverview({ members: null, suppressed: true }))).toEqual({
      kind: 'withheld',
    });
  });

  it('counts demonstration sites that are undecided as not complying', () => {
    expect(readingOf('sites', anOverview())).toMatchObject({ done: 0, total: 2, unknown: 1, level: 3 });
  });

  it.each([
    [0, 0],
    [1, 1],
    [9, 1],
    [10, 2],
    [19, 2],
    [20, 3],
  ])('with %i open findings is of level %i', (open, level) => {
    const findings = { ...anOverview().findings, open };
    expect(readingOf('findings', anOverview({ findings }))).toEqual({ kind: 'count', count: open, level });
  });

  it('has levels whose bounds leave no gap', () => {
    for (const measure of MEASURES) {
      const bounds = LEVELS.map((level) => boundsOf(measure, level));
      const isShare = !['findings', 'overdue'].includes(measure);
      for (let level = 1; level < bounds.length; level++) {
        if (isShare) expect(bounds[level]!.to).toBe(bounds[level - 1]!.from);
        else expect(bounds[level]!.from).toBe(bounds[level - 1]!.to! + 1);
      }
    }
  });

  it('says 100 percent of all alone', () => {
    expect([percent(999, 1000), percent(1000, 1000), percent(1, 3)]).toEqual([99, 100, 33]);
  });
});

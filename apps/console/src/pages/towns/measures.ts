import type { Overview } from '@hongzhu/client';

export const MEASURES = ['organizations', 'members', 'sites', 'findings', 'overdue'] as const;
export type Measure = (typeof MEASURES)[number];

/** From nothing to do (0) to most (3). It stands in the map as a colour and as so many marks. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** What a town comes to by a measure. Missing data is never counted as covered. */
export type Reading =
  | {
      readonly kind: 'share';
      readonly done: number;
      readonly total: number;
      readonly unknown: number;
      readonly level: Level;
    }
  | { readonly kind: 'count'; readonly count: number; readonly level: Level }
  /** There is nothing of the kind in the town. */
  | { readonly kind: 'nothing' }
  /** There is, and the records tell of none of it. */
  | { readonly kind: 'unknown'; readonly unknown: number }
  /** Numbers of members are not shown to this account. */
  | { readonly kind: 'withheld' };

/** The least that each level but the first begins with. */
const COUNTS: Readonly<Record<'findings' | 'overdue', readonly [number, number, number]>> = {
  findings: [1, 10, 20],
  overdue: [1, 3, 6],
};
const SHARES = [1, 0.75, 0.5] as const;

export function readingOf(measure: Measure, of: Overview): Reading {
  switch (measure) {
    case 'organizations':
      return share(of.organizations.covered, of.organizations.total, of.organizations.unknown);
    case 'members':
      return of.members === null
        ? { kind: 'withheld' }
        : share(of.members.covered, of.members.total, of.members.unknown);
    case 'sites': {
      const { complying, claimed, undecided } = of.demonstrationSites;
      return share(complying, claimed, undecided);
    }
    case 'findings':
      return count('findings', of.findings.open);
    case 'overdue':
      return count('overdue', of.tasks.overdue);
  }
}

function share(done: number, total: number, unknown: number): Reading {
  if (total === 0) return { kind: 'nothing' };
  if (unknown === total) return { kind: 'unknown', unknown };
  const level = SHARES.filter((least) => done / total < least).length as Level;
  return { kind: 'share', done, total, unknown, level };
}

const count = (measure: 'findings' | 'overdue', value: number): Reading => ({
  kind: 'count',
  count: value,
  level: COUNTS[measure].filter((least) => value >= least).length as Level,
});

/** What a level means: bounds of a count, of which the upper one may be open, or of a share in hundredths. */
export interface LevelBounds {
  readonly from: number;
  /** Exclusive for a share; null: and more. */
  readonly to: number | null;
}

export function boundsOf(measure: Measure, level: Level): LevelBounds {
  if (measure === 'findings' || measure === 'overdue') {
    const steps = [0, ...COUNTS[measure]];
    const next = steps[level + 1];
    return { from: steps[level]!, to: next === undefined ? null : next - 1 };
  }
  const steps = [null, 100, 75, 50];
  return { from: [100, 75, 50, 0][level]!, to: steps[level]! };
}

/** The share in whole hundredths, never more than it is: only all of it is 100. */
export const percent = (done: number, total: number): number => Math.floor((done * 100) / total);

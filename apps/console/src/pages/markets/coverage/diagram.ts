import type { MarketProfile, OrganizationCoverage, TouchingBranch } from '@hongzhu/client';

type Coverage = MarketProfile['coverage'];
export const COVERAGES = ['covered', 'uncovered', 'unknown'] as const;
export type CoverageWord = (typeof COVERAGES)[number];

/** What stands on one line at the left. */
export type DiagramRow =
  | { readonly kind: 'band'; readonly coverage: CoverageWord; readonly count: number }
  | { readonly kind: 'organization'; readonly organization: OrganizationCoverage }
  | { readonly kind: 'others'; readonly coverage: CoverageWord; readonly count: number };

export interface PlacedBranch {
  readonly branch: TouchingBranch;
  /** Its first line; it takes two. */
  readonly at: number;
}

export interface DiagramLink {
  /** Lines, from the top, of its two ends: in the middle of a row, and of a branch. */
  readonly from: number;
  readonly to: number;
  readonly formation: TouchingBranch['formation'];
  readonly isActive: boolean | null;
}

/** The picture of 1 + 3: organizations at the left, in bands by coverage, and the branches that have them as units. */
export interface Diagram {
  readonly rows: readonly DiagramRow[];
  readonly branches: readonly PlacedBranch[];
  readonly links: readonly DiagramLink[];
  /** How many lines it is high. */
  readonly height: number;
}

export const BRANCH_LINES = 2;

/** `most` organizations of each band have a line of their own; the others share one. */
export function diagramOf({ organizations, branches }: Coverage, most: number): Diagram {
  const rows: DiagramRow[] = [];
  const lineOf = new Map<OrganizationCoverage, number>();
  for (const coverage of COVERAGES) {
    const band = organizations.filter((each) => each.coverage === coverage).sort(byBranch);
    if (band.length === 0) continue;
    rows.push({ kind: 'band', coverage, count: band.length });
    // One that would be the only one left over is shown itself.
    const shown = band.length <= most + 1 ? band : band.slice(0, most);
    for (const organization of shown) {
      lineOf.set(organization, rows.length);
      rows.push({ kind: 'organization', organization });
    }
    if (shown.length === band.length) continue;
    for (const organization of band.slice(most)) lineOf.set(organization, rows.length);
    rows.push({ kind: 'others', coverage, count: band.length - most });
  }
  const placed = place(branches, organizations, lineOf);
  const linked = linksOf(organizations, lineOf, placed);
  const last = placed.at(-1);
  const height = Math.max(rows.length, last === undefined ? 0 : last.at + BRANCH_LINES);
  return { rows, branches: placed, links: linked, height };
}

const first = ({ coveredBy }: OrganizationCoverage): string => coveredBy[0]?.code ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byBranch = (a: OrganizationCoverage, b: OrganizationCoverage): number =>
  compare(first(a), first(b)) || compare(a.code, b.code);

/** Each branch beside the middle of its organizations, and below the one before it. */
function place(
  branches: readonly TouchingBranch[],
  organizations: readonly OrganizationCoverage[],
  lineOf: ReadonlyMap<OrganizationCoverage, number>,
): PlacedBranch[] {
  const middleOf = ({ code }: TouchingBranch): number => {
    const lines = organizations
      .filter(({ coveredBy }) => coveredBy.some((each) => each.code === code))
      .map((each) => lineOf.get(each)!);
    return lines.length === 0 ? Infinity : lines.reduce((sum, line) => sum + line, 0) / lines.length;
  };
  const ordered = branches
    .map((branch) => ({ branch, middle: middleOf(branch) }))
    .sort((a, b) => (a.middle === b.middle ? compare(a.branch.code, b.branch.code) : a.middle - b.middle));
  let free = 0;
  return ordered.map(({ branch, middle }) => {
    const wanted = middle === Infinity ? free : middle + 0.5 - BRANCH_LINES / 2;
    const at = Math.max(free, wanted);
    free = at + BRANCH_LINES + 0.5;
    return { branch, at };
  });
}

/** One line for each organization and branch; those that share a row share their lines. */
function linksOf(
  organizations: readonly OrganizationCoverage[],
  lineOf: ReadonlyMap<OrganizationCoverage, number>,
  placed: readonly PlacedBranch[],
): DiagramLink[] {
  const links = new Map<string, DiagramLink>();
  for (const organization of organizations) {
    for (const { code, formation, isActive } of organization.coveredBy) {
      const at = placed.find(({ branch }) => branch.code === code)?.at;
      if (at === undefined) continue;
      const from = lineOf.get(organization)! + 0.5;
      links.set(`${from} ${code}`, { from, to: at + BRANCH_LINES / 2, formation, isActive });
    }
  }
  return [...links.values()];
}

import { describe, expect, it } from '@jest/globals';
import { aBranch, anOrganization, coveredBy } from '../profile.fixture.js';
import { diagramOf, type DiagramRow } from './diagram.js';

const told = (rows: readonly DiagramRow[]): string[] =>
  rows.map((row) =>
    row.kind === 'organization' ? row.organization.code : `${row.kind} ${row.coverage} ${row.count}`,
  );
const draw = (
  organizations: Parameters<typeof diagramOf>[0]['organizations'],
  branches: Parameters<typeof diagramOf>[0]['branches'],
  most = 12,
) => diagramOf({ organizations, branches, organizationsWithoutMembers: 0 }, most);

describe('the picture of 1 + 3', () => {
  const north = aBranch('B-1');
  const south = aBranch('B-2', { formation: 'affiliated' });

  it('sets apart what is covered, what is not, and of what that is not known', () => {
    const organizations = [
      anOrganization('O-4', { coverage: 'unknown', missing: ['/branches/B-9/status'] }),
      anOrganization('O-3'),
      coveredBy('O-2', south),
      coveredBy('O-1', north),
    ];
    expect(told(draw(organizations, [north, south]).rows)).toEqual([
      'band covered 2',
      ...['O-1', 'O-2'],
      'band uncovered 1',
      'O-3',
      'band unknown 1',
      'O-4',
    ]);
  });

  it('keeps organizations of one branch together, and lets no branch lie over another', () => {
    const organizations = [coveredBy('O-1', south), coveredBy('O-2', north), coveredBy('O-3', south)];
    const { rows, branches, links, height } = draw(organizations, [south, north]);
    expect(told(rows)).toEqual(['band covered 3', 'O-2', 'O-1', 'O-3']);
    expect(branches.map(({ branch }) => branch.code)).toEqual(['B-1', 'B-2']);
    expect(branches[1]!.at - branches[0]!.at).toBeGreaterThanOrEqual(2);
    expect(links.map(({ from }) => from)).toEqual([2.5, 1.5, 3.5]);
    expect(height).toBeGreaterThanOrEqual(branches[1]!.at + 2);
  });

  it('draws a link of what is unknown too, and says that the branch is not known to be active', () => {
    const unsure = aBranch('B-3', { isActive: null, status: null });
    const organization = { ...coveredBy('O-1', unsure), coverage: 'unknown' as const };
    expect(draw([organization], [unsure]).links).toMatchObject([{ from: 1.5, isActive: null }]);
  });

  it('shows a branch that covers nothing here, after the others', () => {
    const { branches, links } = draw([coveredBy('O-1', south)], [north, south]);
    expect(branches.map(({ branch }) => branch.code)).toEqual(['B-2', 'B-1']);
    expect(links).toHaveLength(1);
  });

  it('gives those beyond the most a row together, with their links, but never to a single one', () => {
    const many = ['O-1', 'O-2', 'O-3', 'O-4', 'O-5'].map((code) => coveredBy(code, north));
    const { rows, links } = draw(many, [north], 3);
    expect(told(rows)).toEqual(['band covered 5', 'O-1', 'O-2', 'O-3', 'others covered 2']);
    expect(links).toHaveLength(4);
    expect(told(draw(many, [north], 4).rows)).toEqual([
      'band covered 5',
      ...['O-1', 'O-2', 'O-3', 'O-4', 'O-5'],
    ]);
  });

  it('is empty where nobody has members and there is no branch', () => {
    expect(draw([], [])).toEqual({ rows: [], branches: [], links: [], height: 0 });
  });
});

import type { OrganizationCoverage } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { MemberCount } from '../../../shell/value.js';
import { BRANCH_LINES, type Diagram, type DiagramRow, type PlacedBranch } from './diagram.js';
import { WithoutBranch } from './without-branch.js';
import { Links, LinkLegend } from './links.js';

/** Of 1.625 rem: a line of text, with room above and below. */
const LINE_REM = 1.625;
const rem = (lines: number): string => `${lines * LINE_REM}rem`;

const SIGNS = { covered: '✓', uncovered: '✗', unknown: '?' } as const;

/** The picture. Whoever can't see it reads the table below, which says the same and more. */
export function DiagramFigure({ diagram }: { readonly diagram: Diagram }) {
  const { t } = useTranslation('markets');
  return (
    <figure className="diagram">
      <div className="diagram-columns" style={{ height: rem(diagram.height) }} aria-hidden="true">
        <ol className="diagram-rows">
          {diagram.rows.map((row, line) => (
            <Row key={keyOf(row)} row={row} line={line} />
          ))}
        </ol>
        <Links links={diagram.links} height={diagram.height} />
        <ol className="diagram-branches">
          {diagram.branches.map((placed) => (
            <Branch key={placed.branch.code} placed={placed} />
          ))}
        </ol>
      </div>
      <figcaption>
        <LinkLegend links={diagram.links} />
        <span className="only-read">{t('coverage.sameBelow')}</span>
      </figcaption>
    </figure>
  );
}

const keyOf = (row: DiagramRow): string =>
  row.kind === 'organization' ? row.organization.code : `${row.kind} ${row.coverage}`;

function Row({ row, line }: { readonly row: DiagramRow; readonly line: number }) {
  const { t } = useTranslation('markets');
  const place = { top: rem(line), height: rem(1) };
  if (row.kind === 'organization') return <Organization organization={row.organization} place={place} />;
  const { kind, coverage, count } = row;
  return (
    <li className={`diagram-row ${kind} ${coverage}`} style={place}>
      {kind === 'band' && <span className="sign">{SIGNS[coverage]}</span>}
      {t(kind === 'band' ? `coverage.band.${coverage}` : 'coverage.more', { count })}
    </li>
  );
}

interface OrganizationProps {
  readonly organization: OrganizationCoverage;
  readonly place: { readonly top: string; readonly height: string };
}

function Organization({ organization, place }: OrganizationProps) {
  const { t } = useTranslation('markets');
  const { name, code, kind, coverage, memberCounts, withoutBranch } = organization;
  return (
    <li className={`diagram-row organization ${coverage}`} style={place}>
      <span className="diagram-name">{name ?? code}</span>
      <span className="soft">{t(`kindShort.${kind}`)}</span>
      <span className="diagram-count numbers">
        <Members count={memberCounts?.total} /> <WithoutBranch withoutBranch={withoutBranch} />
      </span>
    </li>
  );
}

function Branch({ placed: { branch, at } }: { readonly placed: PlacedBranch }) {
  const { t } = useTranslation('markets');
  const { name, code, formation, isActive, memberCounts } = branch;
  const state = isActive === null ? 'unknown' : isActive ? 'active' : 'inactive';
  return (
    <li className={`diagram-branch ${state}`} style={{ top: rem(at), height: rem(BRANCH_LINES) }}>
      <span className="diagram-name">{name ?? code}</span>
      <span className="soft numbers">
        {t(`formation.${formation}`)} · {t(`coverage.branch.${state}`)}
        {memberCounts !== null && (
          <>
            {' · '}
            <Members count={memberCounts.total} />
          </>
        )}
      </span>
    </li>
  );
}

/** With what is counted; a number that is not shown says so. */
function Members({ count }: { readonly count: number | null | undefined }) {
  const { t } = useTranslation('markets');
  return typeof count === 'number' ? t('coverage.members', { count }) : <MemberCount count={count} />;
}

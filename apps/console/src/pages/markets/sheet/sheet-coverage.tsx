import type { MarketProfile, OrganizationCoverage } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { MemberCount } from '../../../shell/value.js';
import { CoverageMark } from '../coverage/coverage-mark.js';
import { WithoutBranch } from '../coverage/without-branch.js';
import { MOST_ORGANIZATIONS, sheetRows } from './sheet-rows.js';

const RANKS = { uncovered: 0, unknown: 1, covered: 2 } as const;
const rankOf = ({ coverage }: OrganizationCoverage): number => RANKS[coverage];

export function SheetCoverage({ coverage }: Pick<MarketProfile, 'coverage'>) {
  const { t } = useTranslation('markets');
  const { organizations, branches, organizationsWithoutMembers } = coverage;
  const { shown, left } = sheetRows(organizations, rankOf, MOST_ORGANIZATIONS);
  const nameOf = new Map(branches.map(({ code, name }) => [code, name ?? code]));
  return (
    <>
      <h2>{t('coverage.title')}</h2>
      {shown.length === 0 ? (
        <p>{t('coverage.nobody')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('column.organization')}</th>
              <th scope="col">{t('members.total')}</th>
              <th scope="col">{t('column.coverage')}</th>
              <th scope="col">{t('column.branch')}</th>
              <th scope="col">{t('sheet.onTheSpot')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ code, name, memberCounts, withoutBranch, coverage: covered, coveredBy }) => (
              <tr key={code}>
                <td>{name ?? code}</td>
                <td>
                  <MemberCount count={memberCounts?.total} />
                </td>
                <td>
                  <CoverageMark coverage={covered} /> <WithoutBranch withoutBranch={withoutBranch} />
                </td>
                <td>
                  {coveredBy.length === 0
                    ? t('coverage.none')
                    : coveredBy.map((each) => nameOf.get(each.code) ?? each.code).join(t('comma'))}
                </td>
                <td className="sheet-boxes">{t('sheet.agrees')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        {left > 0 && t('sheet.left', { count: left })}
        {t('coverage.others', { count: organizationsWithoutMembers })}
      </p>
    </>
  );
}

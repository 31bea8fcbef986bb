import type { TouchingBranch } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Value } from '../../../shell/value.js';
import { MEMBER_COUNTS, MemberCells, MemberHeads } from './member-cells.js';

/** The branches that are at home here, or have an organization of this market among their units. */
export function BranchTable({ branches }: { readonly branches: readonly TouchingBranch[] }) {
  const { t } = useTranslation('markets');
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={t('coverage.branches')}>
      <table className="table">
        <caption>{t('coverage.branches')}</caption>
        <thead>
          <tr>
            {(['branch', 'formation', 'status', 'establishedOn'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            <MemberHeads />
          </tr>
        </thead>
        <tbody>
          {branches.map((branch) => (
            <Row key={branch.code} branch={branch} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ branch }: { readonly branch: TouchingBranch }) {
  const { t } = useTranslation('markets');
  const { code, name, formation, status, establishedOn, memberCounts, suppressed } = branch;
  return (
    <tr>
      <th scope="row">
        {name ?? code} <small className="soft numbers">{code}</small>
      </th>
      <td>{t(`formation.${formation}`)}</td>
      <td>
        <Value>{status === null ? null : t(`branchStatus.${status}`)}</Value>
      </td>
      <td className="day">
        <Value>{establishedOn}</Value>
      </td>
      {memberCounts === null && suppressed !== true ? (
        <td className="absent" colSpan={MEMBER_COUNTS.length}>
          {t('coverage.elsewhere')}
        </td>
      ) : (
        <MemberCells counts={memberCounts} />
      )}
    </tr>
  );
}

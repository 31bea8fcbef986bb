import type { OrganizationCoverage, TouchingBranch } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Value } from '../../../shell/value.js';
import { MissingFields } from '../missing-fields.js';
import { CoverageMark } from './coverage-mark.js';
import { MemberCells, MemberHeads } from './member-cells.js';
import { RuleLines } from './rule-lines.js';
import { WithoutBranch } from './without-branch.js';

export interface OrganizationTableProps {
  readonly organizations: readonly OrganizationCoverage[];
  readonly branches: readonly TouchingBranch[];
}

/** Each organization that has members: how many, by which branch it is covered, and what the rules say of it. */
export function OrganizationTable({ organizations, branches }: OrganizationTableProps) {
  const { t } = useTranslation('markets');
  const nameOf = new Map(branches.map(({ code, name }) => [code, name ?? code]));
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={t('coverage.organizations')}>
      <table className="table">
        <caption>{t('coverage.organizations')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.organization')}</th>
            <th scope="col">{t('column.kind')}</th>
            <MemberHeads />
            <th scope="col">{t('column.coverage')}</th>
            <th scope="col">{t('column.branch')}</th>
            <th scope="col">{t('column.rules')}</th>
          </tr>
        </thead>
        <tbody>
          {organizations.map((organization) => (
            <Row key={organization.code} organization={organization} nameOf={nameOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly organization: OrganizationCoverage;
  readonly nameOf: ReadonlyMap<string, string>;
}

function Row({ organization, nameOf }: RowProps) {
  const { t } = useTranslation('markets');
  const { code, name, kind, isOpen, memberCounts, withoutBranch } = organization;
  const { coverage, coveredBy, missing, verdicts } = organization;
  // What a rule lacks stands beside the rule.
  const told = new Set(verdicts.flatMap((verdict) => verdict.missing));
  return (
    <tr>
      <th scope="row">
        {name ?? code} <small className="soft numbers">{code}</small>
      </th>
      <td className="day">
        {t(`kind.${kind}`)}
        {isOpen !== true && (
          <small className="absent">
            {' '}
            {t(isOpen === null ? 'coverage.openUnknown' : 'coverage.notOpen')}
          </small>
        )}
      </td>
      <MemberCells counts={memberCounts} />
      <td>
        <CoverageMark coverage={coverage} /> <WithoutBranch withoutBranch={withoutBranch} />
      </td>
      <td>
        <Value>
          {coveredBy.length === 0
            ? t('coverage.none')
            : coveredBy.map((each) => nameOf.get(each.code) ?? each.code).join(t('comma'))}
        </Value>
      </td>
      <td>
        <MissingFields pointers={missing.filter((pointer) => !told.has(pointer))} />
        {verdicts.length === 0 ? (
          <span className="absent">{t('coverage.noRule')}</span>
        ) : (
          <RuleLines verdicts={verdicts} />
        )}
      </td>
    </tr>
  );
}

import type { OrganizationCoverage } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';

/** How many members of an organization are in no active branch, be it covered or not; nothing where nobody is, or it is not shown. */
export function WithoutBranch({ withoutBranch }: Pick<OrganizationCoverage, 'withoutBranch'>) {
  const { t } = useTranslation('markets');
  if (withoutBranch === null) return null;
  const { certain, undecided } = withoutBranch;
  return (
    <>
      {certain > 0 && (
        <span className="verdict non_compliant numbers">
          <span aria-hidden="true">✗</span> {t('coverage.withoutBranch', { count: certain })}
        </span>
      )}
      {undecided > 0 && (
        <span className="verdict insufficient_data numbers">
          <span aria-hidden="true">?</span> {t('coverage.branchUndecided', { count: undecided })}
        </span>
      )}
    </>
  );
}

import type { OrganizationCoverage } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';

const LOOKS = {
  covered: ['✓', 'compliant'],
  uncovered: ['✗', 'non_compliant'],
  unknown: ['?', 'insufficient_data'],
} as const;

export function CoverageMark({ coverage }: Pick<OrganizationCoverage, 'coverage'>) {
  const { t } = useTranslation('markets');
  const [sign, look] = LOOKS[coverage];
  return (
    <span className={`verdict ${look}`}>
      <span aria-hidden="true">{sign}</span> {t(`coverage.${coverage}`)}
    </span>
  );
}

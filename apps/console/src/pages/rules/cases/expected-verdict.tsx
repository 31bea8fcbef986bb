import { useTranslation } from 'react-i18next';
import { Mark, type MarkKind } from '../../../shell/sheet/mark.js';

const KINDS = {
  compliant: 'good',
  non_compliant: 'bad',
  in_grace: 'warn',
  insufficient_data: 'unknown',
} as const satisfies Readonly<Record<string, MarkKind>>;

const isMarked = (verdict: string): verdict is keyof typeof KINDS => Object.hasOwn(KINDS, verdict);

/** What has to come out of a case. */
export function ExpectedVerdict({ of: verdict }: { readonly of: string }) {
  const { t } = useTranslation('rules');
  if (isMarked(verdict)) return <Mark kind={KINDS[verdict]}>{t(`verdicts.${verdict}`)}</Mark>;
  return <span className="soft">{t('verdicts.not_applicable')}</span>;
}

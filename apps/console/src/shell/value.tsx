import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface ValueProps {
  /** Null and undefined: the registry does not say. */
  readonly children: ReactNode;
}

/** A value of the registry, or in grey the word that it has none: never a blank, and never a nought. */
export function Value({ children }: ValueProps) {
  const { t } = useTranslation();
  return children === null || children === undefined ? (
    <span className="absent">{t('absent')}</span>
  ) : (
    <>{children}</>
  );
}

/** A number of members. Null: not shown to this account. */
export function MemberCount({ count }: { readonly count: number | null | undefined }) {
  const { t } = useTranslation();
  return typeof count === 'number' ? <>{count}</> : <span className="absent">{t('withheld')}</span>;
}

import { useTranslation } from 'react-i18next';

export interface DateRangeProps {
  /** Null where no record has a date. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Whether there may be some that are not shown to this account. */
  readonly isWithheld: boolean;
}

/** The oldest date, with the newest behind it where that is another day. */
export function DateRange({ oldest, newest, isWithheld }: DateRangeProps) {
  const { t } = useTranslation();
  if (oldest === null) return <span className="nought">{isWithheld ? t('withheld') : '?'}</span>;
  return (
    <>
      {oldest}
      {newest !== null && newest !== oldest && <span className="soft"> … {newest}</span>}
    </>
  );
}

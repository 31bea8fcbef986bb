import { useTranslation } from 'react-i18next';

export interface RecordNumberProps {
  /** How many there are, as it is written; null where that is withheld. */
  readonly shown: string | null;
  /** Of these, without a date; null where the list has none, or it is withheld. */
  readonly undated: number | null;
  readonly isWithheld: boolean;
}

/** How many records there are, and how many of them without a date. */
export function RecordNumber({ shown, undated, isWithheld }: RecordNumberProps) {
  const { t } = useTranslation('freshness');
  const { t: common } = useTranslation();
  if (shown === null) return <span className="nought">{isWithheld ? common('withheld') : '?'}</span>;
  return undated === null || undated === 0 ? shown : t('undated', { records: shown, count: undated });
}

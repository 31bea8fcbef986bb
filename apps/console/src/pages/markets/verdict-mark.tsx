import type { ScoreItem } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';

export type Verdict = ScoreItem['verdict'];

const SIGNS: Readonly<Record<Verdict, string>> = {
  compliant: '✓',
  non_compliant: '✗',
  in_grace: '◔',
  insufficient_data: '?',
  not_applicable: '–',
  error: '!',
};

/** What a rule came to: a sign and a word, and a colour beside. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('markets');
  return (
    <span className={`verdict ${verdict}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {t(`verdict.${verdict}`)}
    </span>
  );
}

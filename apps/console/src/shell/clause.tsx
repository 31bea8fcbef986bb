import type { Basis } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';

/** The sources by the letters in which rules name them. */
const SOURCES = ['ZB', 'XJ', 'JY', '11号', '国办函', 'seed'] as const;

/** A clause with the document that it is in; one of an unknown source stands as it is written. */
export function Clause({ basis: { source, clause } }: { readonly basis: Basis }) {
  const { t } = useTranslation('names');
  const known = SOURCES.find((each) => each === source);
  const article = /^[\d–]+$/.test(clause) ? t('article', { number: clause }) : clause;
  return (
    <>
      {known === undefined ? source : t(`sources.${known}`)} {article}
    </>
  );
}

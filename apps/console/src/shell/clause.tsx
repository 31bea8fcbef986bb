import type { Basis } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';

/** The sources by the letters in which rules name them. */
const SOURCES = ['ZB', 'XJ', 'JY', '11号', '国办函', 'seed'] as const;

/** A clause with the document that it is in; one of an unknown source stands as it is written. */
export function Clause({ basis: { source, clause } }: { readonly basis: Basis }) {
  const { t } = useTranslation('names');
  const known = SOURCES.find((each) => each === source);
  const isNumber = /^[\d–]+$/.test(clause);
  const article = isNumber ? t('article', { number: clause }) : <span lang="zh-CN">{clause}</span>;
  return (
    <>
      {known === undefined ? source : t(`sources.${known}`)} {article}
    </>
  );
}

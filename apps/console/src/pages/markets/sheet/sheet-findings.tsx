import type { Finding } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { MOST_FINDINGS, sheetRows } from './sheet-rows.js';

const RANKS = { high: 0, medium: 1, low: 2, data: 3 } as const;
const rankOf = ({ severity }: Finding): number => RANKS[severity];

export function SheetFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('markets');
  const language = useLanguage();
  const { shown, left } = sheetRows(findings, rankOf, MOST_FINDINGS);
  return (
    <>
      <h2>{t('work.findings')}</h2>
      {shown.length === 0 ? (
        <p>{t('work.noFindings')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('column.severity')}</th>
              <th scope="col">{t('column.finding')}</th>
              <th scope="col">{t('sheet.onTheSpot')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, severity, summary }) => (
              <tr key={id}>
                <td className="sheet-boxes">{t(`severity.${severity}`)}</td>
                <td>{summary[language]}</td>
                <td className="sheet-boxes">{t('sheet.mended')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p>{t('sheet.left', { count: left })}</p>}
    </>
  );
}

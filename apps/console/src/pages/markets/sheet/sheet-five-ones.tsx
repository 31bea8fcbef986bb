import type { MarketProfile } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { Value } from '../../../shell/value.js';
import { VerdictMark } from '../verdict-mark.js';

export function SheetFiveOnes({ items, claimed }: Pick<MarketProfile['fiveOnes'], 'items' | 'claimed'>) {
  const { t } = useTranslation('markets');
  const language = useLanguage();
  const claim =
    claimed === null ? 'fiveOnes.claimUnknown' : claimed ? 'fiveOnes.claimed' : 'fiveOnes.notClaimed';
  return (
    <>
      <h2>
        {t('fiveOnes.title')} <small>{t(claim)}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('column.item')}</th>
            <th scope="col">{t('column.verdict')}</th>
            <th scope="col">{t('column.reviewedOn')}</th>
            <th scope="col">{t('column.validUntil')}</th>
            <th scope="col">{t('sheet.onTheSpot')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ ruleId, title, verdict, evidence }) =>
            evidence === null ? null : (
              <tr key={ruleId}>
                <td>{title[language]}</td>
                <td>
                  <VerdictMark verdict={verdict} />
                </td>
                <td>
                  <Value>{evidence.reviewedOn}</Value>
                </td>
                <td>
                  <Value>{evidence.validUntil}</Value>
                </td>
                <td className="sheet-boxes">{t('sheet.meets')}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

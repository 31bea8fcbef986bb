import type { MarketProfile } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useTownNames } from '../../../api/towns.js';
import { Value } from '../../../shell/value.js';
import { SheetCoverage } from './sheet-coverage.js';
import { SheetFindings } from './sheet-findings.js';
import { SheetFiveOnes } from './sheet-five-ones.js';
import './sheet.css';

/** One page of A4, in black and white, to be taken along: what is on record, and room for what is found on the spot. */
export function CheckSheet({ profile }: { readonly profile: MarketProfile }) {
  const { t } = useTranslation('markets');
  const common = useTranslation().t;
  const names = useTownNames();
  const { market, asOf, coverage, fiveOnes } = profile;
  const { code, name, townCode, category, instructorCodes, operatorCount } = market;
  const facts = [
    ['town', names.get(townCode) ?? townCode],
    ['category', category],
    ['operators', operatorCount],
    ['instructors', instructorCodes.length === 0 ? null : instructorCodes.join(t('comma'))],
  ] as const;
  return (
    <section className="check-sheet">
      <header>
        <h1>{t('sheet.title', { name: name ?? code })}</h1>
        <p>{t('sheet.asOf', { code, date: asOf })}</p>
      </header>
      <p className="sheet-facts">
        {facts.map(([fact, value]) => (
          <span key={fact}>
            {common('labelled', { label: t(`column.${fact}`) })}
            <Value>{value}</Value>
          </span>
        ))}
      </p>
      <SheetCoverage coverage={coverage} />
      <SheetFiveOnes items={fiveOnes.items} claimed={fiveOnes.claimed} />
      <SheetFindings findings={profile.findings} />
      <div className="sheet-notes">{t('sheet.notes')}</div>
      <p className="sheet-signs">
        {(['inspector', 'market', 'day'] as const).map((sign) => (
          <span key={sign}>{t(`sheet.sign.${sign}`)}</span>
        ))}
      </p>
      <footer>{t('sheet.foot')}</footer>
    </section>
  );
}

import type { MarketProfile } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MarketStatus } from './market-status.js';
import { stateOf } from './state-of.js';

/** Which market it is, and how it stands, in one line whose numbers lead to what they count. */
export function DossierHead({ profile }: { readonly profile: MarketProfile }) {
  const { t } = useTranslation('markets');
  const { market, asOf, hasMoreFindings } = profile;
  const { uncovered, unknown, withoutBranch, findings, tasks, expired } = stateOf(profile);
  const next = profile.fiveOnes.nextToExpire;
  return (
    <header className="dossier-head">
      <Link to="/markets">{t('backToList')}</Link>
      <div className="page-head">
        <h1>{market.name ?? market.code}</h1>
        <span className="numbers soft">{market.code}</span>
        <span className="tag">
          <MarketStatus status={market.status} />
        </span>
        <span className="end soft numbers">{t('asOf', { date: asOf })}</span>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      <p className="state-line numbers">
        <a href="#coverage">{t('state.uncovered', { count: uncovered })}</a>
        {unknown > 0 && <a href="#coverage">{t('state.unknown', { count: unknown })}</a>}
        {withoutBranch !== null && withoutBranch > 0 && (
          <a href="#coverage">{t('state.withoutBranch', { count: withoutBranch })}</a>
        )}
        <a href="#work">
          {t(hasMoreFindings ? 'state.findingsMore' : 'state.findings', { count: findings })}
        </a>
        <a href="#work">{t('state.tasks', { count: tasks })}</a>
        {expired > 0 && <a href="#five-ones">{t('state.expired', { count: expired })}</a>}
        {next !== null && (
          <a href="#five-ones">
            {t('state.next', { what: t(`standard.${next.standard}`), date: next.validUntil })}
          </a>
        )}
      </p>
    </header>
  );
}

import { useMemo } from 'react';
import type { MarketProfile } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useIsWide } from '../../../shell/use-is-wide.js';
import { BranchTable } from './branch-table.js';
import { diagramOf } from './diagram.js';
import { DiagramFigure } from './diagram-figure.js';
import { OrganizationTable } from './organization-table.js';
import './coverage.css';

/** Organizations of one band that have a line of their own in the picture. */
const MOST = 12;

/** 1 + 3: whose members are covered by which branch, as a picture and as tables. */
export function Coverage({ coverage }: Pick<MarketProfile, 'coverage'>) {
  const { t } = useTranslation('markets');
  const diagram = useMemo(() => diagramOf(coverage, MOST), [coverage]);
  const isWide = useIsWide();
  const { organizations, branches, organizationsWithoutMembers } = coverage;
  return (
    <section className="panel" aria-labelledby="coverage">
      <div className="panel-head">
        <h2 id="coverage">{t('coverage.title')}</h2>
        <span className="soft numbers">{t('coverage.others', { count: organizationsWithoutMembers })}</span>
      </div>
      {organizations.length === 0 && <p>{t('coverage.nobody')}</p>}
      {isWide && diagram.height > 0 && <DiagramFigure diagram={diagram} />}
      {organizations.length > 0 && <OrganizationTable organizations={organizations} branches={branches} />}
      {branches.length === 0 ? <p>{t('coverage.noBranch')}</p> : <BranchTable branches={branches} />}
    </section>
  );
}

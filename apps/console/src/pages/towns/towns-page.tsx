import { useState } from 'react';
import type { TownsOverview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useTownsOverview } from '../../api/towns.js';
import { ImportFirst } from '../../shell/import-first.js';
import { Notice } from '../../shell/notice.js';
import { ReadPage } from '../../shell/read-page.js';
import { useSession } from '../../shell/session-context.js';
import { FindingsByRule } from './findings-by-rule.js';
import { DONGGUAN_HEXES } from './map/dongguan-hexes.js';
import { TownMap } from './map/town-map.js';
import { MeasureChoice } from './measure-choice.js';
import type { Measure } from './measures.js';
import { TownStrip } from './town-strip.js';
import { TownTable } from './town-table.js';
import { Trend } from './trend/trend.js';
import { ruleOfMeasure } from './trend/trend-choices.js';
import '../../shell/page.css';
import './towns.css';

/** `/towns` is all of them, `/towns/<code>` with one chosen. */
export default function TownsPage() {
  const overview = useTownsOverview();
  return <ReadPage query={overview}>{(data) => <Towns overview={data} />}</ReadPage>;
}

function Towns({ overview }: { readonly overview: TownsOverview }) {
  const { t } = useTranslation('towns');
  const [measure, setMeasure] = useState<Measure>('organizations');
  const [trendRule, setTrendRule] = useState<string | null>(null);
  const code = useParams()['*'] || null;
  const navigate = useNavigate();
  const { towns, total, asOf } = overview;
  const chosen = towns.find(({ townCode }) => townCode === code) ?? null;
  const measureBy = (next: Measure): void => {
    setMeasure(next);
    setTrendRule(ruleOfMeasure(next));
  };
  const choose = (next: string): void =>
    void navigate(next === code ? '/towns' : `/towns/${encodeURIComponent(next)}`, { replace: true });
  const onMap = towns.filter(({ townCode }) => townCode in DONGGUAN_HEXES);
  if (towns.length === 0) return <NoTowns />;
  return (
    <div className="page towns">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <MeasureChoice measure={measure} onChoose={measureBy} />
        <span className="end soft numbers">{t('asOf', { date: asOf })}</span>
      </header>
      {code !== null && chosen === null && <p role="status">{t('noSuch', { code })}</p>}
      <TownStrip town={chosen} total={total} />
      <div className={onMap.length === 0 ? 'towns-both no-map' : 'towns-both'}>
        {onMap.length > 0 && (
          <TownMap
            towns={onMap}
            measure={measure}
            chosen={code}
            onChoose={choose}
            left={towns.length - onMap.length}
          />
        )}
        <div className="towns-side">
          <section className="panel towns-table" aria-label={t('table')}>
            {onMap.length === 0 && <p className="soft">{t('noMap')}</p>}
            <TownTable overview={overview} measure={measure} chosen={code} onChoose={choose} />
          </section>
          <Trend town={chosen} of={chosen ?? total} rule={trendRule} onChoose={setTrendRule} />
        </div>
        <FindingsByRule key={chosen?.townCode ?? ''} town={chosen} of={chosen ?? total} />
      </div>
    </div>
  );
}

/** An account of all towns sees none while there are none; any other may be of none. */
function NoTowns() {
  const { t } = useTranslation('towns');
  const isOfAll = useSession().session.towns === null;
  return (
    <Notice isPage title={t('noneTitle')} action={isOfAll && <ImportFirst />}>
      {t(isOfAll ? 'noneYet' : 'none')}
    </Notice>
  );
}

import { useMemo } from 'react';
import type { SweepTrend } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useIsCityTrend, useRuleTrend } from '../../../api/trend.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { Chart } from '../../../shell/chart/chart.js';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { shownNumber } from '../../../shell/sheet/shown.js';
import { heightOf, pointsOf } from '../../../shell/trend/points-of.js';
import { ruleTrendOption } from './rule-trend-option.js';

const COLUMNS = ['non_compliant', 'in_grace', 'insufficient_data', 'compliant', 'not_applicable'] as const;

/** What the sweeps came to by this rule, date after date: in the whole city, or in the towns of the account. */
export function RuleTrend({ id }: { readonly id: string }) {
  const { t } = useTranslation('rules');
  const isCity = useIsCityTrend();
  const trend = useRuleTrend(id);
  const since = trend.data?.keptSince ?? null;
  const kept = isCity || since === null ? '' : t('trendSince', { date: since });
  const note = t(isCity ? 'trendNote' : 'trendNoteOwn') + kept;
  return (
    <Section id="trend" title={t('trend')} note={note}>
      <ReadPart query={trend}>
        {({ items }) => <Trend items={items} nothing={t(isCity ? 'noTrend' : 'noTrendOwn')} />}
      </ReadPart>
    </Section>
  );
}

function Trend({ items, nothing }: { readonly items: readonly SweepTrend[]; readonly nothing: string }) {
  const { t } = useTranslation('rules');
  const points = useMemo(() => pointsOf(items), [items]);
  const language = useLanguage();
  const columns: readonly Column<SweepTrend>[] = [
    { key: 'asOf', title: t('asOf'), isHead: true, cell: ({ asOf }) => asOf },
    ...COLUMNS.map((verdict) => ({
      key: verdict,
      title: t(`verdicts.${verdict}`),
      isNumber: true,
      cell: ({ verdicts }: SweepTrend) => shownNumber(verdicts[verdict], language),
    })),
    {
      key: 'status',
      title: t('sweepStatus'),
      cell: ({ status }) => t(status === 'complete' ? 'sweepComplete' : 'sweepIncomplete'),
    },
  ];
  return (
    <>
      {points.length > 1 && <TrendPicture points={points} />}
      <DataTable
        caption={t('trend')}
        columns={columns}
        rows={points.toReversed()}
        keyOf={({ sweepId }) => sweepId}
        nothing={nothing}
      />
    </>
  );
}

function TrendPicture({ points }: { readonly points: readonly SweepTrend[] }) {
  const { t } = useTranslation('rules');
  const option = useMemo(() => ruleTrendOption(points, (verdict) => t(`verdicts.${verdict}`)), [points, t]);
  const [first, last] = [points[0]!, points.at(-1)!];
  const most = Math.max(...points.map(heightOf));
  const dates = { from: first.asOf, to: last.asOf, count: points.length };
  const label = t('trendSummary', { ...dates, most, last: heightOf(last) });
  return (
    <div className="rule-trend">
      <Chart label={label} option={option} height="low" />
    </div>
  );
}

import { useMemo } from 'react';
import type { Overview, TownOverview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useTownsTrend } from '../../../api/trend.js';
import { useSession } from '../../../shell/session-context.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { pointsOf } from '../../../shell/trend/points-of.js';
import { useRuleTitle } from '../../../shell/use-rule-title.js';
import { useWhere } from '../use-where.js';
import { Nights } from './nights.js';
import { rateOf } from './rate-of.js';
import { TrendChoice } from './trend-choice.js';
import { measureOfRule } from './trend-choices.js';

export interface TrendProps {
  /** Null for all that the account sees. */
  readonly town: TownOverview | null;
  readonly of: Overview;
  /** Null for all rules. */
  readonly rule: string | null;
  readonly onChoose: (rule: string | null) => void;
}

/** How many verdicts of each kind the nights came to, by all rules or one, in one town or in all that the account sees. */
export function Trend({ town, of, rule, onChoose }: TrendProps) {
  const { t } = useTranslation('towns');
  const isCity = useSession().session.towns === null && town === null;
  const trend = useTownsTrend(town?.townCode ?? null, rule);
  const points = useMemo(() => pointsOf(trend.data?.items ?? []), [trend.data]);
  const shown = useWhere(town);
  const where = isCity ? t('trend.city') : shown;
  const since = trend.data?.keptSince ?? null;
  const measure = measureOfRule(rule);
  const ruleTitle = useRuleTitle()(rule ?? '');
  const what = measure === null ? ruleTitle : t(`measures.${measure}`);
  const isOfNothing = rule !== null && points.every((point) => rateOf(point).of === 0);
  return (
    <section className="panel trend" aria-labelledby="trend">
      <div className="panel-head">
        <h2 id="trend">
          {rule === null ? t('trend.title', { where }) : t('trend.titleOf', { where, what })}
        </h2>
        <span className="soft numbers">
          {points.length > 0 && t('trend.nights', { count: points.length })}
          {!isCity && since !== null && t('trend.since', { date: since })}
        </span>
      </div>
      <TrendChoice of={of} rule={rule} onChoose={onChoose} />
      {measure !== null && <p className="soft">{t('trend.byRule', { rule: ruleTitle })}</p>}
      <ReadPart query={trend}>
        {() =>
          points.length === 0 || isOfNothing ? (
            <p>
              {t(`trend.${whyNothing({ isCity, isOfRule: rule !== null, hasNights: points.length > 0 })}`)}
            </p>
          ) : (
            <Nights
              points={points}
              where={where}
              what={rule === null ? t('trend.allRules') : what}
              isRated={measure !== null}
            />
          )
        }
      </ReadPart>
    </section>
  );
}

/** What is said where there is nothing to be shown. */
function whyNothing({
  isCity,
  isOfRule,
  hasNights,
}: {
  readonly isCity: boolean;
  readonly isOfRule: boolean;
  readonly hasNights: boolean;
}) {
  if (hasNights) return 'noneApplies';
  if (isOfRule) return 'noneOfRule';
  return isCity ? 'none' : 'noneByTown';
}

import type { ReactNode } from 'react';
import type { Market } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { shownNumber } from '../../shell/sheet/shown.js';
import { TownLink } from '../../shell/town-link.js';
import { Value } from '../../shell/value.js';

/** What the registry has of the market itself. */
export function Identity({ market }: { readonly market: Market }) {
  const { t } = useTranslation('markets');
  const { townCode, category, openedOn, closedOn, lon, lat, demonstrationCandidate, instructorCodes } =
    market;
  const language = useLanguage();
  const number = (count: number | null): string | null =>
    count === null ? null : shownNumber(count, language);
  const claim = demonstrationCandidate === null ? null : t(demonstrationCandidate ? 'claimed' : 'notClaimed');
  const facts: readonly (readonly [Parameters<typeof Fact>[0]['name'], ReactNode])[] = [
    ['town', <TownLink key="town" code={townCode} />],
    ['category', category],
    ['openedOn', openedOn],
    ...(closedOn === null ? [] : [['closedOn', closedOn] as const]),
    ['operators', number(market.operatorCount)],
    ['surveyed', number(market.surveyedOperatorCount)],
    ['workers', number(market.workerCount)],
    ['claim', claim],
    ['instructors', instructorCodes.length === 0 ? null : instructorCodes.join(t('comma'))],
    ['place', lon === null || lat === null ? null : `${lon}, ${lat}`],
  ];
  return (
    <section className="panel" aria-labelledby="identity">
      <h2 id="identity">{t('identity')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
    </section>
  );
}

interface FactProps {
  readonly name:
    | 'town'
    | 'category'
    | 'openedOn'
    | 'closedOn'
    | 'operators'
    | 'surveyed'
    | 'workers'
    | 'claim'
    | 'instructors'
    | 'place';
  readonly value: ReactNode;
}

function Fact({ name, value }: FactProps) {
  const { t } = useTranslation('markets');
  return (
    <div>
      <dt>{t(`column.${name}`)}</dt>
      <dd className="numbers">
        <Value>{value}</Value>
      </dd>
    </div>
  );
}

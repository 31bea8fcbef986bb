import type { ReactNode } from 'react';
import type { Overview, TownOverview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { to } from '../../shell/address.js';
import { readingOf } from './measures.js';
import { useTold } from './use-told.js';
import { useWhere } from './use-where.js';

export interface TownStripProps {
  /** Null: all towns together. */
  readonly town: TownOverview | null;
  readonly total: Overview;
}

/** How one town stands, or all together; every number leads to what it counts. */
export function TownStrip({ town, total }: TownStripProps) {
  const { t } = useTranslation('towns');
  const told = useTold();
  const where = useWhere(town);
  const of = town ?? total;
  const at: Readonly<Record<string, string>> = town === null ? {} : { town: town.townCode };
  const share = (measure: 'organizations' | 'members' | 'sites'): string => {
    const reading = readingOf(measure, of);
    const { figure, detail } = told(reading);
    return reading.kind === 'share' ? `${detail} ${figure}` : detail;
  };
  return (
    <section className="panel town-strip" aria-live="polite">
      <h2>{where}</h2>
      <dl className="numbers">
        <Item name="markets">
          <Link to={to('/markets', at)}>{t('strip.marketsOf', { ...of.markets })}</Link>
          {of.markets.unknown > 0 && (
            <span className="absent"> {t('strip.statusUnknown', { count: of.markets.unknown })}</span>
          )}
        </Item>
        <Item name="organizations">{share('organizations')}</Item>
        <Item name="members">{share('members')}</Item>
        <Item name="sites">{share('sites')}</Item>
        <Item name="findings">
          <a href="#by-rule">{of.findings.open}</a>
        </Item>
        <Item name="tasks">
          <Link to={to('/tasks', at)}>{of.tasks.unfinished}</Link>
        </Item>
        <Item name="overdue">
          <Link to={to('/tasks', { ...at, overdue: 'true' })}>{of.tasks.overdue}</Link>
        </Item>
      </dl>
      {town !== null && (
        <Link to="/towns" replace>
          {t('strip.showAll')}
        </Link>
      )}
    </section>
  );
}

interface ItemProps {
  readonly name: 'markets' | 'organizations' | 'members' | 'sites' | 'findings' | 'tasks' | 'overdue';
  readonly children: ReactNode;
}

function Item({ name, children }: ItemProps) {
  const { t } = useTranslation('towns');
  return (
    <div>
      <dt>{t(`strip.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import type { Task } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePartOfTasks } from '../../../api/tasks.js';
import { useMarketName } from '../../../api/market-names.js';
import { useTownName } from '../../../api/town-names.js';
import { Notice } from '../../../shell/notice.js';
import { useSession } from '../../../shell/session-context.js';
import { Loading } from '../../../shell/states.js';
import { isSomewhere, type Place } from './place.js';
import type { View } from './views.js';
import '../../../shell/button-row.css';

export interface EmptyQueueProps {
  /** All that were read of the place, whatever is looked at of them. */
  readonly tasks: readonly Task[];
  readonly place: Place;
  readonly view: View;
  readonly typed: string;
  readonly onView: (view: View) => void;
}

/** What stands where rows would: why there are none, and where to go on. */
export function EmptyQueue({ tasks, place, view, typed, onView }: EmptyQueueProps) {
  const { t } = useTranslation('home');
  const part = usePartOfTasks();
  if (typed.trim() !== '') return <Notice title={t('notFoundTitle')}>{t('notFound')}</Notice>;
  // The others may be what is looked for: that there is nothing is not known yet.
  if (part === 'reading') return <Loading />;
  if (tasks.length === 0 && part === 'all' && !isSomewhere(place)) return <NothingToDo />;
  const others = view !== 'all' && tasks.length > 0 && (
    <Button onClick={() => onView('all')}>{t('emptyShowAll')}</Button>
  );
  return (
    <Notice title={t('emptyTitle')} action={others}>
      {t(`empty.${view}`)}
    </Notice>
  );
}

const MOST_NAMED = 5;

/** That there is nothing in the towns of the account, or in its markets. */
function useWhere(): string {
  const { t } = useTranslation('home');
  const { towns, markets } = useSession().session;
  const townName = useTownName();
  const marketName = useMarketName();
  const some = (codes: readonly string[], nameOf: (code: string) => string): string =>
    codes.slice(0, MOST_NAMED).map(nameOf).join(t('nothing.comma')) +
    (codes.length > MOST_NAMED ? t('nothing.more') : '');
  if (markets !== null) return t('nothing.inMarkets', { markets: some(markets, marketName) });
  return towns === null ? t('nothing.everywhere') : t('nothing.inTowns', { towns: some(towns, townName) });
}

/** There is no task in any place of the account: what that means, and what it does not. */
function NothingToDo() {
  const { t } = useTranslation('home');
  const where = useWhere();
  const toGo = (
    <div className="button-row">
      <Link to="/sweeps">{t('nothing.sweeps')}</Link>
      <Link to="/markets">{t('nothing.markets')}</Link>
    </div>
  );
  return (
    <Notice title={t('nothing.title')} action={toGo}>
      <p>{where}</p>
      <p>{t('nothing.means')}</p>
      <p>{t('nothing.next')}</p>
    </Notice>
  );
}

import { memo, useMemo } from 'react';
import type { Task } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { MOST_TASKS } from '../../../api/read-list.js';
import { usePartOfTasks } from '../../../api/tasks.js';
import { useSession } from '../../../shell/session-context.js';
import { stateOfDay } from './state-of-day.js';
import { isFor, isIn, viewsOf, type View } from './views.js';

export interface QueueHeadProps {
  readonly tasks: readonly Task[];
  readonly today: string;
  readonly view: View;
  readonly typed: string;
  readonly decides: boolean;
  readonly isLive: boolean;
  readonly onView: (view: View) => void;
  readonly onType: (typed: string) => void;
  readonly onHelp: () => void;
}

/** How the day stands, in one sentence, and which part of the queue is looked at. */
export function QueueHead({ tasks, today, view, typed, decides, isLive, ...on }: QueueHeadProps) {
  const { t } = useTranslation('home');
  const part = usePartOfTasks();
  return (
    <header className="queue-head">
      <div className="queue-title">
        <strong className="queue-name" aria-hidden="true">
          {t('title')}
        </strong>
        <button type="button" className="plain" onClick={on.onHelp}>
          {t('help')} <kbd>?</kbd>
        </button>
      </div>
      <State tasks={tasks} today={today} decides={decides} />
      <div className="queue-choice">
        <ViewChoice tasks={tasks} view={view} decides={decides} onView={on.onView} />
        <input
          type="search"
          className="queue-search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={typed}
          onChange={({ currentTarget }) => on.onType(currentTarget.value)}
        />
      </div>
      {part !== 'all' && (
        <p className="soft">
          {t(`part.${part}`, { count: part === 'due-first' ? MOST_TASKS : tasks.length })}
        </p>
      )}
      {!isLive && (
        <p className="queue-paused" role="status">
          <span aria-hidden="true">‖</span> {t('notLive')}
        </p>
      )}
    </header>
  );
}

/** Of all that asks something of the account: it stays the same whichever view is looked at. */
const State = memo(function State({
  tasks,
  today,
  decides,
}: Pick<QueueHeadProps, 'tasks' | 'today' | 'decides'>) {
  const { t } = useTranslation('home');
  const { account } = useSession().session;
  const theirs = useMemo(
    () => tasks.filter((task) => isFor(account, decides, task)),
    [tasks, account, decides],
  );
  const words = { of: t(decides ? 'stateOfDeciding' : 'stateOf'), ...stateOfDay(theirs, today) };
  return <p className="queue-state numbers">{theirs.length === 0 ? t('stateNothing') : t('state', words)}</p>;
});

const ViewChoice = memo(function ViewChoice({
  tasks,
  view,
  decides,
  onView,
}: Pick<QueueHeadProps, 'tasks' | 'view' | 'decides' | 'onView'>) {
  const { t } = useTranslation('home');
  const { account } = useSession().session;
  const views = useMemo(
    () =>
      viewsOf(decides).map((each) => ({
        each,
        count: tasks.filter((task) => isIn(each, task, account)).length,
      })),
    [tasks, decides, account],
  );
  return (
    <div role="group" aria-label={t('queue')} className="choices">
      {views.map(({ each, count }) => (
        <button key={each} type="button" aria-pressed={view === each} onClick={() => onView(each)}>
          {t(`views.${each}`)} <span className="numbers soft">{count}</span>
        </button>
      ))}
    </div>
  );
});

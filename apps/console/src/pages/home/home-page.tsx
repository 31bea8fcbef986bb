import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useTasks } from '../../api/tasks.js';
import { Unread } from '../../shell/unread.js';
import { useToday } from '../../shell/use-today.js';
import { isAt, placeOf } from './queue/place.js';
import { useLiveTasks } from './use-live-tasks.js';
import { Work } from './work.js';
import './home.css';

export default function HomePage() {
  const { t } = useTranslation('home');
  return (
    <>
      <h1 className="only-read">{t('title')}</h1>
      <Workbench />
    </>
  );
}

function Workbench() {
  // First of all: what changes while the list is read is told.
  const isLive = useLiveTasks();
  const tasks = useTasks();
  const [params] = useSearchParams();
  const today = useToday();
  const place = useMemo(() => placeOf(params), [params]);
  const here = useMemo(
    () => tasks.data?.filter((task) => isAt(place, task, today)),
    [tasks.data, place, today],
  );
  if (tasks.data === undefined) return <Unread query={tasks} isPage={false} />;
  return <Work key={params.toString()} query={tasks} tasks={here ?? []} place={place} isLive={isLive} />;
}

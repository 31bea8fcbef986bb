import { useState } from 'react';
import type { TaskDetail } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTimeline } from '../../../api/tasks.js';
import { useEntries } from '../../../shell/desk/desk-context.js';
import { useSession } from '../../../shell/session-context.js';
import { newsSince, positionAt, versionSeen } from './news-since.js';
import { TimelineLine } from './timeline.js';

export interface ChangeNoticeProps {
  readonly task: TaskDetail;
  /** Whether it may be older than its timeline is. */
  readonly isBeingRead: boolean;
}

/**
 * What others did with the task while it was open here, or since a command on it was given that waits or was not done. It is shown before
 * anything is sent on top of it, and stays until somebody says that they have seen it.
 */
export function ChangeNotice({ task, isBeingRead }: ChangeNoticeProps) {
  const { t } = useTranslation('home');
  const { account } = useSession().session;
  const timeline = useTimeline(task.id);
  const entries = useEntries();
  const [opened] = useState(() => versionSeen(entries, task.id, task.version));
  const [since, setSince] = useState<number | null>(null);
  const [seen, setSeen] = useState(opened);
  const told = timeline.data?.items;
  // Once, from the timeline as it is read now: what is kept of an earlier visit ends before the task was opened.
  if (since === null && told !== undefined && !timeline.isFetching && !isBeingRead)
    setSince(positionAt(told, task.version - opened));
  const news = since === null ? [] : newsSince(told ?? [], since, account);
  if (task.version === seen || news.length === 0) return null;
  return (
    <section className="changed" role="alert">
      <strong>{t('changedTitle')}</strong>
      <ol>
        {news.map((entry) => (
          <TimelineLine key={entry.position} entry={entry} />
        ))}
      </ol>
      <p>{t('changedHint')}</p>
      <Button size="small" onClick={() => setSeen(task.version)}>
        {t('changedSeen')}
      </Button>
    </section>
  );
}

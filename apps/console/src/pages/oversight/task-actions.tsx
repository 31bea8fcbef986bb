import type { Task } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayIn, useSession } from '../../shell/session-context.js';
import { waitingFor } from '../../shell/desk/command.js';
import { useEntries } from '../../shell/desk/desk-context.js';
import type { AskedTask } from './decide-task.js';
import { supervisorVerbs, type SupervisorVerb } from './supervisor-verbs.js';

export interface TaskActionsProps {
  readonly task: Task;
  readonly onAsk: (asked: AskedTask) => void;
}

/** What can be done with a task of a list. */
export function TaskActions({ task, onAsk }: TaskActionsProps) {
  const { t } = useTranslation('oversight');
  const words = useTranslation('desk').t;
  const { account } = useSession().session;
  const may = useMayIn('decide Task', task);
  const waiting = waitingFor(useEntries(), task.id);
  if (!may) return null;
  if (waiting !== null) {
    const verb = words(`verbs.${waiting.command.verb as SupervisorVerb}`);
    return <span className="soft">{words('underWay', { verb })}</span>;
  }
  const isOwn = task.submission?.outcome === 'dismissed' && task.submission.by === account;
  return (
    <div className="sheet-row-actions">
      {supervisorVerbs(task, account).map((verb) => (
        <Button key={verb} size="small" onClick={() => onAsk({ verb, task })}>
          {words(`verbs.${verb}`)}
        </Button>
      ))}
      {isOwn && <span className="soft">{t('own')}</span>}
    </div>
  );
}

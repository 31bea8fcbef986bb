import type { Task } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskList } from '../../api/oversight.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { Column } from '../../shell/sheet/data-table.js';
import { MarketLink } from '../../shell/market-link.js';
import { NOUGHT, shownInstant } from '../../shell/sheet/shown.js';
import { useToday } from '../../shell/use-today.js';
import { daysBetween } from '../../shell/day-of.js';
import type { AskedTask } from './decide-task.js';
import { TaskActions } from './task-actions.js';
import { useTownColumn } from './use-town-column.js';

/** What is told of a task in a list: where and what, why it is in this list, and what can be done. */
export function useTaskColumns(list: TaskList, onAsk: (asked: AskedTask) => void): Column<Task>[] {
  const { t } = useTranslation('oversight');
  const place = usePlace();
  const late = useLate();
  const dismissal = useDismissal();
  return [
    ...place,
    ...(list === 'dismissals' ? dismissal : late.filter(({ key }) => key !== 'told' || list === 'escalated')),
    {
      key: 'do',
      title: t('column.do'),
      isLast: true,
      cell: (task) => <TaskActions task={task} onAsk={onAsk} />,
    },
  ];
}

function usePlace(): Column<Task>[] {
  const { t } = useTranslation('oversight');
  const home = useTranslation('home').t;
  const language = useLanguage();
  const townColumn = useTownColumn<Task>();
  return [
    {
      key: 'severity',
      title: t('column.severity'),
      cell: ({ severity }) => (
        <span className={`severity ${severity}`}>{home(`severityShort.${severity}`)}</span>
      ),
    },
    {
      key: 'subject',
      title: t('column.subject'),
      isHead: true,
      cell: ({ subject: { type, code, name } }) =>
        type === 'market' ? <MarketLink code={code} name={name} /> : (name ?? code),
    },
    townColumn,
    {
      key: 'what',
      title: t('column.what'),
      isText: true,
      cell: ({ id, title }) => <Link to={`/tasks/${id}`}>{title[language]}</Link>,
    },
  ];
}

function useLate(): Column<Task>[] {
  const { t } = useTranslation('oversight');
  const home = useTranslation('home').t;
  const today = useToday();
  return [
    { key: 'due', title: t('column.due'), cell: ({ dueOn }) => dueOn },
    {
      key: 'late',
      title: t('column.late'),
      isNumber: true,
      cell: ({ dueOn, pausedOn }) =>
        pausedOn === null ? Math.max(0, daysBetween(dueOn, today)) : home('pressure.standing'),
    },
    { key: 'state', title: t('column.state'), cell: ({ state }) => home(`states.${state}`) },
    { key: 'told', title: t('column.told'), cell: ({ escalatedAt }) => shownInstant(escalatedAt) },
  ];
}

function useDismissal(): Column<Task>[] {
  const { t } = useTranslation('oversight');
  const common = useTranslation().t;
  const home = useTranslation('home').t;
  return [
    {
      key: 'reason',
      title: t('column.reason'),
      isText: true,
      cell: ({ submission }) => (
        <>
          {submission?.reason ? home(`reasons.${submission.reason}`) : NOUGHT}
          {submission?.note ? (
            <span className="soft">{common('quoted', { text: submission.note })}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'submitted',
      title: t('column.submitted'),
      cell: ({ submission }) => shownInstant(submission?.at ?? null),
    },
  ];
}

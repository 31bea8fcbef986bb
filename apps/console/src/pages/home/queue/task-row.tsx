import { memo } from 'react';
import type { Task } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.js';
import { rankOf } from './order-tasks.js';

export interface TaskRowProps {
  readonly task: Task;
  readonly isOfCause: boolean;
  readonly today: string;
  readonly isChosen: boolean;
  /** Whether Tab comes to it: to one row of the queue alone, so that what is beside the queue is not behind all of it. */
  readonly isStop: boolean;
  /** The command on it that is not sent yet. */
  readonly waitsFor: string | null;
  readonly height: number;
  readonly start: number;
  readonly onChoose: (id: string) => void;
}

/** How grave, where, what, and why it stands here: severity and deadline, in words. */
export const TaskRow = memo(function TaskRow({ task, today, height, start, ...row }: TaskRowProps) {
  const { isOfCause, isChosen, isStop, waitsFor, onChoose } = row;
  const { t } = useTranslation('home');
  const desk = useTranslation('desk').t;
  const language = useLanguage();
  const { pressure, daysLeft, points } = rankOf(task, today);
  return (
    <li className="queue-row" style={{ height, transform: `translateY(${start}px)` }}>
      <button
        type="button"
        className={isOfCause ? 'task-row of-cause' : 'task-row'}
        tabIndex={isStop ? 0 : -1}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(task.id)}
      >
        <span className={`severity ${task.severity}`}>{t(`severityShort.${task.severity}`)}</span>
        <span className="task-row-name">{task.subject.name ?? task.subject.code}</span>
        <span className="task-row-what soft">{task.title[language]}</span>
        {waitsFor !== null && (
          <span className="state">{desk('underWay', { verb: desk(`verbs.${waitsFor as 'submit'}`) })}</span>
        )}
        {waitsFor === null && task.state !== 'open' && (
          <span className={`state ${task.state}`}>{t(`states.${task.state}`)}</span>
        )}
        <span className={`pressure ${pressure} numbers`}>
          {t(`pressure.${pressure}`, { days: Math.abs(daysLeft) })}
        </span>
        <span className="points numbers">
          <span className="only-read">{t('columns.points')} </span>
          {points}
        </span>
      </button>
    </li>
  );
});

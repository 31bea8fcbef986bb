import type { Finding, MarketProfile, Task } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language.js';
import { OwnSubject } from './own-subject.js';
import { dayOf } from '../../shell/day-of.js';

/** What is found and not mended yet, and the tasks about it. Each leads to where it is worked on. */
export function OpenWork({ profile }: { readonly profile: MarketProfile }) {
  const { t } = useTranslation('markets');
  const { findings, hasMoreFindings, tasks, market } = profile;
  return (
    <section className="panel" aria-labelledby="work">
      <div className="panel-head">
        <h2 id="work">{t('work.title')}</h2>
        {tasks.length > 0 && (
          <Link to={`/tasks?market=${encodeURIComponent(market.code)}`}>{t('work.toQueue')}</Link>
        )}
      </div>
      {findings.length === 0 ? <p>{t('work.noFindings')}</p> : <Findings findings={findings} />}
      {hasMoreFindings && <p className="soft">{t('work.moreFindings', { count: findings.length })}</p>}
      {tasks.length === 0 ? <p>{t('work.noTasks')}</p> : <Tasks tasks={tasks} />}
    </section>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('markets');
  const language = useLanguage();
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={t('work.findings')}>
      <table className="table">
        <caption>{t('work.findings')}</caption>
        <thead>
          <tr>
            {(['severity', 'finding', 'subject', 'since', 'task'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map(({ id, severity, summary, subject, firstSeenAt, taskId }) => (
            <tr key={id}>
              <td className="day">{t(`severity.${severity}`)}</td>
              <th scope="row">{summary[language]}</th>
              <td className="day">
                <OwnSubject subject={subject} />
              </td>
              <td className="day">{dayOf(new Date(firstSeenAt))}</td>
              <td className="day">
                {taskId === null ? (
                  <span className="absent">{t('work.noTask')}</span>
                ) : (
                  <Link to={`/tasks/${taskId}`}>{t('work.open')}</Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Tasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation('markets');
  const language = useLanguage();
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={t('work.tasks')}>
      <table className="table">
        <caption>{t('work.tasks')}</caption>
        <thead>
          <tr>
            {(['severity', 'task', 'state', 'assignee', 'dueOn'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ id, severity, title, state, assignee, dueOn, pausedOn }) => (
            <tr key={id}>
              <td className="day">{t(`severity.${severity}`)}</td>
              <th scope="row">
                <Link to={`/tasks/${id}`}>{title[language]}</Link>
              </th>
              <td className="day">{t(`taskState.${state}`)}</td>
              <td className="day">{assignee ?? <span className="absent">{t('work.nobody')}</span>}</td>
              <td className="day">
                {dueOn}
                {pausedOn !== null && <span className="soft"> {t('work.paused')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

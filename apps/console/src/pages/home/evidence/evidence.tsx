import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '@hongzhu/client';
import { useTask } from '../../../api/tasks.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { MarketLink } from '../../../shell/market-link.js';
import { Old } from '../../../shell/old.js';
import { Unread } from '../../../shell/unread.js';
import { Actions } from '../commands/actions.js';
import { ChangeNotice, type ChangeNoticeProps } from './change-notice.js';
import { FindingCard } from './finding-card.js';
import { Timeline } from './timeline.js';
import { FindingWaiver } from './waiver/finding-waiver.js';
import { WorkForm } from './work-form.js';
import './evidence.css';

export interface EvidenceProps {
  readonly id: string;
  /** Goes on to the next task. */
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Why a task is there, what would fix it, and what can be done with it. */
export function Evidence({ id, onDone, onBack }: EvidenceProps) {
  const { t } = useTranslation('home');
  const task = useTask(id);
  return (
    <>
      <button type="button" className="plain evidence-back" onClick={onBack}>
        ← {t('back')}
      </button>
      {task.data === undefined ? (
        <Unread query={task} isPage={false} />
      ) : (
        <>
          <Old query={task} />
          <Sheet task={task.data} isBeingRead={task.isFetching} onDone={onDone} />
        </>
      )}
    </>
  );
}

type SheetProps = ChangeNoticeProps & Pick<EvidenceProps, 'onDone'>;

function Sheet({ task, isBeingRead, onDone }: SheetProps) {
  const { t } = useTranslation('home');
  return (
    <article className="evidence" aria-labelledby="evidence-title">
      <Head task={task} />
      <ChangeNotice task={task} isBeingRead={isBeingRead} />
      <section aria-labelledby="why">
        <h2 id="why">{t('why')}</h2>
        {task.findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding}>
            <FindingWaiver findingId={finding.id} task={task} />
          </FindingCard>
        ))}
      </section>
      <WorkForm task={task} onDone={onDone} />
      <Timeline id={task.id} />
    </article>
  );
}

function Head({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { subject, assignee, state, dueOn, dueProvisional, leasedUntil, snoozedUntil, submission } = task;
  const facts = [
    t(`states.${state}`),
    t('dueOn', { date: dueOn }) + (dueProvisional ? t('dueProvisional') : ''),
    assignee !== null && t(state === 'open' ? 'proposedTo' : 'assignedTo', { who: assignee }),
    leasedUntil !== null && t('leasedUntil', { date: leasedUntil }),
    snoozedUntil !== null && t('snoozedUntil', { date: snoozedUntil }),
    submission !== null &&
      t('submitted', { who: submission.by, outcome: t(`outcomes.${submission.outcome}`) }),
  ].filter((fact) => fact !== false);
  return (
    <header className="evidence-head">
      <h2 id="evidence-title">
        {subject.type === 'market' ? (
          <MarketLink code={subject.code} name={subject.name} />
        ) : (
          (subject.name ?? subject.code)
        )}{' '}
        <span className="soft">{subject.code}</span>
      </h2>
      <p>
        <span className={`severity ${task.severity}`}>{t(`severity.${task.severity}`)}</span>{' '}
        {task.title[language]}
      </p>
      <p className="soft numbers">{facts.join(' · ')}</p>
      {submission !== null && submission.note !== '' && <blockquote>{submission.note}</blockquote>}
      <Actions task={task} />
    </header>
  );
}

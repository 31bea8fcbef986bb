import { useState } from 'react';
import type { TaskDetail, TaskReport } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shell/session-context.js';
import { waitingFor, type Entry } from '../../../shell/desk/command.js';
import { useDesk, useEntries } from '../../../shell/desk/desk-context.js';
import { needOf, reportOf, type Form, type Need } from '../../../shell/desk/report-form.js';
import { useDraft, type DraftInWork } from '../commands/use-draft.js';
import { useKeys } from '../../../shell/use-keys.js';
import { useToday } from '../../../shell/use-today.js';
import { OutcomeDetails } from './outcome-details.js';
import { useFocusOnNeed } from './use-focus-on-need.js';
import { withOutcome } from './with-outcome.js';

const OUTCOMES: readonly TaskReport['outcome'][] = ['remedied', 'confirmed', 'data-error', 'dismissed'];

/** What came of the work: chosen, said, and handed in. Who has not claimed the task yet does so by handing in. */
export function WorkForm({ task, onDone }: { readonly task: TaskDetail; readonly onDone: () => void }) {
  const { t } = useTranslation('home');
  const { account } = useSession().session;
  const can = (move: string): boolean => task.possible.includes(move);
  if (can('submit') || can('claim')) return <Report task={task} claims={!can('submit')} onDone={onDone} />;
  const heldByOther = task.assignee !== null && task.assignee !== account && task.state !== 'submitted';
  return heldByOther ? <p className="soft">{t('readOnly', { who: task.assignee })}</p> : null;
}

interface ReportProps {
  readonly task: TaskDetail;
  readonly claims: boolean;
  readonly onDone: () => void;
}

function Report({ task, claims, onDone }: ReportProps) {
  const { t } = useTranslation('home');
  const desk = useDesk();
  const draft = useDraft(task);
  const waiting = useWaiting(task.id, draft);
  const isWaiting = waiting !== null;
  const [need, setNeed] = useState<Need | null>(null);
  const focus = useFocusOnNeed();
  const today = useToday();
  const change = (form: Form): void => {
    setNeed(null);
    draft.change(form);
  };
  const pick = (form: Form, go = focus.goByPointer): void => {
    if (isWaiting) return;
    change(form);
    go(needOf(form));
  };
  const having = (outcome: Form['outcome']): Form =>
    withOutcome(draft.form, outcome, { dueOn: task.dueOn, today });
  const submit = async (goesOn: boolean): Promise<void> => {
    if (isWaiting) return;
    const missing = needOf(draft.form);
    setNeed(missing);
    focus.go(missing);
    if (missing !== null) return;
    const { version, isHeld } = await draft.settle();
    const body = { ...reportOf(draft.form), ...(claims && !isHeld && { claim: true }) };
    const name = task.subject.name ?? task.subject.code;
    const isTaken = desk.hold({ id: task.id, version, name, verb: 'submit', body });
    // What is under way on the task is seen in the tray; whoever went on would take this for handed in.
    if (isTaken && goesOn) onDone();
  };
  const choices = OUTCOMES.map(
    (outcome, place) => [String(place + 1), () => pick(having(outcome), focus.go)] as const,
  );
  useKeys({
    ...Object.fromEntries(choices),
    s: () => void submit(true),
    Enter: focusWork,
    'Ctrl+Enter': () => void submit(true),
  });
  return (
    <section className="work" aria-labelledby="work" {...focus.watch}>
      <h2 id="work">{t('work')}</h2>
      <Outcomes
        chosen={draft.form.outcome}
        isDisabled={isWaiting}
        onChoose={(outcome) => pick(having(outcome))}
      />
      <fieldset className="outcome-rest" disabled={isWaiting}>
        <OutcomeDetails form={draft.form} onChange={change} onPick={pick} />
      </fieldset>
      <p className="work-need" role="alert">
        {need !== null && t(`need.${need}`)}
      </p>
      <WorkButtons {...{ waiting, draft }} onSubmit={(goesOn) => void submit(goesOn)} />
    </section>
  );
}

/** What is written now would be of another version than what waits. By a claim that is made by writing nobody is interrupted. */
function useWaiting(id: string, { standing }: DraftInWork): Entry | null {
  const waiting = waitingFor(useEntries(), id);
  return waiting?.command.verb === 'claim' && standing === 'saving' ? null : waiting;
}

const focusWork = (): void => document.querySelector<HTMLElement>('.outcomes input')?.focus();

interface OutcomesProps {
  readonly chosen: Form['outcome'];
  readonly isDisabled: boolean;
  readonly onChoose: (outcome: Form['outcome']) => void;
}

function Outcomes({ chosen, isDisabled, onChoose }: OutcomesProps) {
  const { t } = useTranslation('home');
  return (
    <fieldset className="outcomes" disabled={isDisabled}>
      <legend className="only-read">{t('work')}</legend>
      {OUTCOMES.map((outcome, place) => (
        <label key={outcome}>
          <input
            type="radio"
            name="outcome"
            checked={chosen === outcome}
            onChange={() => onChoose(outcome)}
          />
          {t(`outcomes.${outcome}`)} <kbd aria-hidden="true">{place + 1}</kbd>
        </label>
      ))}
    </fieldset>
  );
}

interface WorkButtonsProps {
  /** What is waiting, because of which nothing can be handed in. */
  readonly waiting: Entry | null;
  readonly draft: DraftInWork;
  readonly onSubmit: (goesOn: boolean) => void;
}

function WorkButtons({ waiting, draft, onSubmit }: WorkButtonsProps) {
  const { t } = useTranslation('home');
  const words = useTranslation('desk').t;
  const isDisabled = waiting !== null;
  return (
    <div className="work-buttons">
      <Button type="primary" disabled={isDisabled} onClick={() => onSubmit(true)}>
        {t('submitNext')} <kbd aria-hidden="true">s</kbd>
      </Button>
      <Button disabled={isDisabled} onClick={() => onSubmit(false)}>
        {t('submit')}
      </Button>
      <span className="soft">
        {waiting === null
          ? t(`draft.${draft.standing}`)
          : t('waiting', { verb: words(`verbs.${waiting.command.verb as 'submit'}`) })}
      </span>
    </div>
  );
}

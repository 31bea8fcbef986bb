import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Task } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../shell/notice.js';
import { Old, type OldProps } from '../../shell/old.js';
import { useMay, useSession } from '../../shell/session-context.js';
import { useIsWide } from '../../shell/use-is-wide.js';
import { useKeys } from '../../shell/use-keys.js';
import { useToday } from '../../shell/use-today.js';
import { Evidence } from './evidence/evidence.js';
import { HelpSheet } from './help-sheet.js';
import { EmptyQueue } from './queue/empty-queue.js';
import { isSomewhere, type Place } from './queue/place.js';
import { PlaceNote } from './queue/place-note.js';
import { Queue } from './queue/queue.js';
import { QueueHead } from './queue/queue-head.js';
import { foldAt, neighbourOf } from './queue/queue-rows.js';
import { useRows } from './queue/use-rows.js';
import { firstView, nextView, type View } from './queue/views.js';
import { useChosen, type Chosen } from './use-chosen.js';

export interface WorkProps {
  /** As it was read. */
  readonly query: OldProps['query'];
  readonly tasks: readonly Task[];
  readonly place: Place;
  readonly isLive: boolean;
}

/** The queue at the left, and what there is to one of its tasks at the right. */
export function Work({ query, tasks, place, isLive }: WorkProps) {
  const decides = useMay('decide Task');
  const today = useToday();
  const [view, setView] = useView(tasks, place, decides);
  const [typed, setTyped] = useState('');
  // What is typed is seen at once, and the rows follow.
  const { rows, shown, toggle } = useRows(tasks, view, useDeferredValue(typed));
  const { chosen, asked, choose } = useChosen();
  const evidence = useRef<HTMLElement>(null);
  const [helps, setHelps] = useState(false);
  const beside = useBeside(shown, chosen, asked);
  const step = (by: 1 | -1): void => {
    const next = asked() === null ? shown[0] : beside(by);
    if (next) choose(next.id);
  };
  /** Folds away what stands under the same cause, and goes on beside it; there it folds it out again. */
  const fold = (): void => {
    const found = foldAt(rows, asked());
    if (found === null) return;
    choose(found.next?.id ?? null);
    toggle(found.cause);
  };
  /**
   * What is done with is left before it goes: the place of the next one is known now, not afterwards. Whoever has gone on meanwhile is
   * not led further.
   */
  const goOn = (): void => {
    if (asked() !== chosen) return;
    const next = beside(1) ?? beside(-1);
    choose(next?.id ?? null);
    evidence.current?.focus();
  };
  useFirst(chosen, shown[0]?.id ?? null, choose);
  useKeys({
    ...{ j: () => step(1), k: () => step(-1), v: () => setView(nextView(view, decides)) },
    f: fold,
    ...{ '?': () => setHelps(true), '/': focusSearch },
  });
  return (
    <div className={chosen === null ? 'home' : 'home has-chosen'}>
      <section className="home-queue">
        <Old query={query} />
        {isSomewhere(place) && <PlaceNote place={place} tasks={tasks} />}
        <QueueHead
          {...{ tasks, today, view, typed, decides, isLive }}
          onView={setView}
          onType={setTyped}
          onHelp={() => setHelps(true)}
        />
        {rows.length === 0 ? (
          <EmptyQueue {...{ tasks, place, view, typed }} onView={setView} />
        ) : (
          <Queue rows={rows} today={today} chosen={chosen} onChoose={choose} onToggle={toggle} />
        )}
      </section>
      <section className="home-evidence" ref={evidence} tabIndex={-1}>
        {chosen === null && rows.length > 0 && <Pick />}
        {chosen !== null && <Evidence key={chosen} id={chosen} onDone={goOn} onBack={() => choose(null)} />}
      </section>
      {helps && <HelpSheet onClose={() => setHelps(false)} />}
    </div>
  );
}

/** Which tasks are shown, to begin with: all of a place that was asked for, else those that ask for something. */
function useView(tasks: readonly Task[], place: Place, decides: boolean) {
  const { account } = useSession().session;
  return useState<View>(() => (isSomewhere(place) ? 'all' : firstView(tasks, account, decides)));
}

const focusSearch = (): void => document.querySelector<HTMLElement>('.queue-search')?.focus();

/** The task below or above the one that is looked at, also once that has left the view. */
function useBeside(
  shown: readonly Task[],
  chosen: string | null,
  asked: Chosen['asked'],
): (by: 1 | -1) => Task | null {
  const lastPlace = useRef(0);
  useEffect(() => {
    const place = shown.findIndex(({ id }) => id === chosen);
    if (place >= 0) lastPlace.current = place;
  }, [shown, chosen]);
  return (by) => {
    const id = asked();
    return id === null ? null : neighbourOf(shown, id, by, lastPlace.current);
  };
}

/** Where both sides are seen at once, there is always one to begin with; it stays the one, whatever comes before it. */
function useFirst(
  chosen: string | null,
  first: string | null,
  choose: (id: string, byItself: boolean) => void,
): void {
  const isWide = useIsWide();
  useEffect(() => {
    if (isWide && chosen === null && first !== null) choose(first, true);
  });
}

function Pick() {
  const { t } = useTranslation('home');
  return <Notice title={t('pick')}>{t('pickHint')}</Notice>;
}

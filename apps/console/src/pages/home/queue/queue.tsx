import { useEffect, useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import { isWaiting } from '../../../shell/desk/command.js';
import { useEntries } from '../../../shell/desk/desk-context.js';
import { CauseRow } from './cause-row.js';
import type { QueueRow } from './queue-rows.js';
import { TaskRow } from './task-row.js';
import './queue.css';

export interface QueueProps {
  readonly rows: readonly QueueRow[];
  readonly today: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onToggle: (cause: string) => void;
}

/** Of 1.75 rem, which are 28 px at the normal text size. */
const ROW_REM = 1.75;
const BEYOND = 12;

/** All tasks of a view; only the rows that can be seen are in the document. */
export function Queue({ rows, today, chosen, onChoose, onToggle }: QueueProps) {
  const { t } = useTranslation('home');
  const waiting = new Map(
    useEntries()
      .filter(isWaiting)
      .map(({ command }) => [command.id, command.verb]),
  );
  const scroller = useRef<HTMLDivElement>(null);
  const height = ROW_REM * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: BEYOND,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const place = rows.findIndex((row) => row.kind === 'task' && row.task.id === chosen);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
  }, [place, virtual]);
  return (
    <>
      <QueueColumns />
      <div ref={scroller} className="queue" tabIndex={0} role="region" aria-label={t('queue')}>
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            return row.kind === 'cause' ? (
              <CauseRow
                key={`cause ${row.cause}`}
                row={row}
                height={height}
                start={start}
                onToggle={onToggle}
              />
            ) : (
              <TaskRow
                key={row.task.id}
                task={row.task}
                isOfCause={row.cause !== null}
                today={today}
                isChosen={row.task.id === chosen}
                isStop={place < 0 || row.task.id === chosen}
                waitsFor={waiting.get(row.task.id) ?? null}
                height={height}
                start={start}
                onChoose={onChoose}
              />
            );
          })}
        </ul>
      </div>
    </>
  );
}

/** What the columns are: above all, what the order is made of. Each row says it again for whoever hears it. */
function QueueColumns() {
  const { t } = useTranslation('home');
  return (
    <div className="queue-columns" aria-hidden="true" title={t('order')}>
      <span className="severity-column">{t('columns.severity')}</span>
      <span className="task-row-what">{t('columns.what')}</span>
      <span className="pressure">{t('columns.due')}</span>
      <span className="points">{t('columns.points')}</span>
    </div>
  );
}

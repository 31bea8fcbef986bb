import { useCallback, useMemo, useState } from 'react';
import type { Task } from '@hongzhu/client';
import { useFindings, usePartOfTasks } from '../../../api/tasks.js';
import { useSession } from '../../../shell/session-context.js';
import { useToday } from '../../../shell/use-today.js';
import { causesOf } from './cause-of.js';
import { orderTasks } from './order-tasks.js';
import { queueRows, tasksOfRows, type QueueRow } from './queue-rows.js';
import { isIn, isSought, searchedText, type View } from './views.js';

export interface Rows {
  readonly rows: readonly QueueRow[];
  /** The tasks of the rows, in their order. */
  readonly shown: readonly Task[];
  /** Folds the tasks of a cause away, or out again. */
  readonly toggle: (cause: string) => void;
}

/** The rows of a view, narrowed to what was typed. */
export function useRows(tasks: readonly Task[], view: View, typed: string): Rows {
  const { account } = useSession().session;
  const today = useToday();
  const findings = useFindings(usePartOfTasks() !== 'reading');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const causes = useMemo(() => causesOf(findings.data ?? []), [findings.data]);
  // What is typed changes with every key: what does not depend on it is not done again.
  const ordered = useMemo(
    () =>
      orderTasks(
        tasks.filter((task) => isIn(view, task, account)),
        today,
      ),
    [tasks, view, account, today],
  );
  const texts = useMemo(() => ordered.map(searchedText), [ordered]);
  const wanted = useMemo(
    () => ordered.filter((_, place) => isSought(texts[place]!, typed)),
    [ordered, texts, typed],
  );
  const rows = useMemo(() => queueRows(wanted, causes, closed), [wanted, causes, closed]);
  const shown = useMemo(() => tasksOfRows(rows), [rows]);
  const toggle = useCallback((cause: string): void => {
    setClosed((before) => {
      const next = new Set(before);
      if (!next.delete(cause)) next.add(cause);
      return next;
    });
  }, []);
  return { rows, shown, toggle };
}

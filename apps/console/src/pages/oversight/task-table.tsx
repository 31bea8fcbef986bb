import { useState } from 'react';
import { useTaskList, type TaskList } from '../../api/oversight.js';
import { DecideTask, type AskedTask } from './decide-task.js';
import { ListedRows } from './listed-rows.js';
import { useTaskColumns } from './use-task-columns.js';
import '../home/queue/queue.css';

export interface TaskTableProps {
  readonly list: TaskList;
  readonly town: string | null;
}

/** Tasks that are late, or that somebody wants dismissed. Who has them is told on their own page. */
export function TaskTable({ list, town }: TaskTableProps) {
  const tasks = useTaskList(list, town);
  const [asked, setAsked] = useState<AskedTask | null>(null);
  const columns = useTaskColumns(list, setAsked);
  return (
    <>
      <ListedRows list={list} query={tasks} columns={columns} />
      {asked !== null && <DecideTask {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}

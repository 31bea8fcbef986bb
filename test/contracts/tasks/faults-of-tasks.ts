import type { ReviewTask } from '@hongzhu/compliance';

/** What no task may ever be. */
export function faultsOf(task: ReviewTask): string[] {
  const isHeld = task.leasedUntil !== null;
  const rules: [string, boolean][] = [
    ['an open task is nobody’s', task.state !== 'open' || (!isHeld && task.claimedAt === null)],
    [
      'a claimed task is somebody’s',
      !['claimed', 'returned'].includes(task.state) || (isHeld && task.assignee !== null),
    ],
    ['a submitted task says what and by whom', task.state !== 'submitted' || task.submission !== null],
    ['a snoozed task has a day', (task.state === 'snoozed') === (task.snoozedUntil !== null)],
    [
      'a closed task has no findings and no holder',
      task.state !== 'closed' || (task.findingCount === 0 && !isHeld),
    ],
    ['a task that is not closed has findings', task.state === 'closed' || task.findingCount > 0],
    ['a closed task says since when', (task.state === 'closed') === (task.closedAt !== null)],
    [
      'a clock stands for records alone',
      task.clock.pausedOn === null || task.submission?.outcome === 'data-error',
    ],
  ];
  return rules.flatMap(([name, holds]) => (holds ? [] : [name]));
}

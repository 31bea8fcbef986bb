import type { TaskDetail } from '@hongzhu/client';

/** Whether one draft, and nothing else, has made of a task what it is now. There is nothing to decide by in a draft. */
export const isOnlyDrafted = (before: TaskDetail, now: TaskDetail): boolean =>
  now.version === before.version + 1 &&
  JSON.stringify(now.draft) !== JSON.stringify(before.draft) &&
  besideDraft(now) === besideDraft(before);

const besideDraft = (task: TaskDetail): string => JSON.stringify({ ...task, version: null, draft: null });

import type { TimelineEntry } from '@hongzhu/client';
import type { Entry } from '../../../shell/desk/command.js';

type Told = Pick<TimelineEntry, 'position' | 'actor' | 'action'>;

/**
 * The version of a task that somebody has seen: where a command on it waits, or was not done, the one that this was given at, however
 * often the task was read anew since.
 * @param version as it is shown now
 */
export const versionSeen = (entries: readonly Entry[], id: string, version: number): number =>
  Math.min(
    version,
    ...entries.flatMap(({ command, standing }) =>
      command.id === id && standing.kind !== 'done' ? [command.version] : [],
    ),
  );

/**
 * The last position in the timeline of what a version of the task has already.
 * @param entries from the oldest to the newest
 * @param versions by how many versions the task has gone on since that one: each has its entry
 */
export const positionAt = (entries: readonly Told[], versions: number): number =>
  entries.at(-1 - versions)?.position ?? 0;

/** What others have done after that position. Drafts are nobody's news. */
export const newsSince = <T extends Told>(
  entries: readonly T[],
  since: number,
  account: string,
): readonly T[] =>
  entries.filter(
    ({ position, actor, action }) => position > since && actor !== account && action !== 'task.draft',
  );

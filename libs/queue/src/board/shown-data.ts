import type { JobPayloads } from '../job-contracts.js';

type FieldOf<Payload> = Payload extends unknown ? keyof Payload : never;

/** The ids that jobs carry. */
const SHOWN = ['importId', 'sweepId', 'chunkNumber'] as const satisfies readonly FieldOf<
  JobPayloads[keyof JobPayloads]
>[];

/** What is shown of what a job carries: the ids of this version's jobs, and of what else may be in a queue nothing. */
export function shownData(data: unknown): Readonly<Record<string, string | number>> {
  const fields = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  return Object.fromEntries(
    SHOWN.flatMap((name) => {
      const value = fields[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
}

import { InvalidInputError } from '@hongzhu/compliance';
import { QUEUE_OF_JOB } from './queue-names.js';
import type { JobName } from './queue-names.js';

/** What each kind of job carries: ids, never records. */
export interface JobPayloads {
  'run-import': { readonly importId: string };
  'plan-sweep': { readonly sweepId: string };
  'start-nightly-sweep': Readonly<Record<string, never>>;
  'run-chunk': { readonly sweepId: string; readonly chunkNumber: number };
  'recheck-cells': Readonly<Record<string, never>>;
  'tend-tasks': Readonly<Record<string, never>>;
  'tell-events': Readonly<Record<string, never>>;
}

/** One job with its payload, told apart by `name`. */
export type Wake = {
  readonly [Name in JobName]: { readonly name: Name; readonly payload: JobPayloads[Name] };
}[JobName];

/** Reads what came out of a queue. Throws `InvalidInputError` on a name or a payload that this version does not know. */
export function readWake(name: string, data: unknown): Wake {
  if (!isJobName(name))
    throw new InvalidInputError('unknown_job', `There is no job called ${JSON.stringify(name)}.`);
  const fields = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  switch (name) {
    case 'run-import':
      return { name, payload: { importId: text(fields, 'importId') } };
    case 'plan-sweep':
      return { name, payload: { sweepId: text(fields, 'sweepId') } };
    case 'start-nightly-sweep':
      return { name, payload: {} };
    case 'recheck-cells':
    case 'tend-tasks':
    case 'tell-events':
      return { name, payload: {} };
    case 'run-chunk':
      return {
        name,
        payload: { sweepId: text(fields, 'sweepId'), chunkNumber: index(fields, 'chunkNumber') },
      };
  }
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(QUEUE_OF_JOB, name);
}

function text(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw malformed(name, 'a text');
}

function index(fields: Readonly<Record<string, unknown>>, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw malformed(name, 'a whole number');
}

function malformed(name: string, kind: string): InvalidInputError {
  return new InvalidInputError('malformed_job', `A job's ${name} is not ${kind}.`);
}

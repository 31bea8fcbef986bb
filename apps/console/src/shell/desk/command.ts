import type { TaskDetail, TaskVerb } from '@hongzhu/client';

/** What somebody wants done with a task, at the version that they saw. */
export interface Command {
  readonly id: string;
  readonly version: number;
  /** How the task is called, for who gave the command. */
  readonly name: string;
  readonly verb: TaskVerb;
  readonly body?: object;
}

/** A command as it was given: by whom, and under which Idempotency-Key, so that it is done once however often it is sent. */
export interface Given {
  readonly number: number;
  readonly command: Command;
  readonly account: string | null;
  readonly key: string;
}

/** `held`: it can still be taken back. `failed`: nothing was done, as far as is known; `error` says why. */
export type Standing =
  | { readonly kind: 'held'; readonly endsAt: number }
  | { readonly kind: 'sending' }
  | { readonly kind: 'done'; readonly task: TaskDetail }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Entry extends Given {
  readonly standing: Standing;
}

/** Why a command was not sent at all: `signed-out`, or `under-way`: another one on the same task. */
export class NotSent extends Error {
  override readonly name = 'NotSent';

  constructor(readonly why: 'signed-out' | 'under-way') {
    super(why);
  }
}

export const isWaiting = ({ standing: { kind } }: Entry): boolean => kind === 'held' || kind === 'sending';
export const isSettled = ({ kind }: Standing): boolean => kind === 'done' || kind === 'failed';

/** The command on a task that is not settled yet. */
export const waitingFor = (entries: readonly Entry[], id: string): Entry | null =>
  entries.find((entry) => entry.command.id === id && isWaiting(entry)) ?? null;

import type { DeliveryState, SendResult, WebhookDelivery } from './webhook-delivery.js';

export const MOST_ATTEMPTS = 10;
const FIRST_PAUSE_MS = 5_000;
const GROWTH = 6;
const LONGEST_PAUSE_MS = 20 * 3_600_000;
/** Of the pause, up or down: what failed together does not come back together. */
const JITTER = 0.1;
const GONE = 410;

/**
 * Milliseconds from the end of a failed attempt (the first is 1) to the next: 5 s, 30 s, 3 min, 18 min, 1.8 h, 10.8 h, and
 * 20 h three times, three days in all. `chance` is from 0 to 1.
 */
export const pauseAfter = (attempts: number, chance: number): number =>
  Math.min(FIRST_PAUSE_MS * GROWTH ** (attempts - 1), LONGEST_PAUSE_MS) * (1 + JITTER * (2 * chance - 1));

/** What the pauses come to, by and large. */
const WHOLE_MS = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => pauseAfter(index + 1, 0.5)).reduce(
  (sum, pause) => sum + pause,
);
/** Statuses of which RFC 9110 and RFC 6585 say that `Retry-After` may come with them, and that ask for patience. */
const ASKS_FOR_PATIENCE: readonly number[] = [429, 503];

/** When a delivery is tried again: when its pause is over, or later where the receiver asks for that, within the whole time. */
function nextDue(
  { attempts, createdAt }: WebhookDelivery,
  result: SendResult,
  at: Date,
  chance: number,
): Date {
  const byPause = at.getTime() + pauseAfter(attempts, chance);
  if (result.status === null || !ASKS_FOR_PATIENCE.includes(result.status)) return new Date(byPause);
  const asked = Math.min(at.getTime() + (result.retryAfterMs ?? 0), createdAt.getTime() + WHOLE_MS);
  return new Date(Math.max(byPause, asked));
}

const isSuccess = ({ status }: SendResult): boolean => status !== null && status >= 200 && status < 300;

/** Why an answer is no success. */
function codeOf(result: SendResult): string {
  if (result.status === null) return result.code;
  if (result.status === GONE) return 'gone';
  return result.status >= 300 && result.status < 400 ? 'redirect_refused' : 'status_refused';
}

/** The receiver says that it is there no more, and wants nothing further. */
export const saysGone = ({ status }: SendResult): boolean => status === GONE;

/** A delivery of which an attempt has ended. */
export type AttemptedDelivery = WebhookDelivery & { readonly state: Exclude<DeliveryState, 'pending'> };

/** A delivery after an attempt that ended at that moment. */
export function afterAttempt(
  delivery: WebhookDelivery,
  result: SendResult,
  at: Date,
  chance: number,
): AttemptedDelivery {
  const ended = { ...delivery, lastStatus: result.status, lastAttemptAt: at };
  if (isSuccess(result))
    return { ...ended, state: 'delivered', dueAt: null, lastCode: null, deliveredAt: at };
  const failed = { ...ended, lastCode: codeOf(result) };
  if (saysGone(result) || delivery.attempts >= MOST_ATTEMPTS)
    return { ...failed, state: 'dead', dueAt: null };
  return { ...failed, state: 'failed', dueAt: nextDue(delivery, result, at, chance) };
}

import { figureOf, type Figures } from './read-figures.js';

/** What an operator looks at, by the figures that stand for it. */
const WATCHED = {
  requests: ['hongzhu_rate_limited_total', { limit: 'requests' }],
  failedLogins: ['hongzhu_rate_limited_total', { limit: 'failed-logins' }],
  costly: ['hongzhu_rate_limited_total', { limit: 'costly' }],
  alone: ['hongzhu_rates_counted_alone_total', {}],
  leftOut: ['hongzhu_sweep_cells_left_out_total', {}],
  disagreements: ['hongzhu_engine_disagreements_total', {}],
  drift: ['hongzhu_drift_total', {}],
  unsequenced: ['hongzhu_events_unsequenced', {}],
  waiting: ['hongzhu_webhook_deliveries_waiting', {}],
  oldest: ['hongzhu_webhook_oldest_waiting_seconds', {}],
  disabled: ['hongzhu_webhook_endpoints_disabled', {}],
  calendar: ['hongzhu_calendar_missing_year', {}],
} as const satisfies Record<string, readonly [string, Readonly<Record<string, string>>]>;

export type Watched = keyof typeof WATCHED;

/** These say, by being more than nought, that somebody should look. The others only tell how busy it is. */
const ALARMS: readonly Watched[] = [
  'failedLogins',
  'alone',
  'leftOut',
  'disagreements',
  'disabled',
  'calendar',
];

/** Waiting for so long means that nobody sends. */
const LONG_WAIT_SECONDS = 600;

export interface WatchedFigure {
  readonly watched: Watched;
  /** Null where the service does not tell it. */
  readonly value: number | null;
  readonly standing: 'calm' | 'look' | 'unknown';
}

export const watchedFigures = (figures: Figures): WatchedFigure[] =>
  (Object.keys(WATCHED) as Watched[]).map((watched) => {
    const [name, labels] = WATCHED[watched];
    const value = figureOf(figures, name, labels);
    return { watched, value, standing: standingOf(watched, value) };
  });

function standingOf(watched: Watched, value: number | null): WatchedFigure['standing'] {
  if (value === null) return 'unknown';
  if (watched === 'oldest') return value > LONG_WAIT_SECONDS ? 'look' : 'calm';
  return ALARMS.includes(watched) && value > 0 ? 'look' : 'calm';
}

export const QUEUES = ['imports', 'sweeps', 'chunks', 'rechecks', 'events'] as const;
export const JOB_STATES = ['wait', 'active', 'delayed', 'failed'] as const;

export interface QueueRow {
  readonly queue: (typeof QUEUES)[number];
  /** Null where the queue did not answer. */
  readonly jobs: Readonly<Record<(typeof JOB_STATES)[number], number | null>>;
}

export const queueRows = (figures: Figures): QueueRow[] =>
  QUEUES.map((queue) => {
    const of = (state: (typeof JOB_STATES)[number]): number | null =>
      figureOf(figures, 'hongzhu_queue_jobs', { queue, state });
    return {
      queue,
      jobs: { wait: of('wait'), active: of('active'), delayed: of('delayed'), failed: of('failed') },
    };
  });

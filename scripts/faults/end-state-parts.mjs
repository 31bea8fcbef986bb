import { workingDaysBetween } from './working-days.mjs';

/** What two runs can't have alike, and why. */
const BY_CHANCE = 'drawn anew in each run';
const BY_CLOCK = 'the time of day at which it happened';
const BY_CHUNK = 'which job did it, of which a chunk that is split makes others';

/** The natural keys of what ids stand for. */
const FINDING = "concat_ws(' ', f.rule_id, f.subject_type, f.subject_code)";
const TASK = "concat_ws(' ', t.cell_type, t.cell_code, t.rule_set_id)";
const NIGHT = 'cast(s.as_of as char)';
/** Of a time that differs: whether there is one. */
const isSet = (column) => `${column} is not null`;

const ABOUT = `coalesce(${NIGHT}, nullif(${TASK}, ''), nullif(${FINDING}, ''))`;
const idOf = (list) => `if(r.subject like '${list}/%', substring_index(r.subject, '/', -1), null)`;

/**
 * A part of the end state: a table, row by row. Every column that the table has stands in it as it is, but for those
 * `leftOut`, each with the reason why it can't be alike; `instead`: what is written in place of them; `read`: makes what
 * is compared of a row, where that is not the row. `order`: by what natural key.
 * @typedef {{ name: string, from: string, table: string, leftOut: Record<string, string>,
 *   instead: Record<string, string>, read?: (row: Record<string, any>) => object, order: string }} Part
 */

/** @type {Part[]} */
export const PARTS = [
  {
    name: 'sweeps',
    table: 'sweep',
    from: 'sweep r',
    leftOut: {
      ...{ id: BY_CHANCE, requested_at: BY_CLOCK, started_at: BY_CLOCK, finished_at: BY_CLOCK },
    },
    instead: { finished: isSet('r.finished_at') },
    order: 'r.as_of',
  },
  {
    name: 'verdicts',
    table: 'sweep_cell',
    from: 'sweep_cell r join sweep s on s.id = r.sweep_id',
    leftOut: { sweep_id: BY_CHANCE, chunk_number: BY_CHUNK },
    instead: { night: NIGHT },
    order: 's.as_of, r.cell_type, r.cell_code',
  },
  {
    name: 'certificates',
    table: 'sweep_certificate',
    from: 'sweep_certificate r join sweep s on s.id = r.sweep_id',
    leftOut: {
      ...{ sweep_id: BY_CHANCE, issued_at: BY_CLOCK },
      body: 'names the sweep by its id, and the time',
      signature: 'of the body',
    },
    instead: { night: NIGHT },
    order: 's.as_of',
  },
  {
    name: 'findings',
    table: 'finding',
    from: 'finding r left join review_task t on t.id = r.task_id',
    leftOut: {
      ...{ id: BY_CHANCE, task_id: BY_CHANCE },
      ...{ first_seen_at: BY_CLOCK, last_seen_at: BY_CLOCK, resolved_at: BY_CLOCK },
    },
    instead: { task: TASK, resolved: isSet('r.resolved_at') },
    order: 'r.rule_id, r.subject_type, r.subject_code',
  },
  {
    name: 'history of findings',
    table: 'finding_history',
    from: 'finding_history r join finding f on f.id = r.finding_id left join sweep s on s.id = r.sweep_id',
    leftOut: { id: BY_CHANCE, finding_id: BY_CHANCE, sweep_id: BY_CHANCE, at: BY_CLOCK },
    instead: { finding: FINDING, night: NIGHT },
    order: 'f.rule_id, f.subject_type, f.subject_code, r.at, r.event',
  },
  {
    name: 'tasks',
    table: 'review_task',
    from: 'review_task r',
    leftOut: {
      ...{ id: BY_CHANCE, opened_at: BY_CLOCK, closed_at: BY_CLOCK, claimed_at: BY_CLOCK },
      content_digest:
        'of the ids of its findings; what they say stands among the findings, each with its task',
      due_on: 'counted in working days from the day on which the task was opened',
    },
    instead: {
      ...{ closed: isSet('r.closed_at'), claimed: isSet('r.claimed_at') },
      opened_on: "cast(date(convert_tz(r.opened_at, '+00:00', '+08:00')) as char)",
      until: 'cast(r.due_on as char)',
    },
    read: ({ opened_on: openedOn, until, ...row }) => ({
      ...row,
      workingDaysToDue: workingDaysBetween(openedOn, until),
    }),
    order: 'r.cell_type, r.cell_code, r.rule_set_id',
  },
  {
    name: 'outbox',
    table: 'outbox_event',
    from: `outbox_event r
      left join finding f on f.id = ${idOf('findings')}
      left join review_task t on t.id = ${idOf('tasks')}
      left join sweep s on s.id = ${idOf('sweeps')}`,
    leftOut: {
      ...{ id: BY_CHANCE, at: BY_CLOCK, subject: 'names what it is about by its id' },
      data: 'names what it is about by its id, among others',
      sequence: 'given in the order in which transactions committed',
    },
    instead: { about: ABOUT, said: `replace(r.data, substring_index(r.subject, '/', -1), ${ABOUT})` },
    order: 'r.type, about, r.at',
  },
  {
    name: 'what is left out of sweeps',
    table: 'sweep_missing',
    from: 'sweep_missing r join sweep s on s.id = r.sweep_id',
    leftOut: { sweep_id: BY_CHANCE, recorded_at: BY_CLOCK },
    instead: { night: NIGHT },
    order: 's.as_of, r.cell_type, r.cell_code',
  },
  {
    name: 'held tasks',
    table: 'held_task',
    from: 'held_task r left join review_task t on t.id = r.task_id left join sweep s on s.id = r.sweep_id',
    leftOut: { sweep_id: BY_CHANCE, task_id: BY_CHANCE },
    instead: { night: NIGHT, task: TASK },
    order: 'r.cell_type, r.cell_code, r.rule_set_id',
  },
];

const RULE_SETS = [
  ...['five-ones', 'formation-1-plus-3', 'full-survey', 'organisational-life', 'three-integrations'],
  'three-mechanisms',
];
export const TOWNS = 400;
export const INSTRUCTORS = 800;

/**
 * Fills an empty registry with synthetic towns and markets, and with so many tasks on them, by statements that the
 * database works out by itself: one of ten is claimed, one of twenty submitted, one of three closed, the others open.
 * The same number gives the same tasks.
 * @param {import('mysql2/promise').Connection} connection to a MariaDB, which counts in its own sequences
 * @param {{ tasks: number, today: string }} wanted
 */
export async function fillTasks(connection, { tasks, today }) {
  const markets = Math.ceil(tasks / RULE_SETS.length);
  await connection.query("insert into city (code, name) values ('synthetic', '合成市')");
  await connection.query(`insert into town (code, name, lon, lat, gb_sub_branches)
    select concat('T', lpad(seq, 4, '0')), concat('合成镇', seq), 113.5, 22.9, '[]' from seq_0_to_${TOWNS - 1}`);
  await connection.query(`insert into market (code, name, town_code, category, status, opened_on)
    select concat('M', lpad(seq, 6, '0')), concat('合成市场', seq), concat('T', lpad(seq % ${TOWNS}, 4, '0')),
      '综合', 'open', '2012-05-01' from seq_0_to_${markets - 1}`);
  await connection.query(`insert into market_name_part (part, market_code)
    select lower(code), code from market union
    select substr(name, at.seq), code from market join seq_1_to_12 at on at.seq <= char_length(name)`);
  await connection.query(taskRows(tasks), { today });
  await connection.query('analyze table town, market, market_name_part, review_task');
}

/** A number from 0 up to `sides` that looks like chance: what is drawn of one task says nothing of what else is. */
const draw = (what, sides) => `conv(left(md5(concat('${what}', number)), 8), 16, 10) % ${sides}`;

/** A task of every rule set on market after market, in a state of sixty parts, opened within the last sixty days. */
const taskRows = (tasks) => `
  insert into review_task (id, cell_type, cell_code, town_code, rule_set_id, state, severity, gravity, title_zh, title_en,
    finding_count, content_digest, assignee, claimed_at, opened_at, due_on, closed_at, reopened_count, version,
    leased_until, clock_from, clock_days, clock_allotted, warn_on, due_provisional, escalated_at, submission, outcome,
    awaits_proof, tend_on)
  select ${ID}, 'market', concat('M', lpad(market, 6, '0')), concat('T', lpad(market % ${TOWNS}, 4, '0')),
    rule_set_id, state, severity, field(severity, 'high', 'medium', 'low', 'data') - 1,
    concat('合成市场', market, '：', rule_set_id), concat('Synthetic market ', market, ': ', rule_set_id),
    1 + part % 4, sha2(concat('task', number), 256), if(state = 'open', null, assignee),
    if(state = 'open', null, opened_at), opened_at, due_on, if(state = 'closed', :today, null), 0, 1,
    if(state = 'claimed', date_add(:today, interval 5 day), null), date(opened_at), allotted, allotted,
    date_sub(due_on, interval 2 day), 0, if(due_on < :today and state <> 'closed', :today, null),
    if(state = 'submitted', ${SUBMISSION}, null), if(state = 'submitted', 'data-error', null), 0, null
  from (select *, date_add(date(opened_at), interval allotted day) as due_on from (select *,
      floor(number / ${RULE_SETS.length}) as market, ${draw('state', 60)} as part,
      elt(1 + number % ${RULE_SETS.length}, ${RULE_SETS.map((id) => `'${id}'`).join(', ')}) as rule_set_id,
      elt(1 + ${draw('severity', 4)}, 'high', 'medium', 'low', 'data') as severity,
      elt(1 + ${draw('severity', 4)}, 5, 10, 20, 20) as allotted,
      concat('I-', lpad(${draw('assignee', INSTRUCTORS)}, 4, '0')) as assignee,
      date_sub(:today, interval ${draw('opened', 60 * 24 * 60)} minute) as opened_at,
      elt(1 + interval(${draw('state', 60)}, 20, 23, 29), 'closed', 'submitted', 'claimed', 'open') as state
    from (select seq as number from seq_0_to_${tasks - 1}) counted) drawn) dated`;

/** In the form of a time-ordered identifier. */
const ID = `insert(insert(insert(insert(concat('0198', lpad(hex(number), 8, '0'), '7000', '8',
  left(sha2(concat('id', number), 256), 15)), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')`;

const SUBMISSION = `json_object('outcome', 'data-error', 'reason', null, 'note', '合成', 'plannedOn', null,
  'facts', json_array(), 'correctedAt', null, 'by', assignee, 'at', date_format(opened_at, '%Y-%m-%dT%TZ'))`;

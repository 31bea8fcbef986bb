import mysql from 'mysql2/promise';

/** The night of an event: the newest sweep that had been asked for by then. */
const NIGHT = '(select max(s.as_of) from sweep s where s.requested_at <= r.at)';

/** What must not be there, by what it would be. Each query answers one row for each of them. */
const FORBIDDEN = {
  'two findings of one rule on one subject':
    'select rule_id, subject_type, subject_code from finding group by 1, 2, 3 having count(*) > 1',
  'two tasks of one cell and rule set':
    'select cell_type, cell_code, rule_set_id from review_task group by 1, 2, 3 having count(*) > 1',
  'an unresolved finding whose task is closed, missing, or of another cell or rule set': `
    select f.rule_id, f.subject_type, f.subject_code from finding f left join review_task t on t.id = f.task_id
      and t.cell_type = f.cell_type and t.cell_code = f.cell_code and t.rule_set_id = f.rule_set_id
    where f.state = 'open' and (t.id is null or t.state = 'closed')`,
  'a task that counts other findings than it has': `
    select t.cell_type, t.cell_code, t.rule_set_id from review_task t
      left join finding f on f.task_id = t.id and f.state = 'open'
    where t.state <> 'closed' group by t.id, t.cell_type, t.cell_code, t.rule_set_id, t.finding_count
    having count(f.id) <> t.finding_count`,
  'two events of one cause': `
    select r.type, r.subject, ${NIGHT} as night from outbox_event r group by 1, 2, 3 having count(*) > 1`,
  'two entries of one finding in one night': `
    select finding_id, sweep_id from finding_history group by 1, 2 having count(*) > 1`,
  'a change of a finding without its event, or with several, or an event without its change': `
    select finding_id, event from (
      select finding_id, event, 1 as number from finding_history where event in ('opened', 'reopened', 'resolved')
      union all
      select substring_index(subject, '/', -1), substring_index(type, '.', -1), -1 from outbox_event
        where type like 'finding.%'
    ) as both_sides group by 1, 2 having sum(number) <> 0`,
};

const SHOWN = 3;

/**
 * What is there twice, or does not fit together, in lines to be printed.
 * @param {string} url of the database
 * @returns {Promise<string[]>}
 */
export async function doneTwice(url) {
  const connection = await mysql.createConnection(url);
  try {
    const lines = [];
    for (const [what, query] of Object.entries(FORBIDDEN)) {
      const [rows] = await connection.query(query);
      if (rows.length === 0) continue;
      lines.push(`${what}: ${rows.length}`, ...rows.slice(0, SHOWN).map((row) => `  ${JSON.stringify(row)}`));
    }
    return lines;
  } finally {
    await connection.end();
  }
}

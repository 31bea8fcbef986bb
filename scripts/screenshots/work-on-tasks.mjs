import { PEOPLE } from './people.mjs';

const BY_HAND = { claimed: 4, snoozed: 2, dismissed: 2, wrongRecords: 2, planned: 1 };

/** What the instructors do on the first day: they take tasks, put some off, and comment. */
export async function workOfFirstDay(calls, keys) {
  const [mine, others] = [calls.as(keys.instructor), calls.as(keys.colleague)];
  const tasks = await asked(calls, PEOPLE.instructor.id);
  for (const { id } of tasks.slice(0, BY_HAND.claimed)) await mine.move(id, 'claim');
  await mine.move(tasks[0].id, 'comment', { text: '已联系市场管理方，约定下周到场核对。' });
  for (const { id } of (await asked(calls, PEOPLE.colleague.id)).slice(0, BY_HAND.snoozed)) {
    await others.move(id, 'claim');
    await others.move(id, 'snooze', { until: '2026-11-06', reason: '市场停业装修，复业后再核对。' });
  }
}

/** What the instructor hands in on the last day, so that it waits for others. */
export async function workOfLastDay(calls, keys) {
  const mine = calls.as(keys.instructor);
  const tasks = await asked(calls, PEOPLE.instructor.id);
  const { dismissed, wrongRecords } = BY_HAND;
  for (const { id } of tasks.slice(0, dismissed)) {
    await mine.move(id, 'claim');
    await mine.move(id, 'dismiss', {
      reason: 'exempted-by-superior',
      note: '镇街已批复暂不组建，批复文号见附件登记。',
    });
  }
  for (const { id } of tasks.slice(dismissed, dismissed + wrongRecords)) {
    await mine.move(id, 'claim');
    await mine.move(id, 'submit', {
      outcome: 'data-error',
      note: '登记的经营户数是搬迁前的，应按上月摸查数更正。',
    });
  }
}

/** Findings that are asked to be waived, one of which a supervisor has agreed to. */
export async function askOfSupervisors(calls, keys) {
  const mine = calls.as(keys.instructor);
  const findings = await mine.all('/findings?state=open&severity=medium');
  const [agreed, ...waiting] = findings.slice(0, 3);
  const reason = '市场列入年内搬迁计划，搬迁前不再组建。';
  const { id, version } = await mine.post(`/findings/${agreed.id}/waivers`, {
    reason,
    expiresOn: '2026-11-20',
  });
  await calls
    .as(keys.supervisor)
    .post(`/waivers/${id}/approve`, { reason: '已核对镇街批复。' }, { 'if-match': `"${version}"` });
  for (const finding of waiting)
    await mine.post(`/findings/${finding.id}/waivers`, { reason, expiresOn: '2027-03-31' });
}

/** The open tasks that an instructor is asked to take, by the order in which they came. */
const asked = (calls, account) => calls.all(`/tasks?state=open&assignee=${account}`);

import { dayAfter, midMonthBefore } from './days.mjs';

const ESTABLISHED = '2021-04-15';
const BRANCH_CODE_OF_MEMBER = 5;
/** Kinds of activity, and how many months apart. */
const RHYTHM = [
  ['theme-day', 1],
  ['general-meeting', 3],
  ['quarterly-theme', 3],
  ['party-class', 3],
  ['org-life-meeting', 6],
  ['member-review', 6],
  ['heart-talk', 6],
];
const MONTHS = 18;

/** Adds a joint branch of these members' organizations, all in order, with a year and a half of activities. */
export function branchRows(rows, { code, town, members, asOf }) {
  const elected = dayAfter(asOf, -500);
  rows.branch.push([
    ...[code, `合成支部${code}`, town, null, 'joint', null, `G${town}`, null, 'active', '2021-01-10'],
    ...['2021-02-20', '2021-04-01', '2021-04-20', ESTABLISHED, null, null, 1, elected, 3, null],
    ...[elected, 10, dayAfter(asOf, -100)],
  ]);
  members.forEach(({ organization, row }, position) => {
    rows.branch_unit.push([code, position, organization]);
    row[BRANCH_CODE_OF_MEMBER] = code;
  });
  for (let month = 1; month <= MONTHS; month += 1) {
    for (const [kind, every] of RHYTHM) {
      if (month % every !== 0) continue;
      const carriers = kind === 'quarterly-theme' ? '["service-star"]' : '[]';
      rows.activity.push([
        `A${code}-${kind}-${month}`,
        code,
        kind,
        midMonthBefore(asOf, month),
        null,
        carriers,
      ]);
    }
  }
}

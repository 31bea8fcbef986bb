import type { FindingView, SeverityView, TaskView } from '@hongzhu/contracts';

const DAY_MS = 86_400_000;
const WEIGHT: Readonly<Record<SeverityView, number>> = { high: 4, medium: 3, low: 2, data: 1 };
const SHORT: Readonly<Record<SeverityView, string>> = { high: '高', medium: '中', low: '低', data: '缺' };
/** Deadlines by the first bound that the days left do not exceed. */
const DEADLINES = [
  { atMost: -1, factor: 4, told: (days: number) => `逾期 ${String(-days)} 天` },
  { atMost: 0, factor: 3, told: () => '今日到期' },
  { atMost: 2, factor: 2, told: (days: number) => `剩 ${String(days)} 天` },
  { atMost: Infinity, factor: 1, told: (days: number) => `剩 ${String(days)} 天` },
] as const;

const daysLeft = ({ dueOn }: TaskView, today: string): number =>
  (Date.parse(dueOn) - Date.parse(today)) / DAY_MS;

function reasonOf(task: TaskView, today: string) {
  if (task.pausedOn !== null) return { told: '停表', points: 0 };
  const days = daysLeft(task, today);
  const { factor, told } = DEADLINES.find(({ atMost }) => days <= atMost)!;
  return { told: told(days), points: WEIGHT[task.severity] * factor };
}

/** A row of a task as it is to be read: how grave, where, until when, and the points. */
const rowOf = (task: TaskView, today: string): string => {
  const { told, points } = reasonOf(task, today);
  return [SHORT[task.severity], task.subject.name ?? task.subject.code, told, points].join(' ');
};

function ordered(tasks: readonly TaskView[], today: string): TaskView[] {
  const placeOf = (task: TaskView): string =>
    [
      String(100 - reasonOf(task, today).points).padStart(3, '0'),
      task.dueOn,
      task.subject.code,
      task.ruleSetId,
    ].join(' ');
  return [...tasks].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

const gravity = ({ kind, severity }: FindingView): number => (kind === 'data-needed' ? 0 : WEIGHT[severity]);

function rulesOfGravest(task: TaskView, findings: readonly FindingView[]): string[] {
  const own = findings.filter(({ taskId }) => taskId === task.id);
  const gravest = Math.max(...own.map(gravity));
  const grave = own.filter((finding) => gravity(finding) === gravest);
  return [
    ...new Set(grave.map(({ ruleId, kind }) => (kind === 'data-needed' ? `${ruleId}?` : ruleId))),
  ].sort();
}

/** Tasks in their order, those that share a rule together at the place of the first of them. */
function grouped(tasks: readonly TaskView[], findings: readonly FindingView[]): TaskView[][] {
  const rules = new Map(tasks.map((task) => [task, rulesOfGravest(task, findings)]));
  const candidates = [...new Set([...rules.values()].flat())];
  const groups: TaskView[][] = [];
  let rest = [...tasks];
  for (;;) {
    const shares = candidates.map((rule) => rest.filter((task) => rules.get(task)!.includes(rule)));
    const most = shares.reduce((one, other) => (other.length > one.length ? other : one), []);
    if (most.length < 2) break;
    groups.push(most);
    rest = rest.filter((task) => !most.includes(task));
  }
  const placeOf = ([first]: readonly TaskView[]): number => tasks.indexOf(first!);
  return [...groups, ...rest.map((task) => [task])].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The rows that a queue of these tasks is to have on a day. */
export const expectedRows = (
  tasks: readonly TaskView[],
  findings: readonly FindingView[],
  today: string,
): string[] =>
  grouped(ordered(tasks, today), findings).flatMap((group) => [
    ...(group.length > 1 ? [`同一原因 ${String(group.length)} 项`] : []),
    ...group.map((task) => rowOf(task, today)),
  ]);

/** The sentence that tells an instructor how the day stands. */
export function expectedSentence(tasks: readonly TaskView[], account: string, today: string): string {
  const theirs = tasks.filter(
    ({ state, assignee }) =>
      state === 'open' || (assignee === account && ['claimed', 'returned'].includes(state)),
  );
  const count = (holds: (task: TaskView) => boolean): string => String(theirs.filter(holds).length);
  const dayOf = (at: string): string =>
    new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  const isFresh = ({ openedAt }: TaskView): boolean => dayOf(openedAt) === today;
  const isDue = (holds: (days: number) => boolean) => (task: TaskView) =>
    task.pausedOn === null && holds(daysLeft(task, today));
  return (
    `我的和待签收共 ${count(() => true)} 项：今天新增 ${count(isFresh)} 项，延续 ${count((task) => !isFresh(task))} 项；` +
    `其中退回 ${count(({ state }) => state === 'returned')} 项，今日到期 ${count(isDue((days) => days === 0))} 项，` +
    `已逾期 ${count(isDue((days) => days < 0))} 项。`
  );
}

import type {
  DataCorrectionView,
  FindingView,
  TaskDetailView,
  TaskView,
  WaiverView,
} from '@hongzhu/contracts';
import type { ApiClient } from './api-client.js';
import { expectStatus } from './jobs.js';
import { allItems } from './pages.js';

/** What of a town an address is about. */
export interface Place {
  readonly town: string;
  readonly task: TaskView;
  readonly finding: FindingView;
  readonly waiver: WaiverView;
  readonly correction: DataCorrectionView;
  readonly market: string;
}

/** What narrows a list down to a place, and what of a place it is given. */
export const NARROWING: Readonly<Record<string, (place: Place) => string>> = {
  town: ({ town }) => town,
  towns: ({ town }) => town,
  market: ({ market }) => market,
  subjectCode: ({ market }) => market,
  task: ({ task }) => task.id,
  finding: ({ finding }) => finding.id,
};

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** What routes take, by the end of their address; the others take nothing. */
export const BODIES: Readonly<Record<string, object>> = {
  comment: { text: '已电话核实' },
  snooze: { until: inDays(3), reason: '等待回复' },
  'external-reference': { system: 'cases', id: 'C-1' },
  draft: { note: '草稿' },
  submit: { outcome: 'confirmed', note: '属实', plannedOn: inDays(20) },
  dismiss: { reason: 'already-settled' },
  approve: { reason: '同意' },
  return: { reason: '请补充' },
  refuse: { reason: '记录无误' },
  revoke: { reason: '不再需要' },
  assign: { assignee: 'I-1' },
  waivers: { reason: '正在搬迁', expiresOn: inDays(30) },
};

/** What is to be found in two towns, each with a waiver and a correction that it asks for. */
export async function twoPlaces(api: ApiClient): Promise<[Place, Place]> {
  const tasks = (await allItems<TaskView>(api, '/tasks', { limit: 500 })).filter(
    ({ marketCode }) => marketCode !== null,
  );
  const first = tasks[0]!;
  return [
    await placeOf(api, first),
    await placeOf(
      api,
      tasks.find(({ townCode }) => townCode !== first.townCode)!,
    ),
  ];
}

/** What is to be found in two markets of one town, each as the others. */
export async function twoMarkets(api: ApiClient): Promise<[Place, Place]> {
  const tasks = await allItems<TaskView>(api, '/tasks', { limit: 500, state: 'open' });
  const ofMarket = (code: string | null): TaskView[] => tasks.filter(({ marketCode }) => marketCode === code);
  const several = tasks.filter(({ marketCode }) => marketCode !== null && ofMarket(marketCode).length > 1);
  for (const task of several) {
    const other = several.find(
      ({ townCode, marketCode }) => townCode === task.townCode && marketCode !== task.marketCode,
    );
    if (other === undefined) continue;
    const places = [task, other].map((each) => placeOf(api, each, { market: each.marketCode! }));
    return [await places[0]!, await places[1]!];
  }
  throw new Error('no town has two markets with two tasks each');
}

/** `within`: where what goes with the task is looked for. */
async function placeOf(
  api: ApiClient,
  task: TaskView,
  within: Record<string, string> = { town: task.townCode! },
): Promise<Place> {
  const town = task.townCode!;
  const [finding] = await allItems<FindingView>(api, '/findings', { ...within, state: 'open' });
  const path = `/findings/${finding!.id}/waivers`;
  const asked = await api.post<WaiverView>(path, BODIES['waivers']);
  const waiver = expectStatus(asked, 201).body;
  const correction = await correctionIn(api, task, within);
  return { town, task, finding: finding!, waiver, correction, market: task.marketCode! };
}

/** Of another task there. */
async function correctionIn(
  api: ApiClient,
  { id: not }: TaskView,
  within: Record<string, string>,
): Promise<DataCorrectionView> {
  const open = await allItems<TaskView>(api, '/tasks', { ...within, state: 'open' });
  const { id, version } = open.find((task) => task.id !== not)!;
  const move = (verb: string, of: number, body?: object) =>
    api.post<TaskDetailView>(`/tasks/${id}/${verb}`, body, { headers: { 'if-match': `"${of}"` } });
  const claimed = expectStatus(await move('claim', version), 200).body;
  expectStatus(await move('submit', claimed.version, { outcome: 'data-error', note: '登记有误' }), 200);
  const [correction] = await allItems<DataCorrectionView>(api, '/data-corrections', { task: id });
  return correction!;
}

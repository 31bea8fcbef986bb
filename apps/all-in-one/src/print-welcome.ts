import {
  cellKey,
  countLedger,
  isOpen,
  type MadeAccount,
  type Outcome,
  type Ports,
  type Sweep,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { AdminToken } from '@hongzhu/platform';

export interface Welcome {
  readonly url: string;
  readonly token: AdminToken;
  /** The first administrator's account, if it was made just now. */
  readonly first: MadeAccount | null;
  readonly nextSweepAt: Date;
  readonly ports: Ports;
}

const OUTCOMES: readonly (readonly [Outcome, string])[] = [
  ['compliant', '合规 compliant'],
  ['non_compliant', '不合规 non-compliant'],
  ['in_grace', '宽限期内 in grace'],
  ['insufficient_data', '数据不足 insufficient data'],
  ['not_applicable', '不适用 not applicable'],
  ['error', '出错 error'],
];
const LEDGER_PAGE = 500;
/** How many sweeps back the last complete one is looked for. */
const RECENT = 50;

/** Says where the service is, how to authenticate, and what the last sweep found. */
export async function printWelcome(welcome: Welcome): Promise<void> {
  const { url, token, ports } = welcome;
  const { items } = await ports.sweeps.list({ within: EVERYWHERE }, { limit: RECENT });
  const last = items.find(({ state }) => state === 'complete');
  const open = items.find((sweep) => isOpen(sweep));
  const lines = [
    '',
    '红珠 Hongzhu 已启动 / is running',
    `  地址 address        ${url}`,
    `  接口文档 API docs   ${url}/api/docs`,
    ...tokenLines(token),
    ...accountLines(welcome.first),
    `  试一试 try          ${setToken(token)}`,
    `                      curl -H "Authorization: Bearer $TOKEN" "${url}/api/v1/tasks?state=open"`,
    `  下次扫描 next sweep ${welcome.nextSweepAt.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })} Asia/Shanghai`,
    ...(open
      ? [`  正在扫描 sweeping   ${open.asOf}，继续上次未完成的扫描 / going on with a sweep that was cut off`]
      : []),
    ...(last ? await sweepLines(ports, last) : []),
    '  停止 stop           Ctrl-C',
    '',
  ];
  console.log(lines.join('\n'));
}

/** A new token is shown this once; an older one stays in its file. */
function tokenLines({ token, file, isNew }: AdminToken): string[] {
  if (file === null) return ['  认证 authenticate   Authorization: Bearer $HONGZHU_ADMIN_TOKEN'];
  return isNew
    ? [
        `  认证 authenticate   Authorization: Bearer ${token}`,
        `                      (只显示一次 shown once; 保存在 kept in ${file})`,
      ]
    : [`  认证 authenticate   Authorization: Bearer …  (令牌在 the token is in ${file})`];
}

/** The password is shown this once, and kept nowhere. */
function accountLines(first: MadeAccount | null): string[] {
  if (first === null) return [];
  return [
    `  登录 sign in        ${first.account.id} / ${first.initialPassword ?? ''}`,
    '                      (只显示一次，首次登录须修改 shown once, to be changed at the first sign-in)',
  ];
}

const setToken = ({ file }: AdminToken): string =>
  file === null ? 'TOKEN=$HONGZHU_ADMIN_TOKEN' : `TOKEN=$(cat ${file})`;

async function sweepLines(ports: Ports, sweep: Sweep): Promise<string[]> {
  const counts = await verdictCounts(ports, sweep.id);
  const seconds = ((sweep.finishedAt ?? sweep.requestedAt).getTime() - sweep.requestedAt.getTime()) / 1000;
  const tasks = (await ports.tasks.summary({ within: EVERYWHERE }))
    .filter(({ state }) => state !== 'closed')
    .map(({ state, severity, count }) => `${severity} ${state} ${count}`);
  return [
    '',
    `  最近扫描 last sweep ${sweep.asOf} ${sweep.state}: ${sweep.evaluated.markets} 个市场 markets, ` +
      `${sweep.evaluated.pairs.toLocaleString('en')} 个判定 verdicts, ${seconds.toFixed(1)} s`,
    ...OUTCOMES.map(([outcome, label]) => [label, counts.get(outcome) ?? 0] as const)
      .filter(([, count]) => count > 0)
      .map(([label, count]) => `    ${count.toLocaleString('en').padStart(9)}  ${label}`),
    `  待办任务 tasks      ${tasks.length > 0 ? tasks.join(' · ') : '0'}`,
  ];
}

async function verdictCounts(ports: Ports, sweepId: string): Promise<Map<Outcome, number>> {
  const counts = new Map<Outcome, number>();
  for (let after: string | null = null; ;) {
    const page = await ports.sweeps.ledger(sweepId, after, LEDGER_PAGE);
    for (const entry of page) {
      for (const [outcome, number] of countLedger(entry)) {
        counts.set(outcome, (counts.get(outcome) ?? 0) + number);
      }
    }
    const last = page.at(-1);
    if (!last || page.length < LEDGER_PAGE) return counts;
    after = cellKey(last.cell);
  }
}

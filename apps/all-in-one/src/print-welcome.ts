import { cellKey, decodeCellVerdicts, type Outcome, type Ports, type Sweep } from '@hongzhu/compliance';
import type { AdminToken } from '@hongzhu/platform';

export interface Welcome {
  readonly url: string;
  readonly token: AdminToken;
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

/** Says where the service is, how to authenticate, and what the last sweep found. */
export async function printWelcome(welcome: Welcome): Promise<void> {
  const { url, token, ports } = welcome;
  const { items } = await ports.sweeps.list({ limit: 1 });
  const lines = [
    '',
    '红珠 Hongzhu 已启动 / is running',
    `  地址 address        ${url}`,
    `  接口文档 API docs   ${url}/api/docs`,
    `  认证 authenticate   Authorization: Bearer ${shownToken(token)}`,
    `  试一试 try          curl -H "Authorization: Bearer $TOKEN" "${url}/api/v1/tasks?state=open"`,
    `  下次扫描 next sweep ${welcome.nextSweepAt.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })} Asia/Shanghai`,
    ...(items[0] ? await sweepLines(ports, items[0]) : []),
    '  停止 stop           Ctrl-C',
    '',
  ];
  console.log(lines.join('\n'));
}

function shownToken({ token, file, isNew }: AdminToken): string {
  if (file === null) return '$HONGZHU_ADMIN_TOKEN';
  return isNew ? `${token}   (只显示一次 shown once; 保存在 kept in ${file})` : `<${file}>`;
}

async function sweepLines(ports: Ports, sweep: Sweep): Promise<string[]> {
  const counts = await verdictCounts(ports, sweep.id);
  const seconds = ((sweep.finishedAt ?? sweep.requestedAt).getTime() - sweep.requestedAt.getTime()) / 1000;
  const tasks = (await ports.tasks.summary())
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
      for (const { verdict } of decodeCellVerdicts(entry.cell, entry.verdicts)) {
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      }
    }
    const last = page.at(-1);
    if (!last || page.length < LEDGER_PAGE) return counts;
    after = cellKey(last.cell);
  }
}

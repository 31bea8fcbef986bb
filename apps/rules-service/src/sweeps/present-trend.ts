import type { TrendPoint } from '@hongzhu/compliance';
import type { SweepTrendView } from '@hongzhu/contracts';

export const presentPoint = ({ sweep, rules, verdicts }: TrendPoint): SweepTrendView => ({
  sweepId: sweep.id,
  asOf: sweep.asOf,
  status: sweep.state,
  finishedAt: sweep.finishedAt?.toISOString() ?? null,
  rules,
  verdicts,
});

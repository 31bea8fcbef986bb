import { NO_BRAKE, type BrakeState, type HeldTask, type Sweep } from '@hongzhu/compliance';
import type { HeldTaskView, SweepBrakeView } from '@hongzhu/contracts';

/** While a sweep runs nothing is held yet: whether anything will be is known at its end. */
const shown = (state: BrakeState): SweepBrakeView['state'] =>
  state === 'counting' || state === 'applying' ? 'off' : state;

export function presentBrake({ brake }: Sweep): SweepBrakeView {
  const { state, ...rest } = brake ?? NO_BRAKE;
  return { state: shown(state), ...rest };
}

export const presentHeldTask = ({ cell, ...held }: HeldTask): HeldTaskView => ({
  subject: { type: cell.type, code: cell.code },
  marketCode: cell.type === 'market' ? cell.code : null,
  townCode: cell.townCode,
  ruleSetId: held.ruleSetId,
  change: held.change,
  taskId: held.taskId,
  severity: held.severity,
  findingCount: held.findingCount,
});

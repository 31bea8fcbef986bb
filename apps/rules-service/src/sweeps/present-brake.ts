import { NO_BRAKE, type BrakeState, type HeldTask, type Sweep } from '@hongzhu/compliance';
import type { HeldTaskView, SweepBrakeView } from '@hongzhu/contracts';
import { may, type Holder } from '@hongzhu/permissions';

/** While a sweep runs nothing is held yet: whether anything will be is known at its end. */
const shown = (state: BrakeState): SweepBrakeView['state'] =>
  state === 'counting' || state === 'applying' ? 'off' : state;

/** What a supervisor wrote when deciding may be of any town: it is for those alone who read the details of sweeps. */
export function presentBrake({ brake }: Sweep, holder: Holder): SweepBrakeView {
  const { state, decision, ...rest } = brake ?? NO_BRAKE;
  return { state: shown(state), ...rest, decision: may(holder, 'read SweepDetail') ? decision : null };
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

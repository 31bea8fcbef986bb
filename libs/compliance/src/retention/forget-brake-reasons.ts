import type { SweepBrake } from '../brake/sweep-brake.js';
import type { SweepStore } from '../sweeps/sweep-store.js';

/** Takes the reason from words on held tasks that were said before a moment, and answers from how many. Who said what, and when, stays. */
export async function forgetBrakeReasons(sweeps: SweepStore, before: Date): Promise<number> {
  const decided = [...(await sweeps.inBrakeState('released')), ...(await sweeps.inBrakeState('discarded'))];
  let forgotten = 0;
  for (const { id } of decided.filter(({ brake }) => hasOldReason(brake, before))) {
    // As it is now: what was released may still be being done.
    const sweep = await sweeps.getForUpdate(id);
    if (!sweep || !hasOldReason(sweep.brake, before)) continue;
    const { decision } = sweep.brake;
    await sweeps.update({ ...sweep, brake: { ...sweep.brake, decision: { ...decision, reason: '' } } });
    forgotten += 1;
  }
  return forgotten;
}

type Decided = SweepBrake & { readonly decision: NonNullable<SweepBrake['decision']> };

const hasOldReason = (brake: SweepBrake | null, before: Date): brake is Decided =>
  brake !== null &&
  brake.decision !== null &&
  brake.decision.reason !== '' &&
  brake.decision.at < before.toISOString();

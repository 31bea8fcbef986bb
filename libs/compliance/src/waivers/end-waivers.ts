import { waiverAuditEntry } from '../audit/waiver-entries.js';
import type { FindingHistoryEntry } from '../findings/finding.js';
import type { Stores } from '../shared/transactions.js';
import type { Waiver } from './waiver.js';

/** Which evaluation ends them. */
export interface EndingWaivers {
  readonly at: Date;
  /** As of which the verdicts are. */
  readonly asOf: string;
  /** `sweep:<id>`, or `recheck`. */
  readonly actor: string;
}

/**
 * Ends the waivers that were lifted from findings, as these histories say, since the findings have become worse than what was
 * waived: they hold neither another request nor what is waived later. The findings have to be locked.
 */
export async function endLiftedWaivers(
  { waivers, audit }: Stores,
  history: readonly FindingHistoryEntry[],
  { at, asOf, actor }: EndingWaivers,
): Promise<void> {
  const worsened = history.flatMap(({ findingId, reason }) =>
    reason === 'finding_worsened' ? [findingId] : [],
  );
  if (worsened.length === 0) return;
  const changes = (await waivers.inForceOf(worsened, asOf)).map((before) => {
    const after: Waiver = {
      ...before,
      ...{ state: 'lifted', decidedBy: actor, decidedAt: at, version: before.version + 1 },
    };
    return { before, after };
  });
  await waivers.save(changes.map(({ after }) => after));
  await audit.append(changes.map((change) => waiverAuditEntry('lift', change, { at, actor }, null)));
}

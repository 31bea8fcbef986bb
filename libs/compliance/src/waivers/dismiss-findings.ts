import { addDays } from '@hongzhu/rules-engine';
import { waiverAuditEntry } from '../audit/waiver-entries.js';
import type { Finding } from '../findings/finding.js';
import { changeEvents, NO_TASKS_CHANGED } from '../outbox/change-events.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import type { ReviewTask } from '../tasks/review-task.js';
import type { MoveContext } from '../tasks/task-moves.js';
import { waived, waiverEntry } from './waived.js';
import type { Waiver } from './waiver.js';

export interface WaiverSettings {
  /** Days after which what was dismissed counts again. */
  readonly dismissalDays: number;
  /** Days for which a waiver may be asked for at most. */
  readonly longestDays: number;
}

/** Makes an approved dismissal last: each open finding of the task, which has no waiver in force, gets an approved one. */
export class DismissFindings {
  constructor(
    private readonly ids: IdGenerator,
    private readonly settings: WaiverSettings,
  ) {}

  async approve(stores: Stores, task: ReviewTask, context: MoveContext): Promise<void> {
    const { actor, at, today } = context;
    const submission = task.submission!;
    const expiresOn = addDays(today, this.settings.dismissalDays);
    const outlines = await stores.findings.outlinesForCells([task.cell], []);
    const ids = outlines
      .filter(({ taskId, state }) => taskId === task.id && state === 'open')
      .map(({ id }) => id);
    const findings = await stores.findings.load(ids);
    const waiver = (finding: Finding): Waiver => ({
      id: this.ids.next(),
      findingId: finding.id,
      ruleId: finding.ruleId,
      ruleSetId: finding.ruleSetId,
      subject: finding.subject,
      cell: finding.cell,
      origin: 'dismissal',
      dismissal: submission.reason,
      reason: submission.note,
      state: 'approved',
      requestedBy: submission.by,
      requestedAt: new Date(submission.at),
      decidedBy: actor.account,
      decidedAt: at,
      expiresOn,
      version: 1,
    });
    const waivers = findings.map(waiver);
    await stores.waivers.insert(waivers);
    await stores.findings.save(findings.map((finding) => waived(finding, expiresOn)));
    const by = { at, actor: actor.account };
    context.alsoLogged.push(
      ...waivers.map((after) => waiverAuditEntry('approve', { before: null, after }, by, null)),
    );
    const history = findings.map((finding) =>
      waiverEntry(finding, 'waived', 'dismissed', { id: this.ids.next(), at }),
    );
    await stores.findings.appendHistory(history);
    await stores.outbox.append(changeEvents(history, NO_TASKS_CHANGED, at, () => this.ids.next()));
  }
}

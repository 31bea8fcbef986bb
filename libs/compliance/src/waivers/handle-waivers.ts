import type { Actor } from '../access/actor.js';
import { refuseUnpermitted } from '../access/refuse-unpermitted.js';
import { waiverAuditEntry } from '../audit/waiver-entries.js';
import { placeOf } from '../cells/cell.js';
import type { Finding } from '../findings/finding.js';
import { changeEvents, NO_TASKS_CHANGED } from '../outbox/change-events.js';
import { refusePlannedDay } from '../tasks/planned-day.js';
import type { LineUpTasks } from '../tasks/line-up-tasks.js';
import { ConflictError, ForbiddenError, NotFoundError, StaleVersionError } from '../shared/hongzhu-error.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { storedText } from '../shared/text-store.js';
import type { WaiverSettings } from './dismiss-findings.js';
import { counted, lastDay, waived, waiverEntry } from './waived.js';
import type { Waiver } from './waiver.js';

export interface RequestWaiver {
  readonly findingId: string;
  readonly reason: string;
  readonly expiresOn: string;
  readonly actor: Actor;
}
export interface WaiverCommand {
  readonly waiverId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  readonly reason: string;
  readonly actor: Actor;
}

/** What the history says of a finding, and why. */
const COUNTED = ['counted', 'waiver_revoked'] as const;
const WAIVED = ['waived', 'approved'] as const;

/** Asking for waivers, and deciding about them. What is decided shows in the tasks of the market at once. */
export class HandleWaivers {
  constructor(
    private readonly transactions: Transactions,
    private readonly lineUp: LineUpTasks,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly settings: WaiverSettings,
  ) {}

  /**
   * Throws `finding_not_found`, `out_of_scope`; `finding_resolved` where there is nothing to waive; `waiver_exists` (with
   * its id) where one is asked for or in force; `invalid_request` for a day that is past, or too far away.
   */
  request({ findingId, reason, expiresOn, actor }: RequestWaiver): Promise<Waiver> {
    const today = this.clock.today();
    refusePlannedDay(expiresOn, '/expiresOn', today, this.settings.longestDays);
    return this.transactions.run(async (stores) => {
      const finding = await this.finding(stores, findingId);
      refuseUnpermitted(actor, 'ask Waiver', placeOf(finding.cell));
      if (finding.state === 'resolved') {
        throw new ConflictError('finding_resolved', 'The finding is resolved: there is nothing to waive.');
      }
      const [other] = await stores.waivers.unfinishedOf(findingId, today);
      if (other !== undefined) {
        throw new ConflictError('waiver_exists', 'The finding has a waiver already.', { waiverId: other.id });
      }
      const waiver = this.newWaiver(finding, { reason, expiresOn, actor });
      await stores.waivers.insert([waiver]);
      const note = storedText(reason);
      await stores.texts.keep([note]);
      const made = { action: 'request', before: null, after: waiver };
      await this.record(stores, made, { actor, noteDigest: note.digest });
      return waiver;
    });
  }

  /**
   * From now on the finding raises no task. Throws `waiver_not_found`, `out_of_scope`, `permission_required`;
   * `second_person_required` for whoever asked for it; `waiver_decided`, `waiver_expired`; `stale_version`.
   */
  approve(command: WaiverCommand): Promise<Waiver> {
    return this.decide('approve', command, (waiver) => {
      if (waiver.state !== 'requested') throw decided(waiver);
      if (waiver.requestedBy === command.actor.account) {
        throw new ForbiddenError('second_person_required', 'Whoever asks for a waiver can not approve it.');
      }
      refuseExpired(waiver, this.clock.today());
      return 'approved';
    });
  }

  /**
   * Refuses what is asked for, or ends what is in force: the finding counts again at once. Whoever asked can take the
   * request back. Throws as `approve` does, but for the second person.
   */
  revoke(command: WaiverCommand): Promise<Waiver> {
    return this.decide('revoke', command, (waiver) => {
      if (waiver.state === 'requested')
        return waiver.requestedBy === command.actor.account ? 'revoked' : 'refused';
      if (waiver.state !== 'approved') throw decided(waiver);
      refuseExpired(waiver, this.clock.today());
      return 'revoked';
    });
  }

  private decide(
    action: 'approve' | 'revoke',
    { waiverId, expectedVersion, actor, reason }: WaiverCommand,
    decision: (waiver: Waiver) => Waiver['state'],
  ): Promise<Waiver> {
    return this.transactions.run(async (stores) => {
      const waiver = await stores.waivers.get(waiverId);
      if (!waiver) throw new NotFoundError('waiver_not_found', `There is no waiver '${waiverId}'.`);
      const finding = await this.finding(stores, waiver.findingId);
      refuseUnpermitted(actor, 'ask Waiver', placeOf(finding.cell));
      const isOwnRequest = waiver.state === 'requested' && waiver.requestedBy === actor.account;
      if (action !== 'revoke' || !isOwnRequest) refuseUnpermitted(actor, 'decide Waiver');
      const state = decision(waiver);
      if (waiver.version !== expectedVersion) throw stale(waiver.version);
      const decidedNow = { decidedBy: actor.account, decidedAt: this.clock.now() };
      const next: Waiver = { ...waiver, state, ...decidedNow, version: waiver.version + 1 };
      if (!(await stores.waivers.replace(next, waiver.version))) throw stale(null);
      const note = storedText(reason);
      await stores.texts.keep([note]);
      if (waiver.state === 'approved' || state === 'approved') await this.apply(stores, finding, actor);
      await this.record(stores, { action, before: waiver, after: next }, { actor, noteDigest: note.digest });
      return next;
    });
  }

  /** Lays on the finding what is in force of its waivers now, and brings its task in line. */
  private async apply(stores: Stores, finding: Finding, actor: Actor): Promise<void> {
    const inForce = await stores.waivers.unfinishedOf(finding.id, this.clock.today());
    const until = lastDay(inForce);
    const next = until === null ? counted(finding) : waived(finding, until);
    if (next.state !== finding.state || next.waivedUntil !== finding.waivedUntil) {
      const [event, reason] = until === null ? COUNTED : WAIVED;
      await this.write(stores, { before: finding, after: next }, event, reason);
    }
    const { cell, ruleSetId } = finding;
    await this.lineUp.run(stores, [{ cell, ruleSetId }], { actor: actor.account, isEvaluation: false });
  }

  private async finding({ findings }: Stores, id: string): Promise<Finding> {
    const [finding] = await findings.load([id]);
    if (!finding) throw new NotFoundError('finding_not_found', `There is no finding '${id}'.`);
    return finding;
  }

  private async write(
    { findings, outbox }: Stores,
    { before, after }: { before: Finding; after: Finding },
    event: 'waived' | 'counted',
    reason: string,
  ): Promise<void> {
    const at = this.clock.now();
    const history = [waiverEntry(after, event, reason, { id: this.ids.next(), at })];
    await findings.save([after]);
    await findings.appendHistory(history);
    // What is resolved stays so, whatever becomes of its waivers.
    const isTold = after.state === 'waived' || after.state !== before.state;
    const told = isTold ? history : [];
    await outbox.append(changeEvents(told, NO_TASKS_CHANGED, at, () => this.ids.next()));
  }

  private async record(
    { audit }: Stores,
    { action, ...waivers }: { action: string; before: Waiver | null; after: Waiver },
    { actor, noteDigest }: { actor: Actor; noteDigest: string },
  ): Promise<void> {
    const by = { at: this.clock.now(), actor: actor.account };
    await audit.append([waiverAuditEntry(action, waivers, by, noteDigest)]);
  }

  private newWaiver(
    { id: findingId, ruleId, ruleSetId, subject, cell }: Finding,
    { reason, expiresOn, actor }: Pick<RequestWaiver, 'reason' | 'expiresOn' | 'actor'>,
  ): Waiver {
    return {
      ...{ id: this.ids.next(), findingId, ruleId, ruleSetId, subject, cell },
      ...{ origin: 'request', dismissal: null, reason, state: 'requested' },
      ...{ requestedBy: actor.account, requestedAt: this.clock.now() },
      ...{ decidedBy: null, decidedAt: null, expiresOn, version: 1 },
    };
  }
}

function refuseExpired({ expiresOn }: Waiver, today: string): void {
  if (expiresOn <= today) {
    throw new ConflictError('waiver_expired', 'The day on which it ends has come: ask for another.');
  }
}

const decided = ({ state }: Waiver): ConflictError =>
  new ConflictError('waiver_decided', `The waiver is ${state} already.`, { state });

const stale = (version: number | null): StaleVersionError =>
  new StaleVersionError(
    'stale_version',
    'The waiver was changed meanwhile.',
    version === null ? {} : { version },
  );

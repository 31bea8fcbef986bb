import { EmbeddedPostgresError } from '../embedded-postgres-error.js';
import { notificationResponse } from '../wire/backend-messages.js';
import type { Batch } from '../wire/batch.js';
import { readReply } from '../wire/read-reply.js';
import type { Notification, Reply } from '../wire/read-reply.js';
import { applyChannelChanges, channelChanges, quotedChannel } from './channel-changes.js';
import type { ChannelChange } from './channel-changes.js';
import type { Engine } from './engine.js';
import { EngineFault } from './engine-fault.js';
import type { SessionLock } from './session-lock.js';
import type { SessionMember } from './session-member.js';
import {
  CHANGED_SETTINGS_QUERY,
  NO_SETTINGS,
  mayChangeSettings,
  sameSettings,
  settingsStatements,
} from './session-settings.js';
import type { Settings } from './session-settings.js';

const SYNC = Buffer.from('S\0\0\0\x04', 'latin1');

/**
 * Shares the one session of an engine among many clients: a client has it for one batch, or, from BEGIN to COMMIT,
 * for the whole transaction. What a client would find in a session of its own is kept apart for each: settings,
 * prepared statements of the protocol, channels. Not kept apart: temporary tables, session-level advisory locks,
 * SQL-level PREPARE, SET ROLE.
 */
export class Session {
  private readonly members = new Set<SessionMember>();
  private settings: Settings = NO_SETTINGS;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private engine: Engine,
    private readonly lock: SessionLock,
    private readonly restart: () => Promise<Engine>,
  ) {}

  join(member: SessionMember): void {
    this.members.add(member);
  }

  /** Takes the session once to make sure that the member's first settings are possible. Throws what PostgreSQL says. */
  async checkSettings(member: SessionMember): Promise<void> {
    await this.exclusively(member, () => this.handOver(member));
  }

  /**
   * Runs one batch when it is the member's turn and answers the bytes for it. Throws `session_busy`,
   * `session_closed`, or `engine_fault` (then every client has been cut off and the engine started anew).
   */
  async run(member: SessionMember, batch: Batch): Promise<Buffer> {
    await this.lock.acquire(member);
    let status: Reply['status'] = 'I';
    try {
      return await this.inTurn(async () => {
        if (!this.members.has(member)) throw closed();
        await this.handOver(member);
        const reply = readReply(await this.engine.run(batch.bytes));
        await this.takeNote(member, batch, reply);
        status = reply.status;
        return reply.bytes;
      });
    } finally {
      if (status === 'I') this.lock.release(member);
    }
  }

  /** Forgets the member at once: it gets no more notifications, and what it still asks for is not executed. */
  dismiss(member: SessionMember): void {
    this.members.delete(member);
  }

  /**
   * Clears away what a dismissed member left behind: its open transaction is rolled back, its statements and
   * channels are forgotten. No batch of the member may be running.
   */
  async cleanUpAfter(member: SessionMember): Promise<void> {
    const wasInTransaction = this.lock.isHeldBy(member);
    const closing = member.names.closeAll();
    const orphaned = [...member.channels].filter((channel) => !this.isWanted(channel));
    if (!wasInTransaction && closing === null && orphaned.length === 0) return;
    await this.exclusively(member, async () => {
      await this.engine.run(closing ?? SYNC);
      if (wasInTransaction) await this.engine.query('rollback');
      const unwanted = orphaned.filter((channel) => !this.isWanted(channel));
      for (const channel of unwanted) await this.engine.query(`unlisten ${quotedChannel(channel)}`);
    });
  }

  /** Runs `work` on the engine between two batches, with nobody's settings. */
  async maintain<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const owner = {};
    return this.exclusively(owner, () => work(this.engine));
  }

  get isIdle(): boolean {
    return this.lock.isFree;
  }

  /** Cuts every client off and stops the engine; what was not committed is lost. */
  async close(): Promise<void> {
    this.lock.close(closed());
    await this.turn;
    this.cutOff('57P01', 'The embedded database is being closed.');
    await this.engine.stop();
  }

  private async exclusively<T>(owner: object, work: () => Promise<T>): Promise<T> {
    await this.lock.acquire(owner);
    try {
      return await this.inTurn(work);
    } finally {
      this.lock.release(owner);
    }
  }

  /** Runs the work of the lock's holder; a fault of the engine is repaired before anyone else gets the lock. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = work().catch(async (error: unknown): Promise<never> => {
      throw error instanceof EngineFault ? await this.recover(error) : error;
    });
    this.turn = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  private async handOver(member: SessionMember): Promise<void> {
    if (sameSettings(this.settings, member.settings)) return;
    await this.engine.query(settingsStatements(member.settings));
    this.settings = member.settings;
  }

  /** Brings the books up to date; what a transaction did counts when it has ended. */
  private async takeNote(member: SessionMember, batch: Batch, reply: Reply): Promise<void> {
    member.settingsTouched ||= mayChangeSettings(batch.sql);
    member.pendingChannelChanges.push(...channelChanges(batch.sql));
    if (reply.status === 'I') {
      if (member.settingsTouched) await this.captureSettings(member);
      const changes = member.pendingChannelChanges.splice(0);
      if (changes.length > 0 && reply.lastTag !== 'ROLLBACK') await this.changeChannels(member, changes);
    }
    this.announce(member, reply.notifications);
  }

  private async captureSettings(member: SessionMember): Promise<void> {
    member.settingsTouched = false;
    const rows = await this.engine.query<{ name: string; setting: string }>(CHANGED_SETTINGS_QUERY);
    this.settings = member.settings = new Map(rows.map(({ name, setting }) => [name, setting]));
  }

  private async changeChannels(member: SessionMember, changes: readonly ChannelChange[]): Promise<void> {
    member.channels = applyChannelChanges(member.channels, changes);
    if (changes.every(({ listen }) => listen)) return;
    // An UNLISTEN of one client silenced the channel for the whole session.
    const wanted = new Set([...this.members].flatMap(({ channels }) => [...channels]));
    for (const channel of wanted) await this.engine.query(`listen ${quotedChannel(channel)}`);
  }

  private announce(sender: SessionMember, notifications: readonly Notification[]): void {
    for (const { channel, payload } of notifications) {
      const bytes = notificationResponse(sender.processId, channel, payload);
      for (const member of this.members) if (member.channels.has(channel)) member.deliver(bytes);
    }
  }

  private isWanted(channel: string): boolean {
    return [...this.members].some(({ channels }) => channels.has(channel));
  }

  /** Does what a PostgreSQL server does after a crash of one of its processes: everyone out, and a new start. */
  private async recover(fault: EngineFault): Promise<EmbeddedPostgresError> {
    this.cutOff('57P02', fault.message);
    this.settings = NO_SETTINGS;
    this.engine.abandon();
    this.engine = await this.restart();
    return new EmbeddedPostgresError('engine_fault', fault.message, { cause: fault });
  }

  private cutOff(code: string, message: string): void {
    for (const member of this.members) member.terminate({ severity: 'FATAL', code, message });
    this.members.clear();
  }
}

function closed(): EmbeddedPostgresError {
  return new EmbeddedPostgresError('session_closed', 'The embedded database is closed.');
}

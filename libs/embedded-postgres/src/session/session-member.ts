import type { WireError } from '../wire/backend-messages.js';
import type { StatementNames } from '../wire/statement-names.js';
import type { ChannelChange } from './channel-changes.js';
import type { Settings } from './session-settings.js';

/** One client of the shared session, as the session sees it. */
export interface SessionMember {
  /** Positive, and its own. */
  readonly processId: number;
  readonly names: StatementNames;
  /** The settings it made, to be put back when it has the session again. */
  settings: Settings;
  channels: ReadonlySet<string>;
  /** Things its open transaction did that take effect when it ends. */
  pendingChannelChanges: ChannelChange[];
  settingsTouched: boolean;
  /** Sends bytes to the client. */
  deliver(bytes: Buffer): void;
  /** Tells the client that its connection ends, and ends it. */
  terminate(error: WireError): void;
}

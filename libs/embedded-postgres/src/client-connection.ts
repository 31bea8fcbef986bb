import type { ClientSocket, FarEnd } from './client-socket.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { ChannelChange } from './session/channel-changes.js';
import type { SessionMember } from './session/session-member.js';
import type { Session } from './session/session.js';
import { NO_SETTINGS } from './session/session-settings.js';
import type { Settings } from './session/session-settings.js';
import {
  authenticationOk,
  backendKeyData,
  errorResponse,
  parameterStatus,
  readyForQuery,
} from './wire/backend-messages.js';
import type { WireError } from './wire/backend-messages.js';
import { BatchGatherer } from './wire/batch.js';
import type { Batch } from './wire/batch.js';
import { FrontendReader } from './wire/frontend-reader.js';
import type { FrontendMessage, Greeting } from './wire/frontend-reader.js';
import { startupSettings } from './wire/startup-settings.js';
import { StatementNames } from './wire/statement-names.js';
import { wireErrorOf } from './wire/wire-error-of.js';

/** What a new connection is told about the server. */
export interface ServerFacts {
  readonly database: string;
  /** ParameterStatus values by name. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Told of faults that no client can be told of. */
  readonly report: (error: unknown) => void;
}

/** Speaks the server's side of the PostgreSQL protocol with one client. */
export class ClientConnection implements SessionMember, FarEnd {
  private static lastProcessId = 0;
  readonly processId = (ClientConnection.lastProcessId += 1);
  readonly names = new StatementNames();
  settings: Settings = NO_SETTINGS;
  channels: ReadonlySet<string> = new Set();
  pendingChannelChanges: ChannelChange[] = [];
  settingsTouched = false;
  private readonly reader = new FrontendReader();
  private readonly gatherer = new BatchGatherer(this.names);
  private steps: Promise<void> = Promise.resolve();
  private over = false;

  constructor(
    private readonly socket: ClientSocket,
    private readonly session: Session,
    private readonly server: ServerFacts,
  ) {
    socket.attach(this);
  }

  deliver(bytes: Buffer): void {
    if (!this.over && bytes.length > 0) this.socket.push(bytes);
  }

  terminate(error: WireError): void {
    this.deliver(errorResponse(error));
    this.finish();
  }

  received(chunk: Buffer): void {
    try {
      for (const message of this.reader.read(chunk)) this.accept(message);
    } catch (violation) {
      this.refuse(`Not the PostgreSQL protocol: ${String(violation)}`);
    }
  }

  ended(): void {
    this.inOrder(() => this.finish());
  }

  gone(): void {
    this.over = true;
    this.session.dismiss(this);
    void this.steps
      .then(() => this.session.cleanUpAfter(this))
      .catch((error: unknown) => {
        const isClosed = error instanceof EmbeddedPostgresError && error.code === 'session_closed';
        if (!isClosed) this.server.report(error);
      });
  }

  private accept(message: Greeting | FrontendMessage): void {
    switch (message.kind) {
      case 'encryption-request':
        this.deliver(Buffer.from('N', 'latin1'));
        return;
      case 'cancel-request':
        // Nothing runs while this is read: there is nothing to cancel.
        this.finish();
        return;
      case 'startup':
        this.inOrder(() => this.startUp(message.parameters));
        return;
      case 'message':
        this.acceptMessage(message);
    }
  }

  private acceptMessage(message: FrontendMessage): void {
    if (message.type === 'X') {
      this.inOrder(() => this.finish());
      return;
    }
    const gathered = this.gatherer.add(message);
    if (gathered === 'more') return;
    if (gathered === 'unknown-message') {
      this.refuse(`Message type ${JSON.stringify(message.type)} is not supported.`);
    } else {
      this.inOrder(() => this.execute(gathered));
    }
  }

  private async startUp(parameters: ReadonlyMap<string, string>): Promise<void> {
    const database = parameters.get('database') ?? parameters.get('user');
    if (database !== this.server.database) {
      this.terminate({
        severity: 'FATAL',
        code: '3D000',
        message: `database "${String(database)}" does not exist`,
      });
      return;
    }
    this.session.join(this);
    this.settings = startupSettings(parameters);
    if (this.settings.size > 0) await this.session.checkSettings(this);
    const status = new Map([...this.server.parameters, ...this.settings]);
    this.deliver(
      Buffer.concat([
        authenticationOk(),
        ...[...status].map(([name, value]) => parameterStatus(name, value)),
        backendKeyData(this.processId, this.processId),
        readyForQuery('I'),
      ]),
    );
  }

  private async execute(batch: Batch): Promise<void> {
    // Without this turn of the event loop, a client that asks again at once would starve sockets and timers.
    await new Promise(setImmediate);
    this.deliver(await this.session.run(this, batch));
  }

  private refuse(message: string): void {
    this.inOrder(() => this.terminate({ severity: 'FATAL', code: '08P01', message }));
  }

  /** One step after the other; a step that throws ends the connection, and with it the steps that follow. */
  private inOrder(step: () => Promise<void> | void): void {
    this.steps = this.steps.then(async () => {
      if (this.over) return;
      try {
        await step();
      } catch (error) {
        this.terminate(wireErrorOf(error));
      }
    });
  }

  private finish(): void {
    this.over = true;
    this.socket.hangUp();
  }
}

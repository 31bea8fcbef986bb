import { waitBefore } from '../../shell/wait-before.js';

/** Server-sent events that are wanted for good. */
export interface Wanted {
  readonly open: () => EventSource;
  /** What to do with the data of an event, by its name. */
  readonly events: Readonly<Record<string, (data: string) => void>>;
  /** Called each time that listening has begun: what happened before was not told. */
  readonly onOpen: () => void;
  /** False when it has been away for longer than it takes to come back by itself. */
  readonly onLive: (isLive: boolean) => void;
  /** Called when the service has answered something else than a stream, or nothing. */
  readonly onRefused: () => void;
}

/** The service ends a stream every few minutes; a browser begins it anew after some seconds. */
const PATIENCE_MS = 8_000;
/** The service ends a stream after five minutes. A page that is not looked at may be a minute late. */
const RENEWED_AFTER_MS = 200_000;
/** What was begun before is listened to until the other surely tells everything. */
const OVERLAP_MS = 5_000;

/**
 * Listens until the answered function is called. A stream is followed by another before the service ends it: nothing is missed then,
 * though something may be told twice. A browser begins a stream that broke off anew, and gives up for good where it is
 * answered anything but a stream: then it is opened again from here, after 1, 2, 4 … 30 seconds, or as soon as the browser
 * says that there is a network again.
 */
export function listen(wanted: Wanted): () => void {
  const listening = new Listening(wanted);
  const atOnce = (): void => listening.tryAtOnce();
  listening.begin();
  window.addEventListener('online', atOnce);
  return () => {
    window.removeEventListener('online', atOnce);
    listening.end();
  };
}

type Timer = ReturnType<typeof setTimeout> | undefined;

class Listening {
  private source: EventSource | undefined;
  /** The one that is to follow, until it has begun. */
  private next: EventSource | undefined;
  private former: EventSource | undefined;
  private tries = 0;
  private again: Timer;
  private patience: Timer;
  private renewal: Timer;
  private overlap: Timer;

  constructor(private readonly wanted: Wanted) {}

  begin(): void {
    clearTimeout(this.again);
    this.again = undefined;
    this.follow(this.opened());
  }

  tryAtOnce(): void {
    if (this.again !== undefined) this.begin();
  }

  end(): void {
    for (const timer of [this.again, this.patience, this.renewal, this.overlap]) clearTimeout(timer);
    for (const stream of [this.source, this.next, this.former]) stream?.close();
  }

  private opened(): EventSource {
    const stream = this.wanted.open();
    for (const [name, act] of Object.entries(this.wanted.events))
      stream.addEventListener(name, ({ data }: MessageEvent<string>) => act(data));
    return stream;
  }

  private follow(stream: EventSource): void {
    this.source = stream;
    stream.onopen = () => this.begun();
    stream.onerror = () => this.broken(stream);
  }

  private begun(): void {
    for (const timer of [this.again, this.patience]) clearTimeout(timer);
    this.again = this.patience = undefined;
    this.tries = 0;
    this.renewLater();
    this.wanted.onLive(true);
    this.wanted.onOpen();
  }

  private broken({ readyState }: EventSource): void {
    this.patience ??= setTimeout(() => this.wanted.onLive(false), PATIENCE_MS);
    if (readyState !== EventSource.CLOSED || this.again !== undefined) return;
    this.wanted.onLive(false);
    this.wanted.onRefused();
    this.tries += 1;
    this.again = setTimeout(() => this.begin(), waitBefore(this.tries));
  }

  private renewLater(): void {
    clearTimeout(this.renewal);
    this.renewal = setTimeout(() => this.renew(), RENEWED_AFTER_MS);
  }

  private renew(): void {
    this.next?.close();
    const stream = this.opened();
    this.next = stream;
    stream.onopen = () => this.replace(stream);
    // Then the one that there is goes on, and is begun anew when it ends.
    stream.onerror = () => stream.close();
  }

  private replace(stream: EventSource): void {
    const { source, patience } = this;
    const close = (): void => source?.close();
    this.former?.close();
    this.former = source;
    if (source !== undefined) [source.onopen, source.onerror] = [null, close];
    clearTimeout(this.overlap);
    this.overlap = setTimeout(close, OVERLAP_MS);
    this.next = undefined;
    this.follow(stream);
    // The one before had broken off, and was not begun anew yet.
    if (patience !== undefined) this.begun();
    else this.renewLater();
  }
}

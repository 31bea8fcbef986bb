/** A file that is there to be sent once. */
export interface SpooledFile {
  readonly size: number;
  /** Its bytes, once; the file is gone when they were read, or when nobody wants more. */
  read(this: void): AsyncIterable<Uint8Array>;
  /** Forgets it unread. */
  discard(): Promise<void>;
}

/** Keeps what is made fast until it is taken slowly, out of memory. */
export abstract class Spool {
  /** Throws what `content` throws, and `signal.reason` when it is aborted; nothing stays then. */
  abstract keep(content: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<SpooledFile>;
}

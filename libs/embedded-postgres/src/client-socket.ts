import { Duplex } from 'node:stream';

/** Who is at the far end of the socket. */
export interface FarEnd {
  /** Bytes from the client. */
  received(chunk: Buffer): void;
  /** The client will send nothing more. */
  ended(): void;
  /** The socket is gone, whoever closed it. */
  gone(): void;
}

/** What `pg` takes for a `net.Socket`: bytes go to and from an object of this process. */
export class ClientSocket extends Duplex {
  private farEnd: FarEnd | null = null;

  attach(farEnd: FarEnd): void {
    this.farEnd = farEnd;
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  /** Closes from the far end; the client gets what was sent before. */
  hangUp(): void {
    if (this.destroyed || this.readableEnded) return;
    // A client that is told of the end needs not end its own side: a closed socket is closed on both.
    this.once('end', () => this.destroy());
    this.push(null);
  }

  override _read(): void {
    // Everything is pushed as soon as it is known.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.farEnd?.received(chunk);
    done();
  }

  override _final(done: () => void): void {
    this.farEnd?.ended();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.farEnd?.gone();
    done(error);
  }
}

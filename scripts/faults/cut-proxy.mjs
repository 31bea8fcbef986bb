import { connect, createServer } from 'node:net';

/**
 * A stretch of network between processes and one server, on loopback: a port whose connections go on to the server's,
 * until it is cut. While it is cut nothing passes and nobody is told, as on a line that is dead: what is sent waits, a
 * connection that is asked for is not answered, and the end of one side does not reach the other.
 */
export class CutProxy {
  #server;
  #target;
  #links = new Set();
  #isCut = false;

  /**
   * @param {number} target the server's port
   * @returns {Promise<CutProxy>}
   */
  static open(target) {
    return new Promise((resolve, reject) => {
      const proxy = new CutProxy(target);
      proxy.#server.once('error', reject);
      proxy.#server.listen(0, '127.0.0.1', () => resolve(proxy));
    });
  }

  constructor(target) {
    this.#target = target;
    // A half of a connection ends when the other does, and not while the line is cut.
    this.#server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (near) => this.#accept(near));
  }

  /** @returns {number} */
  get port() {
    return this.#server.address().port;
  }

  /** How many connections there are. */
  get connections() {
    return this.#links.size;
  }

  /** The ports from which the server sees the connections come. @returns {number[]} */
  get portsAtServer() {
    return [...this.#links].flatMap(({ portAtServer }) => portAtServer ?? []);
  }

  cut() {
    this.#isCut = true;
    for (const link of this.#links) link.hold();
  }

  /**
   * Mends the line. `resumed`: what waited passes, and connections go on. `broken-off`: whatever was connected, or asked to
   * be, is closed on both sides, as by a device on the way that has forgotten it.
   * @param {'resumed' | 'broken-off'} how
   */
  mend(how) {
    this.#isCut = false;
    for (const link of [...this.#links]) how === 'broken-off' ? link.breakOff() : link.pass();
  }

  /** Breaks off every connection; resolves when the port is free. */
  close() {
    for (const link of [...this.#links]) link.breakOff();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #accept(near) {
    const link = new Link(near, this.#target, () => this.#links.delete(link));
    this.#links.add(link);
    if (!this.#isCut) link.pass();
  }
}

/** One connection, in two halves: from a process to here, and from here to the server. */
class Link {
  #near;
  #far = null;
  #target;
  #onGone;
  #isHeld = true;
  #isBroken = false;

  constructor(near, target, onGone) {
    this.#near = near;
    this.#target = target;
    this.#onGone = onGone;
    this.#watch(near);
  }

  /** Undefined while it is not connected. */
  get portAtServer() {
    return this.#far?.localPort;
  }

  hold() {
    this.#isHeld = true;
    for (const [from, to] of this.#ways()) {
      from.unpipe(to);
      from.pause();
    }
  }

  pass() {
    this.#isHeld = false;
    if (this.#isBroken) return this.breakOff();
    if (this.#far === null) {
      this.#far = connect({ port: this.#target, host: '127.0.0.1', allowHalfOpen: true });
      this.#watch(this.#far);
    }
    for (const [from, to] of this.#ways()) from.pipe(to);
  }

  breakOff() {
    for (const socket of [this.#near, this.#far]) socket?.destroy();
    this.#onGone();
  }

  #ways() {
    return this.#far === null
      ? []
      : [
          [this.#near, this.#far],
          [this.#far, this.#near],
        ];
  }

  /** A half that is gone takes the other along; while the line is cut, once it is mended. */
  #watch(socket) {
    socket.setNoDelay(true);
    // What is broken off closes next, which is what counts.
    socket.on('error', () => {});
    socket.once('close', () => {
      this.#isBroken = true;
      if (!this.#isHeld) this.breakOff();
    });
  }
}

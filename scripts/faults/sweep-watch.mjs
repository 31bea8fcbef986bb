import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';

const LOOK_EVERY_MS = 50;

/**
 * A chunk that a worker holds by a lease. `first`, `last`: the cells it begins and ends with, and how many it has.
 * @typedef {{ number: number, first: string, last: string, cells: number, attempts: number, fence: number }} HeldChunk
 */

/** Looks at a sweep in the database, past the proxy; every look has a connection of its own, since servers get killed. */
export class SweepWatch {
  #url;

  /** @param {string} url of the database */
  constructor(url, sweepId) {
    this.#url = url;
    this.sweepId = sweepId;
  }

  /**
   * Waits until a share of the chunks is done and some worker holds one. Throws when the sweep ends before.
   * @param {number} share
   * @param {{ check: () => void }} options `check` throws when waiting has become pointless
   * @returns {Promise<{ done: number, total: number, held: HeldChunk[] }>}
   */
  async untilShareDone(share, { check }) {
    for (;;) {
      check();
      const look = await this.look();
      if (look.finished)
        throw new Error(`the sweep was over before ${(share * 100).toFixed(0)} % of it could be hit`);
      if (look.total > 0 && look.done >= share * look.total && look.held.length > 0) return look;
      await pause(LOOK_EVERY_MS);
    }
  }

  /** Waits until the sweep is over. */
  async untilFinished({ check }) {
    for (;;) {
      check();
      if ((await this.look()).finished) return;
      await pause(LOOK_EVERY_MS * 4);
    }
  }

  async look() {
    const connection = await mysql.createConnection(this.#url);
    try {
      const [[sweep]] = await connection.query('select finished_at from sweep where id = ?', [this.sweepId]);
      const [[counts]] = await connection.query(
        `select count(*) as total, coalesce(sum(state = 'done'), 0) as done from sweep_chunk
          where sweep_id = ? and state <> 'split'`,
        [this.sweepId],
      );
      const [held] = await connection.query(
        `select number, cells, attempts, fence from sweep_chunk
          where sweep_id = ? and state = 'pending' and lease_until > current_timestamp(3) order by number`,
        [this.sweepId],
      );
      return {
        finished: sweep.finished_at !== null,
        done: Number(counts.done),
        total: Number(counts.total),
        held: held.map(heldChunk),
      };
    } finally {
      connection.destroy();
    }
  }

  /** What became of chunks in the end, by their number. */
  async fates() {
    const connection = await mysql.createConnection(this.#url);
    try {
      const [rows] = await connection.query(
        'select number, state, attempts, excuses, fence, failure from sweep_chunk where sweep_id = ?',
        [this.sweepId],
      );
      return new Map(rows.map((row) => [row.number, row]));
    } finally {
      await connection.end();
    }
  }
}

function heldChunk({ number, cells, attempts, fence }) {
  const list = typeof cells === 'string' ? JSON.parse(cells) : cells;
  const name = ([type, code]) => `${type} ${code}`;
  return { number, first: name(list[0]), last: name(list.at(-1)), cells: list.length, attempts, fence };
}

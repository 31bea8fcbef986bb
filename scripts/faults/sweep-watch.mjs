import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';

const LOOK_EVERY_MS = 25;

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
   * Waits until a share of the chunks is done, some worker holds one, and the database works on a statement of the victim,
   * if there is one. Throws when the sweep ends before.
   * @param {number} share
   * @param {{ check: () => void, victimsPorts?: () => number[] }} options `check` throws when waiting has become
   *   pointless; `victimsPorts`: from which the database sees the victim
   * @returns {Promise<{ done: number, total: number, held: HeldChunk[] }>}
   */
  async untilShareDone(share, { check, victimsPorts }) {
    for (;;) {
      check();
      const look = await this.look(victimsPorts?.());
      if (look.finished)
        throw new Error(`the sweep was over before ${(share * 100).toFixed(0)} % of it could be hit`);
      if (look.total > 0 && look.done >= share * look.total && look.held.length > 0 && look.isAtWork) {
        return look;
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  /** Waits until the sweep is over. */
  async untilFinished({ check }) {
    for (;;) {
      check();
      if ((await this.look()).finished) return;
      await pause(LOOK_EVERY_MS * 8);
    }
  }

  /** @param {number[]} [ports] `isAtWork`: whether the database works on a statement that came from there */
  async look(ports) {
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
        isAtWork: ports === undefined || (await isServed(connection, ports)),
      };
    } finally {
      connection.destroy();
    }
  }

  /** The share of the chunks that is done; 0 before there are any. */
  async share() {
    const { done, total } = await this.look();
    return total === 0 ? 0 : done / total;
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

async function isServed(connection, ports) {
  if (ports.length === 0) return false;
  const [[{ number }]] = await connection.query(
    `select count(*) as number from information_schema.processlist
      where command <> 'Sleep' and substring_index(host, ':', -1) in (?)`,
    [ports.map(String)],
  );
  return number > 0;
}

function heldChunk({ number, cells, attempts, fence }) {
  const list = typeof cells === 'string' ? JSON.parse(cells) : cells;
  const name = ([type, code]) => `${type} ${code}`;
  return { number, first: name(list[0]), last: name(list.at(-1)), cells: list.length, attempts, fence };
}

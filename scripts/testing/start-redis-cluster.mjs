import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './private-server.mjs';
import { RedisNode } from './redis-node.mjs';

const NODES = 3;
const SLOTS = 16_384;
/** The nodes talk to each other on the port that is so far above the one for clients. */
const BUS_OFFSET = 10_000;
const JOINED_WITHIN_MS = 30_000;
const SETTINGS = { appendonly: 'yes', 'maxmemory-policy': 'noeviction' };

/**
 * A cluster of three masters, each with a third of the slots.
 * @typedef {{ nodes: RedisNode[], urls: string[], nodeOf: (key: string) => Promise<RedisNode>,
 *   joined: () => Promise<void>, stop: () => Promise<void> }} RedisCluster
 * `nodeOf`: the master that has the key; `joined` resolves when every node says that the cluster is whole;
 * `stop` kills all nodes
 */

/**
 * Starts a Redis Cluster as production wants it (no eviction, append-only files) on free loopback ports. A node that
 * does not answer is given up by the others after `nodeTimeoutMs`; the cluster then serves nothing until it is back.
 * @param {Record<string, string>} programs path of redis-server
 * @param {string} folder an existing folder for data and logs
 * @param {{ nodeTimeoutMs?: number }} [options]
 * @returns {Promise<RedisCluster>}
 */
export async function startRedisCluster(programs, folder, { nodeTimeoutMs = 15_000 } = {}) {
  const settings = { ...SETTINGS, 'cluster-enabled': 'yes', 'cluster-node-timeout': String(nodeTimeoutMs) };
  const nodes = [];
  for (const port of await portsWithBus(NODES)) {
    const own = join(folder, `redis-cluster-${port}`);
    mkdirSync(own);
    nodes.push(new RedisNode({ program: programs['redis-server'], port, folder: own, settings }));
  }
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.kill()));
  };
  try {
    await Promise.all(nodes.map((node) => node.start()));
    await introduce(nodes);
  } catch (error) {
    await stop();
    throw error;
  }
  return { nodes, urls: nodes.map(({ url }) => url), nodeOf, joined: () => joined(nodes), stop };

  async function nodeOf(key) {
    const slot = Number((await nodes[0].send(`CLUSTER KEYSLOT ${key}`)).slice(1));
    return nodes[thirdOf(slot)];
  }
}

const thirdOf = (slot) => Math.floor((slot * NODES) / SLOTS);

async function introduce(nodes) {
  const slots = Array.from({ length: SLOTS }, (_, slot) => slot);
  for (const [index, node] of nodes.entries()) {
    const own = slots.filter((slot) => thirdOf(slot) === index);
    await expectOk(node, `CLUSTER ADDSLOTS ${own.join(' ')}`);
    await expectOk(node, `CLUSTER SET-CONFIG-EPOCH ${index + 1}`);
  }
  for (const { port } of nodes.slice(1)) await expectOk(nodes[0], `CLUSTER MEET 127.0.0.1 ${port}`);
  await joined(nodes);
}

async function expectOk(node, command) {
  const reply = await node.send(command);
  if (!/^\+OK/.test(reply)) throw new Error(`Redis refused ${command.slice(0, 40)}: ${reply}`);
}

async function joined(nodes) {
  for (const start = Date.now(); !(await Promise.all(nodes.map(isWhole))).every(Boolean); await pause(50)) {
    if (Date.now() - start > JOINED_WITHIN_MS) throw new Error('the nodes did not form a Redis Cluster');
  }
}

async function isWhole(node) {
  const info = await node.send('CLUSTER INFO');
  return /cluster_state:ok/.test(info) && new RegExp(`cluster_known_nodes:${NODES}`).test(info);
}

/** Ports whose bus ports are free, too. */
async function portsWithBus(count) {
  const ports = [];
  while (ports.length < count) {
    const port = (await freePort()) - BUS_OFFSET;
    if (!ports.includes(port) && (await isFree(port))) ports.push(port);
  }
  return ports;
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

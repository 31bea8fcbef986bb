import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import fc from 'fast-check';
import type { AuditEntryView, MarketView, PageView, SweepView } from '@hongzhu/contracts';
import { Attacker } from './attack/attacker.js';
import { AUDITED_COMMANDS } from './attack/audited-commands.js';
import { labelOf, operationsOf, type Operation } from './attack/operations.js';
import { RawClient } from './attack/raw-client.js';
import { AttackRequests } from './attack/requests.js';
import { setUpStage, surroundingsOf, type Stage } from './attack/stage.js';
import { Walk } from './attack/walk.js';
import { it } from './harness/it.js';
import { allItems } from './harness/pages.js';
import { StartedProcess } from './harness/started-process.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';
import { until } from './harness/until.js';

const REQUESTS = 10_000;
/** How many requests are under way at once. */
const AT_ONCE = 12;
const RUNS = Math.ceil(REQUESTS / AT_ONCE);
const ATTACK_WITHIN_MS = 600_000;

/**
 * What the stage can't make succeed: a sweep that the brake holds takes a city that changes (see brake.spec.ts), and a sign-in
 * elsewhere a provider (see openid.spec.ts). The address of the board does nothing but lead on.
 */
const OUT_OF_REACH = [
  'POST /api/v1/sweeps/{id}/brake/release',
  'POST /api/v1/sweeps/{id}/brake/discard',
  'GET /api/v1/session/oidc/start',
  'GET /api/v1/session/oidc/callback',
  'GET /api/v1/session/oidc/end',
  'GET /queue-board',
];

/** What other commands bring about as well: a new password a new session, an approved dismissal waivers of its findings. */
const OF_OTHERS = ['session.open', 'waiver.approve'];

describe('requests of every operation, as the document allows them and with hostile parts', () => {
  let receiver: Server;
  let system: System;
  let stage: Stage;
  let client: RawClient;
  let attacker: Attacker;
  let requests: AttackRequests;
  let operations: Operation[];
  let registry: readonly MarketView[];
  /** Each as often as it was done. */
  const commandsOfWalk: string[] = [];
  /** What the audit log has of them. */
  const entriesOfWalk: string[] = [];
  const done = async (): Promise<AuditEntryView[]> =>
    (await allItems<AuditEntryView>(system.api, '/audit-log', { limit: 200 })).filter(
      ({ result }) => result === null,
    );

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      request.resume().once('end', () => response.writeHead(204).end());
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    system = await startSystem('embedded', { HONGZHU_WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8' });
    const document = await system.api.document();
    operations = operationsOf(document);
    stage = await setUpStage(system.api);
    client = new RawClient(system.api.url, AT_ONCE);
    attacker = new Attacker(document, client, stage.tokens, stage.sessions);
    const walk = new Walk(system.api, stage, (operation, status) => {
      commandsOfWalk.push(operation);
      attacker.note(operation, status);
    });
    const { port } = receiver.address() as AddressInfo;
    const before = new Set((await done()).map(({ position }) => position));
    const made = await walk.go(`http://127.0.0.1:${String(port)}/hook`);
    const after = (await done()).filter(({ position }) => !before.has(position));
    entriesOfWalk.push(...after.map(({ action }) => action));
    requests = new AttackRequests(document, surroundingsOf(stage, made));
    registry = await allItems<MarketView>(system.api, '/markets');
  }, 180_000);
  afterAll(async () => {
    client.close();
    await system.stop();
    receiver.closeAllConnections();
    receiver.close();
  }, 30_000);

  it(
    'have none but documented answers, and no fault of the service among them',
    async () => {
      const any = fc.oneof(...operations.map((operation) => requests.of(operation)));
      const batch = fc.array(any, { minLength: AT_ONCE, maxLength: AT_ONCE });
      const attack = fc.asyncProperty(batch, async (sent) => {
        const answers = await Promise.allSettled(sent.map((request) => attacker.attack(request)));
        const [failed] = answers.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
        if (failed !== undefined) throw failed.reason;
      });
      await fc.assert(attack, { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true });
      expect(attacker.requests).toBeGreaterThanOrEqual(REQUESTS);
      expect(attacker.bySession.obeyed).toBeGreaterThan(2);
      expect(attacker.bySession.refused).toBeGreaterThan(100);
    },
    ATTACK_WITHIN_MS,
  );

  it('reach every operation, and success of every one that the stage allows', () => {
    expect(attacker.withoutSuccess(operations.map(labelOf))).toEqual(OUT_OF_REACH);
  });

  it('leave an entry of the audit log for every command of those that the walk makes, and for each once', () => {
    const isCommand = (operation: string): boolean => !operation.startsWith('GET ');
    const commands = operations.map(labelOf).filter(isCommand);
    expect(Object.keys(AUDITED_COMMANDS).sort()).toEqual([...commands].sort());
    const reached = commands.filter((each) => !OUT_OF_REACH.includes(each));
    expect([...new Set(commandsOfWalk.filter(isCommand))].sort()).toEqual(reached.sort());
    const left = [...entriesOfWalk];
    const missing = commandsOfWalk
      .flatMap((each) => AUDITED_COMMANDS[each] ?? [])
      .filter((action) => !left.includes(action) || left.splice(left.indexOf(action), 1).length === 0);
    expect(missing).toEqual([]);
    const twice = left.filter((action) => Object.values(AUDITED_COMMANDS).includes(action));
    expect(twice.filter((action) => !OF_OTHERS.includes(action))).toEqual([]);
  });

  it('leave the service at work and the registry as it was', async () => {
    expect((await system.api.get('/health/ready')).status).toBe(200);
    expect(await allItems<MarketView>(system.api, '/markets')).toEqual(registry);
    const isOver = async (): Promise<true | undefined> => {
      const { body } = await system.api.get<PageView<SweepView>>('/sweeps');
      return body.items.every(({ finishedAt }) => finishedAt !== null) || undefined;
    };
    await until(isOver, { what: 'every sweep is over', withinMs: 90_000 });
    expect(await system.workerFigures()).toContain('process_resident_memory_bytes');
  });

  it('leave an audit log that is whole', async () => {
    await system.service.stop();
    const audit = new StartedProcess('scripts/audit-verify.mjs', system.settings);
    const { code } = await audit.exit;
    expect({ code, said: audit.output }).toEqual({ code: 0, said: expect.stringContaining('is whole') });
  });
});

import { afterAll, beforeAll, describe, it } from '@jest/globals';
import {
  DELIVERY_STATES,
  WAIVER_STATES,
  type DeliveryFilter,
  type Finding,
  type FindingFilter,
  type MarketFilter,
  type Waiver,
  type WaiverFilter,
  type WebhookDelivery,
  type WebhookEndpoint,
  type Within,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aFinding, aMarket, aTown, nextId } from './persistence/domain-builders.js';
import { insertionOf } from './persistence/registry-changes.js';
import { goesByIndex, startPlans, type Plans } from './read-plans.js';

const SIZE = 6_000;
const ENDPOINTS = 20;
const STATES = ['open', 'resolved', 'waived'] as const;
const SEVERITIES = ['high', 'medium', 'low', 'data'] as const;
const PAGE = { limit: 50 };

const findings = Array.from({ length: SIZE }, (_, n): Finding => {
  const cell = { type: 'market' as const, code: `m${n}`, townCode: `t${n % 30}` };
  return aFinding({
    ...{
      cell,
      subject: { type: 'market', code: cell.code },
      ruleId: `rule-${n % 50}`,
      ruleSetId: `set-${n % 6}`,
    },
    ...{ state: STATES[n % 3]!, severity: SEVERITIES[n % 4]!, taskId: n % 2 === 0 ? nextId() : null },
  });
});

const waivers = findings.map(({ id, ruleId, ruleSetId, subject, cell }, n): Waiver => ({
  ...{ id: nextId(), findingId: id, ruleId, ruleSetId, subject, cell },
  ...{ origin: 'request', dismissal: null, reason: 'so', state: WAIVER_STATES[n % WAIVER_STATES.length]! },
  ...{ requestedBy: 'a', requestedAt: new Date(n), decidedBy: 'b', decidedAt: new Date(n) },
  ...{ expiresOn: `2025-0${1 + (n % 9)}-1${n % 10}`, version: 1 },
}));

const deliveries = findings.map(({ id }, n): WebhookDelivery => ({
  ...{ id: nextId(), endpointId: `endpoint-${n % ENDPOINTS}`, eventId: id, eventType: 'task.updated' },
  ...{ state: DELIVERY_STATES[n % DELIVERY_STATES.length]!, attempts: 1, fence: 1, dueAt: null },
  ...{ lastStatus: 200, lastCode: null, createdAt: new Date(n), lastAttemptAt: null, deliveredAt: null },
}));

const endpoints = Array.from({ length: ENDPOINTS }, (_, n): WebhookEndpoint => ({
  ...{ id: `endpoint-${n}`, url: 'https://receiver.example/', eventTypes: null, description: '' },
  ...{ state: 'enabled', disabledReason: null, disabledAt: null, deadInARow: 0 },
  ...{ secrets: { current: 'whsec_AAAA', previous: null } },
  ...{ createdAt: new Date(n), updatedAt: new Date(n), version: 1 },
}));

const towns = Array.from({ length: 30 }, (_, n) => aTown(`t${n}`));
const markets = Array.from({ length: SIZE }, (_, n) =>
  aMarket(`m${String(n).padStart(5, '0')}`, `t${n % 30}`),
);

const OF_TOWNS = { towns: ['t3', 't7', 't11'], markets: null };
const OF_MARKETS = { towns: ['t3', 't7'], markets: ['m00003', 'm00007'] };
type Asked<F> = F & Partial<Within>;

const FINDINGS: readonly Asked<FindingFilter>[] = [
  {},
  { within: OF_TOWNS },
  { within: OF_MARKETS },
  { state: 'open' },
  { ruleId: 'rule-7' },
  { ruleSetId: 'set-2' },
  { subjectType: 'market', subjectCode: 'm17' },
  { market: 'm17' },
  { town: 't3' },
  { town: 't3', state: 'open' },
  { severity: 'high' },
  { taskId: findings[16]!.taskId! },
];
const WAIVERS: readonly Asked<WaiverFilter>[] = [
  {},
  { within: OF_TOWNS },
  { within: OF_MARKETS },
  { state: 'approved' },
  { findingId: findings[17]!.id },
  { ruleId: 'rule-7' },
  { town: 't3' },
  { market: 'm17' },
  { expiring: { from: '2025-01-01', to: '2025-02-01' } },
  { unneededOn: '2025-01-01' },
];
const DELIVERIES: readonly DeliveryFilter[] = [
  {},
  { endpointId: 'endpoint-3' },
  { state: 'dead' },
  { endpointId: 'endpoint-3', state: 'dead' },
  { eventId: findings[17]!.id },
];
const MARKETS: readonly Asked<MarketFilter>[] = [
  {},
  { within: OF_TOWNS },
  { within: OF_MARKETS },
  { town: 't3' },
  { category: '服装' },
  { status: 'open' },
  { q: 'm0001' },
];
const named = <F>(filters: readonly F[]) =>
  filters.map((filter) => [JSON.stringify(filter), filter] as const);

describe('the plans of lists go by an index, and read no table whole:', () => {
  let plans: Plans;

  beforeAll(async () => {
    plans = await startPlans();
    await plans.persistence.transactions.run(async (stores) => {
      await stores.findings.save(findings);
      await stores.waivers.insert(waivers);
      for (const endpoint of endpoints) await stores.webhooks.insert(endpoint);
      await stores.webhooks.addDeliveries(deliveries);
      await stores.registry.apply(insertionOf({ towns, markets }));
    });
    await plans.analyse(
      'finding',
      'waiver',
      'webhook_endpoint',
      'webhook_delivery',
      'market',
      'market_name_part',
    );
  }, 120_000);
  afterAll(() => plans.stop(), 30_000);

  it.each(named(FINDINGS))('findings %s', async (_, filter) => {
    const read = () => plans.persistence.findings.list({ within: EVERYWHERE, ...filter }, PAGE);
    goesByIndex(await plans.of('from finding r', read), SIZE);
  });

  it.each(named(WAIVERS))('waivers %s', async (_, filter) => {
    const read = () => plans.persistence.waivers.list({ within: EVERYWHERE, ...filter }, PAGE);
    goesByIndex(await plans.of('from waiver r', read), SIZE);
  });

  it.each(named(DELIVERIES))('deliveries %s', async (_, filter) => {
    const read = () => plans.persistence.webhooks.deliveries(filter, PAGE);
    goesByIndex(await plans.of('from webhook_delivery r', read), SIZE);
  });

  it.each(named(MARKETS))('markets %s', async (_, filter) => {
    const read = () => plans.persistence.registry.listMarkets({ within: EVERYWHERE, ...filter }, PAGE);
    goesByIndex(await plans.of('from market r', read), SIZE);
  });
});

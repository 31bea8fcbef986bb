/** Gives events their places and sends them, as a worker does, with short leases. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AttemptDelivery, DeliveryLanes, RelayEvents } from '@hongzhu/compliance';
import { openPersistence } from '@hongzhu/persistence';
import { SystemClock, TimeOrderedIds } from '@hongzhu/platform';
import { AddressGuard, HttpWebhookSender } from '@hongzhu/webhooks';

const LEASE_SECONDS = 2;
const PAUSE_MS = 20;

const { transactions } = await openPersistence({
  dialect: 'mysql',
  url: process.env.DRILL_DATABASE_URL,
  poolSize: 6,
});
const clock = new SystemClock();
const sender = new HttpWebhookSender(new AddressGuard(['127.0.0.0/8']), { timeoutMs: 1_000 });
const settings = { inFlight: 4, leaseSeconds: LEASE_SECONDS, chance: Math.random };
const relay = new RelayEvents(transactions, clock, new TimeOrderedIds());
const lanes = new DeliveryLanes(new AttemptDelivery(transactions, sender, clock, settings), {
  attempted: () => undefined,
  failed: (error) => console.error(error),
});

console.log('relaying');
for (;;) {
  await relay.run();
  await lanes.open();
  await sleep(PAUSE_MS);
}

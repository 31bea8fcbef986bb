/**
 * Commits changes, each with its event in one transaction, from the first that is not there, and says how many there are. A
 * change is a text with its number, which stands for whatever a transaction stores; the id of its event is made of the number.
 */
import { storedText } from '@hongzhu/compliance';
import { openPersistence } from '@hongzhu/persistence';
import { SystemClock } from '@hongzhu/platform';

const { DRILL_DATABASE_URL: url, DRILL_CHANGES: changes } = process.env;
const { transactions } = await openPersistence({ dialect: 'mysql', url, poolSize: 2 });
const clock = new SystemClock();

const eventOf = (number) => ({
  id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  type: 'task.updated',
  subject: `tasks/${number}`,
  at: clock.now(),
  data: { taskId: String(number), state: 'open', version: number },
});

const numbers = Array.from({ length: Number(changes) }, (_, index) => index + 1);
const there = await transactions.run(({ eventLog }) =>
  eventLog.load(numbers.map((number) => eventOf(number).id)),
);

console.log('writing');
for (const event of numbers.map(eventOf)) {
  if (there.has(event.id)) continue;
  await transactions.run(async ({ outbox, texts }) => {
    await texts.keep([storedText(`change ${event.id}`)]);
    await outbox.append([event]);
  });
}
console.log('written');

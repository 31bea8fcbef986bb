/** Mirrors the tasks of a running service, and prints each case that changes: `npm run example:case-mirror`. */
import { createClient, isProblem } from '@hongzhu/client';
import { CaseMirror, FeedChanges, MadeUpCases, type Case } from './index.js';

const { API = 'http://127.0.0.1:3000', TOKEN = '' } = process.env;
const EVERY_MS = 2000;

const hongzhu = createClient({ baseUrl: new URL(API).origin, token: TOKEN });
const cases = new MadeUpCases();
const mirror = new CaseMirror(hongzhu, cases, new FeedChanges(hongzhu));

const lineOf = ({ id, status, title, remark }: Case): string => [id, status, title, remark ?? ''].join('  ');
const printed = new Map<string, string>();

async function printChanges(): Promise<void> {
  for (const each of await cases.list()) {
    const line = lineOf(each);
    if (printed.get(each.id) !== line) console.log(line);
    printed.set(each.id, line);
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, EVERY_MS));

let cursor = await mirror.start();
for (;;) {
  await printChanges();
  await pause();
  cursor = await mirror.round(cursor).catch((error: unknown) => {
    // It was away for so long that the service keeps no events from then.
    if (isProblem(error, 'changes_pruned')) return mirror.start();
    throw error;
  });
}

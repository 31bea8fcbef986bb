import { afterEach, describe, expect, it } from '@jest/globals';
import { ReadChanges, type FeedStretch, type SequencedEvent } from '@hongzhu/compliance';
import { mayIn, type Place } from '@hongzhu/permissions';
import { TaskNews, type News } from './task-news.js';

const PLACES = new Map<string, Place>([
  ['of-t1', { townCode: 't1', marketCode: 'm1' }],
  ['of-t2', { townCode: 't2', marketCode: 'm2' }],
  ['of-nobody', { townCode: null, marketCode: null }],
]);

/** A feed that grows, and can be away. */
class GrowingFeed {
  readonly events: SequencedEvent[] = [];
  prunedTo = 0;
  looks = 0;
  isAway = false;

  add(id: string, version: number, type: SequencedEvent['type'] = 'task.updated'): void {
    const sequence = this.events.length + 1;
    const data = { taskId: id, state: 'open', version };
    this.events.push({ id: `e${sequence}`, type, subject: `tasks/${id}`, at: new Date(0), data, sequence });
  }
  async after(sequence: number, limit: number): Promise<FeedStretch> {
    this.looks += 1;
    if (this.isAway) throw new Error('the database is away');
    const events = this.events.filter((event) => event.sequence > sequence).slice(0, limit);
    return { events, last: this.events.length, prunedTo: this.prunedTo };
  }
}

let feed: GrowingFeed;
let news: TaskNews;
function begin(): void {
  feed = new GrowingFeed();
  news = new TaskNews(new ReadChanges(feed), { placesOf: async () => PLACES }, 2);
}
afterEach(() => news.onApplicationShutdown());

function listener(towns: readonly string[] | null, markets: readonly string[] | null = null) {
  const heard: News[] = [];
  const state = { ended: false };
  const reader = { role: 'instructor', towns, markets } as const;
  const end = news.listen({
    isSeen: (place) => mayIn(reader, 'read Task', place),
    tell: (told) => void heard.push(...told),
    end: () => (state.ended = true),
  });
  return { heard, state, end };
}
const until = async (holds: () => boolean): Promise<void> => {
  for (let look = 0; !holds(); look++) {
    if (look > 400) throw new Error('it never was so');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};
const listening = async (): Promise<void> => {
  const { looks } = feed;
  await until(() => feed.looks > looks + 1);
};
const task = (id: string, version: number): News => ({ kind: 'task', task: { id, version } });

describe('news of tasks', () => {
  it('tell each listener of the tasks of its towns or markets alone, and of those of no town who works in all', async () => {
    begin();
    const [one, other, all, none] = [listener(['t1']), listener(['t2']), listener(null), listener([])];
    const [market, another] = [listener(['t1'], ['m1', 'm2']), listener(['t1'], ['m3'])];
    await listening();
    feed.add('of-t1', 2);
    feed.add('of-t2', 5);
    feed.add('of-nobody', 3);
    feed.add('gone', 9);
    await until(() => all.heard.length >= 3);
    expect(one.heard).toEqual([task('of-t1', 2)]);
    expect(other.heard).toEqual([task('of-t2', 5)]);
    expect(all.heard).toEqual([task('of-t1', 2), task('of-t2', 5), task('of-nobody', 3)]);
    expect(none.heard).toEqual([]);
    expect(market.heard).toEqual([task('of-t1', 2)]);
    expect(another.heard).toEqual([]);
  });

  it('begin with what is yet to come, tell a task once for several changes, and pass over other events', async () => {
    begin();
    feed.add('of-t1', 1);
    const { heard } = listener(null);
    await listening();
    feed.add('of-t1', 2);
    feed.add('of-t1', 3, 'task.warned');
    feed.add('of-t2', 7, 'sweep.finished');
    await until(() => heard.length > 0);
    await listening();
    expect(heard.at(-1)).toEqual(task('of-t1', 3));
    expect(heard).not.toContainEqual(task('of-t1', 1));
    expect(heard).not.toContainEqual(task('of-t2', 7));
  });

  it('of a flood say only that all is to be read anew, and go on after it', async () => {
    begin();
    const { heard } = listener(['t1']);
    await listening();
    for (let version = 1; version <= 500; version++) feed.add('of-t1', version);
    await until(() => heard.length > 0);
    await listening();
    feed.add('of-t1', 501);
    await until(() => heard.length > 1);
    expect(heard).toEqual([{ kind: 'reset' }, task('of-t1', 501)]);
  });

  it('tell what happens while all is read anew', async () => {
    begin();
    const heard: News[] = [];
    const tell = (told: readonly News[]): void => {
      if (told[0]?.kind === 'reset') feed.add('of-t1', 501);
      heard.push(...told);
    };
    news.listen({ isSeen: () => true, tell, end: () => undefined });
    await listening();
    for (let version = 1; version <= 500; version++) feed.add('of-t1', version);
    await until(() => heard.length > 1);
    expect(heard).toEqual([{ kind: 'reset' }, task('of-t1', 501)]);
  });

  it('say so when their place in the feed is kept no more', async () => {
    begin();
    const { heard } = listener(null);
    await listening();
    feed.prunedTo = 10;
    await until(() => heard.length > 0);
    expect(heard[0]).toEqual({ kind: 'reset' });
  });

  it('go on where they were once the database is back', async () => {
    begin();
    const { heard } = listener(null);
    await listening();
    feed.isAway = true;
    feed.add('of-t1', 2);
    await listening();
    expect(heard).toEqual([]);
    feed.isAway = false;
    await until(() => heard.length > 0);
    expect(heard).toEqual([task('of-t1', 2)]);
  });

  it('ask once for all who listen, and not at all when nobody does', async () => {
    begin();
    const listeners = Array.from({ length: 50 }, () => listener(null));
    await listening();
    expect(feed.looks).toBeLessThan(10);
    for (const { end } of listeners) end();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { looks } = feed;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(feed.looks).toBe(looks);
  });

  it('end when the service stops', () => {
    begin();
    const { state } = listener(null);
    news.onApplicationShutdown();
    expect(state.ended).toBe(true);
  });
});

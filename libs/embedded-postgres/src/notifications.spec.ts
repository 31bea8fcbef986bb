import { describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { clientBench } from './client-bench.fixture.js';

const { aClient } = clientBench();

describe('notifications', () => {
  const heard = (client: pg.Client): string[] => {
    const list: string[] = [];
    client.on('notification', ({ channel, payload }) => list.push(`${channel}:${payload ?? ''}`));
    return list;
  };
  const nextNotification = (client: pg.Client): Promise<pg.Notification> =>
    new Promise((resolve) => client.once('notification', resolve));

  it('reach a listener that asks for nothing, and only the channels it listens to', async () => {
    const [listener, bystander, sender] = [await aClient(), await aClient(), await aClient()];
    await listener.query('-- for wake-ups\nlisten jobs;\n');
    await bystander.query('listen "Other"');
    const overheard = heard(bystander);
    const arrival = nextNotification(listener);
    await sender.query("select pg_notify('jobs', 'seven')");
    expect((await arrival).payload).toBe('seven');
    await sender.query(`notify "Other", 'mine'`);
    expect(overheard).toEqual(['Other:mine']);
  });

  it('of a transaction come when it commits, also to its own connection', async () => {
    const [one, two] = [await aClient(), await aClient()];
    await one.query('begin; listen jobs');
    await one.query('commit');
    await two.query('listen jobs');
    const [first, second] = [heard(one), heard(two)];
    await one.query('begin');
    await one.query("notify jobs, 'x'");
    expect([first, second]).toEqual([[], []]);
    await one.query('commit');
    expect([first, second]).toEqual([['jobs:x'], ['jobs:x']]);
  });

  it('still reach the others when one listener stops or leaves', async () => {
    const [one, two, three] = [await aClient(), await aClient(), await aClient()];
    for (const client of [one, two, three]) await client.query('listen jobs');
    const list = heard(three);
    await one.query('unlisten *');
    await two.end();
    await one.query("notify jobs, 'still'");
    await three.query('select 1');
    expect(list).toEqual(['jobs:still']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { cloudEventOf } from './cloud-event.js';
import { EVENT_TYPES, type OutboxEvent } from './outbox.js';

const event = (type: OutboxEvent['type'], data: OutboxEvent['data']): OutboxEvent => ({
  id: '01a20807-a223-707c-8431-b80fb7f56647',
  type,
  subject: 'sweeps/s1',
  at: new Date('2026-03-31T01:00:00.000Z'),
  data,
});

describe('a CloudEvent', () => {
  it.each(EVENT_TYPES)('of %s has what version 1.0 asks for, and none of the words of its data', (type) => {
    const told = cloudEventOf({ ...event(type, { explanation: 'words', note: 'words' }), sequence: 7 });
    expect(told).toMatchObject({
      ...{ specversion: '1.0', id: event(type, {}).id, source: 'urn:hongzhu', type, subject: 'sweeps/s1' },
      ...{ time: '2026-03-31T01:00:00.000Z', datacontenttype: 'application/json', data: {} },
    });
    // Extension attributes have names of lower-case letters and digits.
    for (const name of Object.keys(told)) expect(name).toMatch(/^[a-z0-9]{1,20}$/);
    expect(JSON.stringify(told)).not.toContain('words');
  });

  it('has its place in the feed so that texts are in the order of numbers; a ping has none', () => {
    const places = [2, 10, 2_000_000_000].map(
      (sequence) => cloudEventOf({ ...event('task.closed', {}), sequence }).sequence!,
    );
    expect(places).toEqual([...places].sort());
    expect(cloudEventOf(event('task.closed', {}))).not.toHaveProperty('sequence');
    expect(cloudEventOf({ ...event('webhook.ping', {}), sequence: 3 })).not.toHaveProperty('sequence');
  });

  it('keeps the traces of a disagreement in the house', () => {
    const data = {
      sweepId: 's1',
      ruleId: 'r1',
      subject: { type: 'market', code: 'm1' },
      compiled: { facts: 1 },
    };
    expect(cloudEventOf(event('engine.disagreement', data)).data).toEqual({
      ...{ sweepId: 's1', ruleId: 'r1', subject: { type: 'market', code: 'm1' } },
    });
  });
});

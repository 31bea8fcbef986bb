import { describe, expect, it } from '@jest/globals';
import type { Standing } from '../../../shell/desk/command.js';
import { aTask } from '../../../shell/desk/task.fixture.js';
import { newsSince, positionAt, versionSeen } from './news-since.js';

const entry = (position: number, actor: string, action = 'task.comment') => ({ position, actor, action });
const entries = [entry(7, 'sweep:1', 'task.create'), entry(12, 'me', 'task.claim'), entry(30, 'other')];

describe('what others did while a task was open', () => {
  it('is what comes after the place that the timeline had come to, whatever any clock says', () => {
    const since = positionAt(entries, 0);
    expect(since).toBe(30);
    expect(newsSince(entries, since, 'me')).toEqual([]);
    const more = [...entries, entry(41, 'other'), entry(44, 'me'), entry(45, 'other', 'task.draft')];
    expect(newsSince(more, since, 'me')).toEqual([entry(41, 'other')]);
  });

  it('is told, too, where the task had gone on before its timeline was there', () => {
    expect(newsSince(entries, positionAt(entries, 1), 'me')).toEqual([entry(30, 'other')]);
    expect(newsSince(entries, positionAt(entries, 3), 'me').map(({ position }) => position)).toEqual([7, 30]);
    expect(positionAt([], 0)).toBe(0);
  });
});

describe('the version of a task that somebody has seen', () => {
  const given = (version: number, standing: Standing, id = 'one') => ({
    ...{ number: version, account: 'me', key: `k${version}`, standing },
    command: { id, version, name: '市场', verb: 'submit' as const },
  });
  const failed: Standing = { kind: 'failed', error: new Error('somebody else was first') };

  it('is the one at which they gave a command that waits, or was not done', () => {
    expect(versionSeen([given(3, failed)], 'one', 5)).toBe(3);
    expect(versionSeen([given(4, { kind: 'held', endsAt: 0 })], 'one', 5)).toBe(4);
    expect(versionSeen([given(4, { kind: 'sending' }), given(3, failed)], 'one', 5)).toBe(3);
  });

  it('is the one that is shown where there is no such command on this task', () => {
    expect(versionSeen([], 'one', 5)).toBe(5);
    expect(versionSeen([given(3, failed, 'other')], 'one', 5)).toBe(5);
    const task = { ...aTask({ id: 'one' }), draft: null, possible: [], findings: [] };
    expect(versionSeen([given(3, { kind: 'done', task })], 'one', 5)).toBe(5);
  });
});

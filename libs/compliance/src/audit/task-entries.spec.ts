import { describe, expect, it } from '@jest/globals';
import type { ReviewTask } from '../tasks/review-task.js';
import { taskEntry } from './task-entries.js';

const aTask = (externalReference: ReviewTask['externalReference']) =>
  ({
    ...{ id: 't', cell: { type: 'market', code: 'm1', townCode: 't1' }, state: 'open', submission: null },
    ...{ warnedAt: null, escalatedAt: null, clock: { pausedOn: null }, externalReference },
  }) as unknown as ReviewTask;
const referred = (before: ReviewTask['externalReference'], after: ReviewTask['externalReference']) =>
  taskEntry(
    'refer',
    { before: aTask(before), after: aTask(after) },
    { at: new Date(0), actor: 'case-tool-1' },
  );

describe('the entry of a task that is referred to a case', () => {
  const reference = { system: 'oa', id: '张三-7', url: 'https://oa.example/zhangsan' };

  it('tells that there is another one by a digest, and nothing of its words', () => {
    const entry = referred(null, reference);
    const digest = expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) as unknown;
    expect(entry).toMatchObject({
      before: { externalReferenceDigest: null },
      after: { externalReferenceDigest: digest },
    });
    expect(JSON.stringify(entry)).not.toMatch(/张三|oa/);
    expect(referred(reference, null)).toMatchObject({ before: entry.after, after: entry.before });
  });

  it('has another digest for another case, and the same for the same', () => {
    const after = (of: object) => referred(null, { ...reference, ...of }).after;
    expect(after({ url: null })).not.toEqual(after({}));
    expect(after({ id: '8' })).not.toEqual(after({}));
    expect(after({})).toEqual(referred(null, { ...reference }).after);
    expect(referred(reference, { ...reference })).toMatchObject({ before: {}, after: {} });
  });
});

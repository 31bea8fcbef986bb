import { afterEach, describe, expect, it } from '@jest/globals';
import type { Cell, Finding } from '@hongzhu/compliance';
import type { NewAccessKeyView, TaskDetailView } from '@hongzhu/contracts';
import {
  aRunningApplication,
  callerOf,
  JSON_BODY,
  type RunningApplication,
} from '../running-application.fixture.js';
import { aTask } from './task.fixture.js';

const TASK = aTask({ findingCount: 3, version: 4 });
const PATH = `/api/v1/tasks/${TASK.id}`;

/** An open finding of the task about a branch, wherever that is by now. */
const aFinding = (id: string, cell: Cell): Finding => ({
  ...{ id, ruleId: 'branch-size', ruleSetId: TASK.ruleSetId, subject: { type: 'branch', code: id }, cell },
  ...{ state: 'open', kind: 'violation', verdict: 'non_compliant', severity: 'high' },
  ...{ summary: { zh: '人数不足', en: 'too few' }, remedy: { zh: '补足', en: 'more' }, basis: [] },
  ...{ explanation: null, missing: [], ruleSetVersion: '1.0.0', evidenceDigest: null },
  ...{ firstSeenAt: TASK.openedAt, lastSeenAt: TASK.openedAt, resolvedAt: null, reopenedCount: 0 },
  ...{ taskId: TASK.id, waivedUntil: null },
});
const FINDINGS = [
  aFinding('stayed', TASK.cell),
  aFinding('next-door', { type: 'market', code: 'M2', townCode: 'T1' }),
  aFinding('far', { type: 'market', code: 'M3', townCode: 'T2' }),
];

let running: RunningApplication;
afterEach(() => running.app.close());

describe('findings of a task whose subjects have moved', () => {
  it.each([
    [{ towns: ['T1'], markets: ['M1'] }, ['stayed']],
    [{ towns: ['T1'] }, ['stayed', 'next-door']],
    [{ towns: ['T2', 'T1'] }, ['stayed', 'next-door', 'far']],
  ])('are shown to an account of %j where it works: %j', async (scope, seen) => {
    running = await aRunningApplication({ tasks: [TASK], findings: FINDINGS });
    const call = callerOf(running);
    const body = JSON.stringify({ account: 'I-7', role: 'instructor', ...scope });
    const { key } = (await call('POST', '/api/v1/access-keys', { headers: JSON_BODY, body }))
      .json as NewAccessKeyView;
    const headers = { authorization: `Bearer ${key}`, 'if-match': '"4"' };
    const looked = await call('GET', PATH, { headers });
    const claimed = await call('POST', `${PATH}/claim`, { headers });
    for (const { status, json } of [looked, claimed]) {
      expect(status).toBe(200);
      expect((json as TaskDetailView).findings.map(({ id }) => id)).toEqual(seen);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import type { RegistryImport } from '@hongzhu/compliance';
import { presentImport } from './present-import.js';

const job: RegistryImport = {
  id: 'i',
  state: 'succeeded',
  mode: 'partial',
  dryRun: false,
  progress: 1,
  counts: { towns: { created: 1, updated: 0, unchanged: 0, deleted: 0, rejected: 0 } },
  errors: [],
  errorCount: 0,
  requestedAt: new Date('2026-03-31T01:00:00Z'),
  starts: 1,
  startedAt: new Date('2026-03-31T01:00:01Z'),
  finishedAt: null,
  failure: null,
};

describe('presentImport', () => {
  it('writes instants in UTC and nulls as nulls', () => {
    expect(presentImport(job)).toMatchObject({
      status: 'succeeded',
      requestedAt: '2026-03-31T01:00:00.000Z',
      startedAt: '2026-03-31T01:00:01.000Z',
      finishedAt: null,
    });
  });

  it('links the file of refused rows only where a row was refused', () => {
    const markets = { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: 2 };
    expect(presentImport(job).rejectedFile).toBeNull();
    expect(presentImport({ ...job, counts: { ...job.counts, markets } }).rejectedFile).toBe(
      '/api/v1/imports/i/rejected',
    );
  });
});

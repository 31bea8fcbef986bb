import { describe, expect, it } from '@jest/globals';
import { startupSettings } from './startup-settings.js';

const settings = (parameters: Record<string, string>): Record<string, string> =>
  Object.fromEntries(startupSettings(new Map(Object.entries(parameters))));

describe('startup settings', () => {
  it('are the parameters that do not say who connects to what', () => {
    expect(settings({ user: 'a', database: 'b', application_name: 'c', '_pq_.x': 'd' })).toEqual({
      application_name: 'c',
    });
  });

  it('come from options in both spellings, with escaped spaces', () => {
    expect(settings({ options: '-c search_path="bullmq" --work-mem=8MB -c application_name=a\\ b' })).toEqual(
      {
        search_path: '"bullmq"',
        work_mem: '8MB',
        application_name: 'a b',
      },
    );
  });

  it('leave out options that set nothing', () => {
    expect(settings({ options: '-c -d 5 --=x' })).toEqual({});
  });
});

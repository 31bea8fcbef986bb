import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TASK_STATES, TASK_TRANSITIONS } from '@hongzhu/compliance';
import { tasksPage } from '../../scripts/docs/tasks-page.mjs';

const page = tasksPage();

describe('docs/tasks.md', () => {
  it('is what the table of moves says: else run `npm run docs:tasks`', () => {
    const stored = readFileSync(join(import.meta.dirname, '../../docs/tasks.md'), 'utf8');
    expect(stored.split('\n')).toEqual(page.split('\n'));
  });

  it('has a row for every state and every move', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(TASK_STATES.length + Object.keys(TASK_TRANSITIONS).length);
    for (const move of Object.keys(TASK_TRANSITIONS)) {
      expect(rows.filter((row) => row.startsWith(`| \`${move}\` `))).toHaveLength(1);
    }
  });
});

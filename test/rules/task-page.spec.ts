import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TASK_STATES, TASK_TRANSITIONS } from '@hongzhu/compliance';
import { DATA_CORRECTION_STATES } from '@hongzhu/contracts';
import { tasksPage } from '../../scripts/docs/tasks-page.mjs';

const page = tasksPage();

describe('docs/tasks.md', () => {
  it('is what the table of moves says: else run `npm run docs:tasks`', () => {
    const stored = readFileSync(join(import.meta.dirname, '../../docs/tasks.md'), 'utf8');
    expect(stored.split('\n')).toEqual(page.split('\n'));
  });

  it('has a row for every state and every move, and for every state of a correction', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const moves = Object.keys(TASK_TRANSITIONS);
    expect(rows).toHaveLength(TASK_STATES.length + moves.length + DATA_CORRECTION_STATES.length);
    for (const move of moves) {
      expect(rows.filter((row) => row.startsWith(`| \`${move}\` `))).toHaveLength(1);
    }
  });
});

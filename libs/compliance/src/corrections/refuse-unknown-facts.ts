import { factCatalogue } from '@hongzhu/registry';
import type { FindingStore } from '../findings/finding-store.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { ReviewTask } from '../tasks/review-task.js';

/**
 * Throws `invalid_request`, with a pointer to each, where a fact is neither one of what the task is about, nor one of what
 * its open findings are about.
 */
export async function refuseUnknownFacts(
  findings: Pick<FindingStore, 'outlinesForCells'>,
  task: Pick<ReviewTask, 'id' | 'cell'>,
  facts: readonly string[],
): Promise<void> {
  if (facts.length === 0) return;
  const outlines = await findings.outlinesForCells([task.cell], []);
  const ofTask = outlines.filter(({ taskId, state }) => taskId === task.id && state === 'open');
  const subjects = new Set<string>([task.cell.type, ...ofTask.map(({ subject }) => subject.type)]);
  const isKnown = (name: string): boolean => {
    const fact = factCatalogue.get(name);
    return fact !== undefined && subjects.has(fact.subject);
  };
  const errors = facts.flatMap((name, index) =>
    isKnown(name)
      ? []
      : {
          pointer: `/facts/${index}`,
          code: 'unknown_fact',
          message: {
            zh: '该任务及其问题所涉的对象没有这个事实',
            en: 'Neither what the task is about nor what its findings are about has such a fact',
          },
        },
  );
  if (errors.length > 0) {
    throw new InvalidInputError('invalid_request', 'The report names facts that are none of its subjects.', {
      errors,
    });
  }
}

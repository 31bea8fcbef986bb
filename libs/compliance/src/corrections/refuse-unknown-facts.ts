import { factCatalogue } from '@hongzhu/registry';
import type { FindingStore } from '../findings/finding-store.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { ReviewTask } from '../tasks/review-task.js';

/**
 * Throws `invalid_request`, with a pointer to each, where a fact is none of the subjects that the open findings of the task
 * are about.
 */
export async function refuseUnknownFacts(
  findings: Pick<FindingStore, 'outlinesForCells'>,
  task: Pick<ReviewTask, 'id' | 'cell'>,
  facts: readonly string[],
): Promise<void> {
  if (facts.length === 0) return;
  const outlines = await findings.outlinesForCells([task.cell], []);
  const subjects = new Set<string>(
    outlines
      .filter(({ taskId, state }) => taskId === task.id && state === 'open')
      .map(({ subject }) => subject.type),
  );
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
            zh: '该任务的问题所涉对象没有这个事实',
            en: 'What the findings of the task are about has no such fact',
          },
        },
  );
  if (errors.length > 0) {
    throw new InvalidInputError('invalid_request', 'The report names facts that are none of its subjects.', {
      errors,
    });
  }
}

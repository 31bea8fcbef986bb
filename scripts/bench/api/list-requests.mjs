import { URLSearchParams } from 'node:url';
import { INSTRUCTORS, TOWNS } from './fill-tasks.mjs';

const padded = (number, digits) => String(number).padStart(digits, '0');

/**
 * The filters that a list of tasks is asked for with, each as often as the others, with another town, account or word
 * every time. A page has fifty tasks.
 * @type {readonly ((number: number, today: string) => Record<string, string>)[]}
 */
export const FILTERS = [
  (number) => ({ state: 'open', town: town(number) }),
  (number) => ({ assignee: `I-${padded((number * 53) % INSTRUCTORS, 4)}` }),
  () => ({ state: 'open' }),
  (number) => ({ state: 'open', severity: 'high', town: town(number) }),
  () => ({ state: 'open', sort: 'severity' }),
  (_, today) => ({ state: 'open', dueBefore: today }),
  () => ({ ruleSet: 'formation-1-plus-3', sort: 'dueOn' }),
  () => ({ escalated: 'true' }),
  (number) => ({ q: `M${padded(number % 1000, 6)}` }),
  () => ({ sort: '-openedAt' }),
  (number) => ({ town: town(number), dueBefore: '2100-01-01', ruleSet: 'five-ones' }),
  () => ({ outcome: 'data-error', state: 'submitted' }),
];

const town = (number) => `T${padded((number * 17) % TOWNS, 4)}`;

/** The address of the list with the filters that are due for the request of this number. */
export function listPath(number, today) {
  const filters = FILTERS[number % FILTERS.length](Math.floor(number / FILTERS.length), today);
  return `/api/v1/tasks?${new URLSearchParams(filters).toString()}`;
}

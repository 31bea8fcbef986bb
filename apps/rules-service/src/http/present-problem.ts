import type { ProblemView } from '@hongzhu/contracts';
import type { Language } from './preferred-language.js';
import { PROBLEM_TEXTS } from './problem-texts.js';
import type { RequestFault } from './request-fault.js';

/** The details of an error that callers are told. */
const MEMBERS = [
  'sweepId',
  'assignee',
  'lastRecordedDate',
  'marketCode',
  'version',
  'limit',
  'position',
  'state',
  'possibleIn',
  'waiverId',
  'account',
  'permission',
  'roles',
] as const;

/** The code whose text stands in for one that has none. */
const FALLBACK: ReadonlyMap<number, string> = new Map([
  [404, 'route_not_found'],
  [422, 'invalid_request'],
  [500, 'internal_error'],
]);

/** The fault as RFC 9457 problem details. `path` is the path of the request, without its query. */
export function presentProblem(fault: RequestFault, language: Language, path: string): ProblemView {
  const text =
    PROBLEM_TEXTS.get(fault.code) ?? PROBLEM_TEXTS.get(FALLBACK.get(fault.status) ?? 'bad_request')!;
  return {
    type: `urn:hongzhu:problem:${fault.code}`,
    title: text.title[language],
    status: fault.status,
    detail: filled(text.detail[language], fault.details),
    code: fault.code,
    instance: path,
    ...(fault.errors.length > 0 && {
      errors: fault.errors.map(({ pointer, code, message }) => ({
        pointer,
        code,
        message: message[language],
      })),
    }),
    ...Object.fromEntries(
      MEMBERS.filter((member) => fault.details[member] !== undefined).map((member) => [
        member,
        fault.details[member],
      ]),
    ),
  };
}

const filled = (template: string, details: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => printed(details[name]));

function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(printed).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
}

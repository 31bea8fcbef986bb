/**
 * The first steps of the console's addresses. Under these, and at `/`, the service answers with the console; a page of
 * another name is not there.
 */
export const CONSOLE_PAGES = [
  'sign-in',
  'tasks',
  'markets',
  'towns',
  'oversight',
  'sweeps',
  'operations',
  'rules',
  'ledger',
  'settings',
] as const;

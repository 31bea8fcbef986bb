/** What a supervisor has to see to, in the order in which it is offered. */
export const LISTS = [
  'overdue',
  'escalated',
  'dismissals',
  'waivers',
  'expiring',
  'unneeded',
  'corrections',
] as const;
export type List = (typeof LISTS)[number];

/** Which list an address asks for; null for none that there is. */
export const listIn = (search: URLSearchParams): List | null =>
  LISTS.find((list) => list === search.get('list')) ?? null;

export type Counts = Readonly<Partial<Record<List, number>>>;

/** Where somebody begins who asked for nothing: with the first list that has something in it. */
export const firstList = (counts: Counts): List => LISTS.find((list) => (counts[list] ?? 0) > 0) ?? 'overdue';

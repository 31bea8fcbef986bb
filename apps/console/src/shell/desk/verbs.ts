/** What the console lets people do with a task: a part of the moves that the service knows. */
export const VERBS = [
  'claim',
  'approve',
  'return',
  'assign',
  'release',
  'renew',
  'wake',
  'withdraw',
  'snooze',
  'comment',
] as const;
export type Verb = (typeof VERBS)[number];

/** What a verb asks for before it can be done. */
export type Question = 'reason' | 'until' | 'assignee' | 'text';

export const QUESTIONS: Readonly<Record<Verb, readonly Question[]>> = {
  claim: [],
  release: [],
  renew: [],
  wake: [],
  withdraw: [],
  assign: ['assignee'],
  snooze: ['until', 'reason'],
  comment: ['text'],
  approve: ['reason'],
  return: ['reason'],
};

/** The key that gives a verb, while nobody writes. */
export const KEYS: Readonly<Record<Verb, string>> = {
  claim: 'c',
  approve: 'a',
  return: 'r',
  assign: 't',
  release: 'x',
  renew: 'e',
  wake: 'w',
  withdraw: 'b',
  snooze: 'z',
  comment: 'm',
};

/**
 * How a verb is undone. `held`: nothing would undo it afterwards, so that it is sent after a while, in which it can be taken back
 * as if it had never been. `inverse`: it is sent at once, and another verb brings back what was. `never`: it is
 * sent at once and stays, which is said before.
 */
export type Undoing = 'held' | 'inverse' | 'never';

export const UNDOING: Readonly<Record<Verb | 'submit', Undoing>> = {
  claim: 'inverse',
  release: 'inverse',
  submit: 'held',
  approve: 'held',
  return: 'held',
  assign: 'held',
  snooze: 'held',
  wake: 'held',
  withdraw: 'held',
  comment: 'held',
  // The longer lease is needed now, by drafts that are saved meanwhile.
  renew: 'never',
};

/** Whether something is asked, or said, before a verb is done. */
export const isAsked = (verb: Verb): boolean => QUESTIONS[verb].length > 0 || UNDOING[verb] === 'never';

/** What undoes a verb that was done. */
export const INVERSES: Readonly<Partial<Record<string, 'release' | 'claim'>>> = {
  claim: 'release',
  release: 'claim',
};

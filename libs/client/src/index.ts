export type * from './api.generated.js';
export { createClient, type ClientOptions, type HongzhuClient } from './create-client.js';
export { HongzhuProblem, isProblem, UNEXPECTED_ANSWER } from './hongzhu-problem.js';
export type { ItemOf, ListItems, ListPath } from './list-items.js';
export type { IfStale, MoveOptions, MoveTask, SeenTask, TaskVerb } from './move-task.js';
export type { Fetch, Retries } from './retrying-fetch.js';
export type { AnswerOf, Call, HttpClient, InitOf, Method, PathOf } from './typed-calls.js';

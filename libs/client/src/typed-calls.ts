import type { Client, ClientPathsWithMethod, MaybeOptionalInit, MethodResponse } from 'openapi-fetch';
import type { paths } from './api.generated.js';

/** The client of openapi-fetch for the service's routes, where an answer is JSON. */
export type HttpClient = Client<paths, 'application/json'>;

export type Method = 'get' | 'post' | 'put' | 'delete';
/** The path templates that have the method. */
export type PathOf<M extends Method> = ClientPathsWithMethod<HttpClient, M>;
/** `params` (path, query, header), `body`, and what `fetch` takes beside them, such as a `signal`. */
export type InitOf<M extends Method, P extends PathOf<M>> = MaybeOptionalInit<paths[P], M>;
/** The body of a success. */
export type AnswerOf<M extends Method, P extends PathOf<M>> = MethodResponse<HttpClient, M, P>;

/** The last parameter may be left out where nothing in it is required. */
export type Last<T> = undefined extends T ? [last?: T] : [last: T];

/** Calls a route and answers the body. Rejects with a HongzhuProblem, or as `fetch` does where there is no answer. */
export type Call<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...init: Last<InitOf<M, P>>
) => Promise<AnswerOf<M, P>>;

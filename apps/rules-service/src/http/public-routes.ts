import { isConsoleAsset, isConsolePage } from '../console/console-paths.js';

/** What anybody may read, how to sign in among it, and by where browsers go to a provider and come back: none of it holds data of the registry. */
const PUBLIC = [
  /^(\/api\/v1)?\/health\/(live|ready)$/,
  /^\/api\/openapi\.json$/,
  /^\/api\/docs(\/|$)/,
  /^\/api\/v1\/session\/oidc\/(start|callback|end)$/,
  /^\/api\/v1\/session\/ways$/,
];
/** What anybody may do: say who they are. */
const PUBLIC_POSTS = [/^\/api\/v1\/session$/];

/** Whether anybody may ask for this path by this method. */
export const isPublic = (path: string, method: string): boolean =>
  method === 'POST'
    ? PUBLIC_POSTS.some((known) => known.test(path))
    : isConsolePage(path) || isConsoleAsset(path) || PUBLIC.some((known) => known.test(path));

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerAddress } from '../caller-address.js';
import type { AddressLimit } from '../limits/address-limit.js';
import { RequestError } from '../request-error.js';
import { pathOf } from '../request-path.js';
import { RouteSettings } from '../route-settings.decorator.js';
import { hasToken, SAFE_METHODS, sentBy } from './own-page.js';
import { isSecure } from './host-cookie.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Whether somebody says here who they are: what is wrong is counted. `here`: other sites' pages are refused, as well;
     * `elsewhere`: it is another site that sends browsers here.
     */
    signsIn?: 'here' | 'elsewhere';
  }
}

/** A route by which somebody signs in. */
export const SignsIn = (): MethodDecorator => RouteSettings({ signsIn: 'here' });

/** A route by which somebody goes to a provider of identities, or comes back. */
export const SignsInElsewhere = (): MethodDecorator => RouteSettings({ signsIn: 'elsewhere' });

/** All that somebody may do who still has the password that was made by someone else. */
const OF_THE_SESSION = /^\/api\/v1\/session(\/|$)/;

/**
 * Refuses what another site's page sends in the name of whoever has signed in (`csrf_refused`), and everything but the session
 * itself while a password has to be changed (`password_change_required`); both 403. Bearers are not concerned: no browser sends
 * their token by itself. Belongs behind the authentication.
 */
export function guardSessions(fastify: FastifyInstance, isTls: boolean): void {
  fastify.addHook('onRequest', async (request) => {
    if (request.is404) return;
    const sender = sentBy(request, isSecure(request, isTls));
    if (request.routeOptions.config.signsIn === 'here' && sender === 'other') throw refused();
    const { signedIn, method } = request;
    if (signedIn === null) return;
    if (!SAFE_METHODS.includes(method) && (sender !== 'own' || !showsToken(request, signedIn)))
      throw refused();
    if (signedIn.mustChangePassword && !OF_THE_SESSION.test(pathOf(request)))
      throw new RequestError(403, 'password_change_required');
  });
}

const showsToken = ({ headers }: FastifyRequest, { csrfToken }: { readonly csrfToken: string }): boolean =>
  hasToken(headers['x-csrf-token'], csrfToken);

const refused = (): RequestError => new RequestError(403, 'csrf_refused');

/** Half of what is needed was right: whoever leaves out the code has guessed nothing. */
export const NO_FAILURE = 'totp_code_required';

/** Counts what is wrong at a sign-in as it counts wrong tokens, by the address that it comes from. */
export function countFailedSignIns(fastify: FastifyInstance, failedLogins: AddressLimit): void {
  fastify.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.signsIn !== undefined) failedLogins.refuseBlocked(callerAddress(request));
  });
  fastify.addHook('onSend', async (request, reply, payload) => {
    const isWrong = reply.statusCode === 401 && request.refusedWith !== NO_FAILURE;
    if (request.routeOptions.config.signsIn === undefined || !isWrong) return payload;
    // One too many is told so with the next: this one has its answer.
    await failedLogins.note(callerAddress(request)).catch((error: unknown) => {
      if (!(error instanceof RequestError)) throw error;
    });
    return payload;
  });
}

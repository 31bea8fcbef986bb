import { ForbiddenError, type Role } from '@hongzhu/compliance';
import type { FastifyInstance } from 'fastify';
import { RequestError } from './request-error.js';
import { RouteSettings } from './route-settings.decorator.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The roles that may come here, the code for those that may not, and whether it takes an account of all towns. */
    reservedFor?: { readonly roles: readonly Role[]; readonly code: string; readonly allTowns: boolean };
  }
}

const only = (roles: readonly Role[], code: string, allTowns = true): MethodDecorator =>
  RouteSettings({ reservedFor: { roles, code, allTowns } });

/** A route for administrators; others get `administrator_required` (403). */
export const ForAdministrators = (): MethodDecorator => only(['administrator'], 'administrator_required');

/**
 * A route for supervisors and administrators of all towns; others get `supervisor_required` or `all_towns_required`
 * (403).
 */
export const ForSupervisors = (): MethodDecorator =>
  only(['administrator', 'supervisor'], 'supervisor_required');

/** As `ForSupervisors`, also for those of some towns: what it is about is held against these by the use case. */
export const ForSupervisorsOfTowns = (): MethodDecorator =>
  only(['administrator', 'supervisor'], 'supervisor_required', false);

/**
 * Lets only accounts of its roles pass to a route, and only those that work in all towns where what they do concerns
 * all. A hook and no guard, so that it comes before the answer to an earlier request is given again.
 */
export function requireRole(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ is404, routeOptions, principal }) => {
    const reservedFor = is404 ? undefined : routeOptions.config.reservedFor;
    if (reservedFor === undefined) return;
    if (principal === null) throw new RequestError(401, 'unauthorized');
    const { role, towns } = principal;
    if (!reservedFor.roles.includes(role))
      throw new ForbiddenError(reservedFor.code, `The role ${role} may not do that.`);
    if (reservedFor.allTowns && towns !== null)
      throw new ForbiddenError('all_towns_required', 'The account works in some towns only.');
  });
}

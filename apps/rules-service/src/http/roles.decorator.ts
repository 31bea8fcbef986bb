import { applyDecorators, UseGuards, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ForbiddenError, type Actor, type Role } from '@hongzhu/compliance';
import { actorOf } from './account.decorator.js';

/** Lets only accounts of some roles pass, and only those that work in all towns: what they do here concerns all. */
export class RoleGuard implements CanActivate {
  constructor(
    private readonly roles: readonly Role[],
    private readonly code: string,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const { role, towns }: Actor = actorOf(context);
    if (!this.roles.includes(role)) throw new ForbiddenError(this.code, `The role ${role} may not do that.`);
    if (towns !== null)
      throw new ForbiddenError('all_towns_required', 'The account works in some towns only.');
    return true;
  }
}

const only = (roles: readonly Role[], code: string): MethodDecorator =>
  applyDecorators(UseGuards(new RoleGuard(roles, code)));

/** A route for administrators; others get `administrator_required` (403). */
export const ForAdministrators = (): MethodDecorator => only(['administrator'], 'administrator_required');

/**
 * A route for supervisors and administrators of all towns; others get `supervisor_required` or `all_towns_required`
 * (403).
 */
export const ForSupervisors = (): MethodDecorator =>
  only(['administrator', 'supervisor'], 'supervisor_required');

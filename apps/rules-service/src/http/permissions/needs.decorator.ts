import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@hongzhu/permissions';
import { AnswersProblem, PAGE } from '../../openapi/answers.decorator.js';
import { RouteSettings } from '../route-settings.decorator.js';

/** `anyone`: without saying who; `any-account`: whoever is known. */
export type Need = Permission | 'anyone' | 'any-account';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What an account has to be permitted before it comes here. */
    needs?: Need;
  }
}

/**
 * What a route takes. Every route has it, or the service does not start. Others get `permission_required`, or
 * `all_towns_required` or `whole_towns_required` (403). Of what belongs to a town or market, the route itself shows and changes only what is the account's.
 * `isPageToo`: of a route that browsers are sent to.
 */
export const Needs = (need: Need, { isPageToo = false } = {}): MethodDecorator =>
  applyDecorators(
    RouteSettings({ needs: need }),
    ApiExtension('x-permission', need),
    ...(need === 'anyone' || need === 'any-account' ? [] : [AnswersProblem(403, isPageToo ? PAGE : {})]),
  );

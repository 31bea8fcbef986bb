import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth } from '@nestjs/swagger';
import { Needs } from '../http/permissions/needs.decorator.js';
import { AnswersProblem, PAGE } from '../openapi/answers.decorator.js';
import { RouteSettings } from '../http/route-settings.decorator.js';
import { ShowsProblems } from '../openapi/shows-problems.decorator.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether pages ask for it again and again by themselves, without saying so. */
    isPolled?: boolean;
  }
}

/** What pages of the board are told in their own way. */
const TOLD_TO_PAGES = { ...PAGE, 'application/json': { schema: {} } };

/** A route of the board: for those who may see the queues, in a browser. */
export const OfTheBoard = ({ isAskedByPages = false } = {}): MethodDecorator =>
  applyDecorators(
    ApiBearerAuth(),
    ApiCookieAuth(),
    Needs('read Queue', { isPageToo: true }),
    ...(isAskedByPages
      ? [
          // Its pages ask every few seconds, and don't say that nobody has done anything.
          RouteSettings({ isPolled: true }),
          ShowsProblems(401, 429, 500),
          ...[400, 404, 503].map((status) => AnswersProblem(status, TOLD_TO_PAGES)),
        ]
      : [ShowsProblems(400, 401, 429, 500, 503)]),
  );

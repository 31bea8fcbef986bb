import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemResponse } from './shared.responses.js';

const REASONS: Readonly<Record<number, string>> = {
  400: 'The address or the form of the body is wrong',
  401: 'No valid bearer token',
  404: 'There is no such resource',
  409: 'The state of the resource does not allow it',
  412: 'The version named by If-Match is not the current one',
  413: 'The body is too large',
  415: 'The body is not application/json',
  422: 'The body is wrong',
  428: 'If-Match is missing',
  500: 'Something unexpected went wrong',
};

/** Documents one problem of a route. */
export const AnswersProblem = (status: number): MethodDecorator =>
  applyDecorators(ApiExtraModels(ProblemResponse), problem(status));

const problem = (status: number): MethodDecorator =>
  ApiResponse({
    status,
    description: REASONS[status] ?? 'Problem',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } } },
  });

/** A route for bearers: documents its problems; 400, 401 and 500 can always come. */
export const Problems = (...statuses: readonly number[]): MethodDecorator =>
  applyDecorators(
    ApiBearerAuth(),
    ApiExtraModels(ProblemResponse),
    ...[...new Set([400, 401, ...statuses, 500])].map(problem),
  );

/** Documents an answer that is one page of a list. */
export const AnswersPage = (item: Type): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(item),
    ApiResponse({
      status: 200,
      description: 'A page',
      content: { 'application/json': { schema: pageOf(item) } },
    }),
  );

/** The schema of a page of a list. */
export const pageOf = (item: Type) => ({
  type: 'object',
  additionalProperties: false,
  required: ['items', 'nextCursor'],
  properties: {
    items: { type: 'array', items: { $ref: getSchemaPath(item) } },
    nextCursor: { type: ['string', 'null'] },
  },
});

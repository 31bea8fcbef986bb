import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemResponse } from './shared.responses.js';

const REASONS: Readonly<Record<number, string>> = {
  400: '地址、参数或请求体的形式有误 / The address, a parameter or the form of the body is wrong',
  401: '没有有效的令牌或会话 / No valid token or session',
  403: '该账号无权这样做 / The account may not do that',
  404: '没有这个资源 / There is no such resource',
  409: '资源的状态不允许 / The state of the resource does not allow it',
  410: '内容已按保留期清除 / What was there is past the time for which it is kept',
  412: 'If-Match 所指的不是当前版本 / The version named by If-Match is not the current one',
  413: '请求体过大 / The body is too large',
  415: '请求体不是 application/json / The body is not application/json',
  422: '请求体的内容有误 / The body is wrong',
  428: '缺少 If-Match / If-Match is missing',
  429: '请求过于频繁 / Too many requests',
  500: '发生意外错误 / Something unexpected went wrong',
  503: '所依赖的服务暂不可用 / What is needed for it does not answer',
};

const HOW_TO_AUTHENTICATE = {
  'WWW-Authenticate': {
    description: 'How to authenticate (RFC 6750)',
    required: true,
    schema: { type: 'string' as const, examples: ['Bearer realm="hongzhu"'] },
  },
};

/** When it may be tried again, and what is left of the limit. */
const HOW_LONG_TO_WAIT = {
  'Retry-After': {
    description: '多少秒后可以再试 / After how many seconds it may be tried again',
    required: true,
    schema: { type: 'integer' as const, minimum: 1 },
  },
  RateLimit: {
    description:
      '该密钥剩余的次数和恢复的秒数 / What the key has left, and the seconds until all is there again (draft-ietf-httpapi-ratelimit-headers)',
    schema: { type: 'string' as const, examples: ['"requests";r=0;t=42'] },
  },
};

const RETRY_AFTER = { 'Retry-After': HOW_LONG_TO_WAIT['Retry-After'] };

const PROBLEM_HEADERS: Readonly<
  Record<number, typeof HOW_TO_AUTHENTICATE | typeof HOW_LONG_TO_WAIT | typeof RETRY_AFTER>
> = {
  401: HOW_TO_AUTHENTICATE,
  429: HOW_LONG_TO_WAIT,
  503: RETRY_AFTER,
};

/** Where what was accepted can be read. */
export const LOCATION = {
  Location: {
    description: '新资源的地址 / The path of the new resource',
    required: true,
    schema: { type: 'string' as const },
  },
};

type Content = Readonly<Record<string, { readonly schema: { readonly type?: 'string' } }>>;

/** For browsers that ask for HTML. */
export const PAGE = { 'text/html': { schema: { type: 'string' } } } as const satisfies Content;

/** Documents one problem of a route, and in what other forms some are told of it. */
export const AnswersProblem = (status: number, otherwise: Content = {}): MethodDecorator =>
  applyDecorators(ApiExtraModels(ProblemResponse), problem(status, otherwise));

const problem = (status: number, otherwise: Content = {}): MethodDecorator =>
  ApiResponse({
    status,
    description: REASONS[status] ?? 'Problem',
    ...(PROBLEM_HEADERS[status] && { headers: PROBLEM_HEADERS[status] }),
    content: {
      'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } },
      ...otherwise,
    },
  });

/** A route for bearers, and for those who have signed in: documents its problems; 400, 401, 429, 500 and 503 can always come. */
export const Problems = (...statuses: readonly number[]): MethodDecorator =>
  applyDecorators(
    ApiBearerAuth(),
    ApiCookieAuth(),
    ApiExtraModels(ProblemResponse),
    ...[...new Set([400, 401, ...statuses, 429, 500, 503])].map((status) => problem(status)),
  );

/** Documents an answer that is one page of a list. */
export const AnswersPage = (item: Type): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(item),
    ApiResponse({
      status: 200,
      description: '一页 / A page',
      content: { 'application/json': { schema: pageOf(item) } },
    }),
  );

/** The schema of lines of JSON; `x-line` is that of one of them, for which the standard has no place yet. */
export const linesLike = (line: Type) => ({
  type: 'string' as const,
  'x-line': { $ref: getSchemaPath(line) },
});

/** The schema of a page of a list. */
export const pageOf = (item: Type) => ({
  type: 'object',
  additionalProperties: false,
  required: ['items', 'nextCursor'],
  properties: {
    items: { type: 'array', items: { $ref: getSchemaPath(item) } },
    nextCursor: {
      type: ['string', 'null'],
      description: '下一页的游标；最后一页为 null / The cursor of the next page; null on the last',
    },
  },
});

import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from './preferred-language.js';
import { presentProblem } from './present-problem.js';
import { problemPage, wantsPage } from './problem-page.js';
import { routeOf, shownPathOf } from './request-path.js';
import { requestFaultOf, type RequestFault } from './request-fault.js';

/** The one place where errors become answers: problem details, logged once when nobody raised them on purpose. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Answers a request with the problem that the error is. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const fault = requestFaultOf(error);
  if (fault.status >= 500) request.log.error({ err: error, route: routeOf(request) }, 'request failed');
  if (reply.raw.headersSent) {
    // Half an answer is on its way: only breaking it off tells the caller that the rest is missing.
    reply.raw.destroy();
    return;
  }
  if (REFUSALS.includes(fault.status)) request.refusedWith = fault.code;
  const language = preferredLanguage(request.headers['accept-language']);
  const problem = presentProblem(withLimit(fault, request), language, shownPathOf(request));
  if (!request.raw.complete) keepConnection(reply);
  if (fault.status === 401) reply.header('www-authenticate', 'Bearer realm="hongzhu"');
  setHeaders(fault, reply);
  if (wantsPage(request)) {
    reply.status(fault.status).header('content-type', 'text/html; charset=utf-8').send(problemPage(fault));
    return;
  }
  reply
    .status(fault.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .send(JSON.stringify(problem));
}

/** Nobody known asks, or somebody who may not. */
const REFUSALS: readonly number[] = [401, 403];

/** Headers that say what a caller can do about it. */
const HEADERS = { allow: 'allow', location: 'location', retryAfter: 'retry-after' } as const;

function setHeaders({ details }: RequestFault, reply: FastifyReply): void {
  for (const [name, header] of Object.entries(HEADERS)) {
    const value = details[name];
    if (typeof value === 'string' || typeof value === 'number') reply.header(header, value);
  }
}

/**
 * Closing a connection on which the caller is still sending loses the answer with it. It is kept, whatever the
 * caller or Fastify asked for; what still comes is passed over.
 */
function keepConnection(reply: FastifyReply): void {
  reply.removeHeader('connection');
  reply.raw.shouldKeepAlive = true;
}

const withLimit = (fault: RequestFault, request: FastifyRequest): RequestFault =>
  fault.code === 'body_too_large'
    ? { ...fault, details: { ...fault.details, limit: request.routeOptions.bodyLimit } }
    : fault;

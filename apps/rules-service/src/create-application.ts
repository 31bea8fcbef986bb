import { ADMINISTRATOR_OF_TOKEN, isSignedToken, OWNER_OF_TOKEN, type RateLimits } from '@hongzhu/compliance';
import { createLogger, NestLog, type Configuration } from '@hongzhu/platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { CONSOLE_FOLDER, readConsoleFiles } from './console/console-files.js';
import { serveConsole } from './console/serve-console.js';
import { refuseWrongMethods } from './http/allowed-methods.js';
import { answerClientError } from './http/answer-client-error.js';
import { auditRequests } from './http/audit-requests.js';
import { auditReads } from './http/audit-reads.js';
import { acceptJsonBodies, DEFAULT_BODY_LIMIT } from './http/json-bodies.js';
import { answerOnce } from './http/idempotency/answer-once.hooks.js';
import { AddressLimit } from './http/limits/address-limit.js';
import { limitCostly } from './http/limits/limit-costly.js';
import { LimitMetrics } from './http/limits/limit-metrics.js';
import { limitPublic } from './http/limits/limit-public.js';
import { limitRequests } from './http/limits/limit-requests.js';
import { logRequests } from './http/log-requests.js';
import { sendProblem } from './http/problem.filter.js';
import { requirePermission } from './http/permissions/require-permission.js';
import { refuseExpectations } from './http/refuse-expectations.js';
import { requireAccount } from './http/require-account.js';
import { RequestError } from './http/request-error.js';
import { compressLists } from './http/compress-lists.js';
import { noteRefusedIdentities } from './http/note-refused-identities.js';
import { measureRequests } from './http/request-metrics.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { countFailedSignIns, guardSessions } from './http/sessions/guard-sessions.js';
import { SessionLookUps } from './http/sessions/look-up-sessions.js';
import { RecentTexts } from './http/sessions/recent-texts.js';
import { SessionCookies } from './http/sessions/session-cookies.js';
import { limitStreams } from './http/streams/limit-streams.js';
import { AttemptCookie } from './openid/attempt-cookie.js';
import { RulesServiceModule } from './rules-service.module.js';
import type { RulesServiceParts } from './composition/rules-service-parts.js';
import { QueueBoard, type AskQueueBoard } from './queue-board/queue-board.js';
import { Readiness, type ReadinessCheck } from './system/readiness.js';

export interface ServiceParts extends Pick<RulesServiceParts, 'ports' | 'useCases' | 'metrics'> {
  /** Whether what the service needs is there, asked once a second at most. */
  readonly readiness: () => Promise<readonly ReadinessCheck[]>;
  readonly rateLimits: RateLimits;
  readonly askQueueBoard: AskQueueBoard;
}

export interface ApplicationOptions extends Pick<Configuration, 'limits' | 'trustedProxies' | 'isTls'> {
  readonly adminToken: string;
  /** What the token may do; everything unless said otherwise. */
  readonly adminTokenRole?: Configuration['adminTokenRole'];
  /** A level of pino: `debug`, `info`, `warn`, `error`, `silent`; null for `info`. */
  readonly logLevel: string | null;
  /** Within how many milliseconds a request has to have come, to the last byte of its body; else 408. */
  readonly requestWithinMs?: number;
  /** Where the built console is; where the build of the workspace leaves it unless said otherwise. */
  readonly consoleFolder?: string;
}

/** Enough for the largest snapshot at 5 Mbit/s. Fastify by itself would wait for ever, and Node looks every half minute. */
const REQUEST_WITHIN_MS = 120_000;
const HEADERS_WITHIN_MS = 60_000;
const BETWEEN_LOOKS_MS = 30_000;

/** The service without a port and without its documentation pages. Call `init` or `listen` before using it. */
export async function createApplication(
  parts: ServiceParts,
  options: ApplicationOptions,
): Promise<NestFastifyApplication> {
  const logger = createLogger(options.logLevel ?? 'info', 'rules-service');
  const adapter = adapterOf(logger, options);
  const knownSessions = new RecentTexts();
  const cookies = new SessionCookies(options.isTls, knownSessions);
  setHooks(adapter.getInstance<FastifyInstance>(), parts, options, { cookies, knownSessions });
  const { ports, useCases, metrics } = parts;
  const readiness = new Readiness(parts.readiness);
  const queueBoard = new QueueBoard(parts.askQueueBoard);
  const attemptCookie = new AttemptCookie(options.isTls);
  const module = RulesServiceModule.forRoot({
    ...{ ports, useCases, readiness, queueBoard, metrics, cookies, attemptCookie },
  });
  return NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
}

const adapterOf = (
  logger: FastifyBaseLogger,
  { trustedProxies, requestWithinMs = REQUEST_WITHIN_MS }: ApplicationOptions,
): FastifyAdapter =>
  new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: DEFAULT_BODY_LIMIT,
    requestTimeout: requestWithinMs,
    http: {
      headersTimeout: Math.min(requestWithinMs, HEADERS_WITHIN_MS),
      connectionsCheckingInterval: Math.min(requestWithinMs, BETWEEN_LOOKS_MS),
    },
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    // Longer than any code or id: those who ask for such an address are told that nothing is there.
    routerOptions: { maxParamLength: 4096 },
    clientErrorHandler: answerClientError,
    // What Fastify refuses before there is a route: an address that is no address.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(new RequestError(400, 'bad_request', {}, { cause: error }), request, reply),
  });

/** Hooks run in this order. */
function setHooks(
  fastify: FastifyInstance,
  { useCases, metrics, rateLimits }: ServiceParts,
  { adminToken, adminTokenRole, limits, isTls, consoleFolder = CONSOLE_FOLDER }: ApplicationOptions,
  { cookies, knownSessions }: { readonly cookies: SessionCookies; readonly knownSessions: RecentTexts },
): void {
  const limitMetrics = new LimitMetrics(metrics);
  setSecurityHeaders(fastify, isTls);
  logRequests(fastify);
  measureRequests(fastify, metrics);
  noteRefusedIdentities(fastify, cookies, metrics);
  refuseExpectations(fastify);
  refuseWrongMethods(fastify);
  const unnamed = new AddressLimit(rateLimits, limits.publicRequestsPerMinute, limitMetrics, 'public');
  limitPublic(fastify, unnamed, limits.publicRequestsPerMinute, limitMetrics);
  const failedLogins = new AddressLimit(
    rateLimits,
    limits.failedLoginsPerMinute,
    limitMetrics,
    'failed-logins',
  );
  requireAccount(fastify, {
    adminToken,
    owner: adminTokenRole === 'administrator' ? ADMINISTRATOR_OF_TOKEN : OWNER_OF_TOKEN,
    identify: (token) =>
      isSignedToken(token) ? useCases.identifyService.run(token) : useCases.identifyAccount.run(token),
    sessionOf: (request) => cookies.secret(request),
    sessions: new SessionLookUps(
      (secret, asked) => useCases.identifySession.find(secret, asked),
      knownSessions,
      new AddressLimit(rateLimits, limits.failedLoginsPerMinute, limitMetrics, 'wrong-sessions'),
    ),
    failedLogins,
    unnamed,
  });
  guardSessions(fastify, isTls);
  countFailedSignIns(fastify, failedLogins);
  limitRequests(fastify, rateLimits, limits.requestsPerMinute, limitMetrics);
  limitCostly(fastify, rateLimits, limits.costlyAtOnce, limitMetrics);
  limitStreams(fastify, rateLimits, limits.streamsAtOnce, limitMetrics);
  requirePermission(fastify);
  acceptJsonBodies(fastify);
  auditRequests(fastify, useCases.noteRefusal, useCases.readLog);
  auditReads(fastify, useCases.readLog);
  answerOnce(fastify, useCases.answerOnce);
  compressLists(fastify);
  serveConsole(fastify, readConsoleFiles(consoleFolder));
}

import type { Ports, UseCases } from '@hongzhu/compliance';
import type { Registry } from 'prom-client';
import type { SessionCookies } from '../http/sessions/session-cookies.js';
import type { AttemptCookie } from '../openid/attempt-cookie.js';
import type { QueueBoard } from '../queue-board/queue-board.js';
import type { Readiness } from '../system/readiness.js';
import type { ViewParts } from './views.js';

/** What the controllers call. */
export interface RulesServiceParts {
  readonly ports: ViewParts['ports'] &
    Pick<
      Ports,
      | 'registry'
      | 'sweeps'
      | 'certificates'
      | 'signer'
      | 'missing'
      | 'slots'
      | 'findings'
      | 'tasks'
      | 'held'
      | 'rules'
      | 'trend'
      | 'drift'
      | 'waivers'
      | 'corrections'
      | 'audit'
      | 'auditHeads'
      | 'accessKeys'
      | 'accounts'
      | 'webhooks'
      | 'clock'
    >;
  readonly useCases: ViewParts['useCases'] &
    Pick<
      UseCases,
      | 'evaluateSnapshot'
      | 'evaluateMarket'
      | 'submitImport'
      | 'readImport'
      | 'startSweep'
      | 'cancelSweep'
      | 'proveMarket'
      | 'checkCertificate'
      | 'decideBrake'
      | 'holdTask'
      | 'putOffTask'
      | 'annotateTask'
      | 'reportOnTask'
      | 'handleWaivers'
      | 'handleCorrections'
      | 'manageAccessKeys'
      | 'identifyAccount'
      | 'identifySession'
      | 'identifyService'
      | 'signInElsewhere'
      | 'signIn'
      | 'sessions'
      | 'changePassword'
      | 'keepTotp'
      | 'manageAccounts'
      | 'switchAccount'
      | 'resetPassword'
      | 'exportAuditLog'
      | 'exportRegistry'
      | 'noteRefusal'
      | 'readLog'
      | 'noteExport'
      | 'answerOnce'
      | 'keepCalendar'
      | 'readCalendar'
      | 'readChanges'
      | 'manageWebhooks'
      | 'sendAgain'
    >;
  readonly readiness: Readiness;
  readonly queueBoard: QueueBoard;
  /** What `/metrics` shows: everything that is measured in this process. */
  readonly metrics: Registry;
  readonly cookies: SessionCookies;
  readonly attemptCookie: AttemptCookie;
}

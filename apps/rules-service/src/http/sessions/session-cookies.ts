import { KNOWN_DAYS, markDigest, sessionDigest, type Browser, type OpenedSession } from '@hongzhu/compliance';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HostCookie } from './host-cookie.js';
import type { RecentTexts } from './recent-texts.js';

type Asked = Pick<FastifyRequest, 'headers' | 'protocol'>;

const DAY_SECONDS = 86_400;

/**
 * By what browsers say who has signed in, and that somebody has signed in there before. The first is not sent by other sites'
 * pages, and goes when the browser is closed; the second comes along when a provider of identities sends the browser back, and
 * lets nobody in.
 */
export class SessionCookies {
  private readonly session: HostCookie;
  private readonly mark: HostCookie;

  constructor(
    isTls: boolean,
    /** Digests of the sessions of which this process knows. */
    private readonly known: RecentTexts,
  ) {
    this.session = new HostCookie(isTls, { name: 'hz_session', sameSite: 'strict' });
    const maxAge = KNOWN_DAYS * DAY_SECONDS;
    this.mark = new HostCookie(isTls, { name: 'hz_browser', sameSite: 'lax', maxAge });
  }

  /** The secret of the session that a request comes with; null for none. */
  secret(request: Asked): string | null {
    return this.session.read(request);
  }

  /** What the browser has from before. */
  before(request: Asked): Browser {
    const secret = this.session.read(request);
    return {
      session: secret === null ? null : sessionDigest(secret),
      mark: markDigest(this.mark.read(request)),
    };
  }

  /** When the session is over, the service says. */
  begin(reply: FastifyReply, { secret, mark }: Pick<OpenedSession, 'secret' | 'mark'>): void {
    this.known.add(sessionDigest(secret));
    this.session.set(reply, secret);
    this.mark.set(reply, mark);
  }

  /** The browser stays known. */
  end(reply: FastifyReply): void {
    this.session.clear(reply);
  }
}

import { fastifyCookie, type SerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What tells that a request came by TLS: all do, or a proxy that is trusted says so of this one. */
type Arrival = Pick<FastifyRequest, 'protocol'>;

export const isSecure = ({ protocol }: Arrival, isTls: boolean): boolean => isTls || protocol === 'https';

interface HostCookieSettings {
  readonly name: string;
  /** `lax`: also a browser that comes from another site by a link sends it. */
  readonly sameSite: 'strict' | 'lax';
  /** In seconds; until the browser is closed without. */
  readonly maxAge?: number;
}

/**
 * A cookie that scripts can't read. By TLS its name begins with `__Host-`: a browser takes such a one from this host alone, by TLS,
 * for all paths, so that no neighbour can set it.
 */
export class HostCookie {
  constructor(
    private readonly isTls: boolean,
    private readonly settings: HostCookieSettings,
  ) {}

  /** Null for none. */
  read(request: Pick<FastifyRequest, 'headers'> & Arrival): string | null {
    const { cookie } = request.headers;
    const isByTls = isSecure(request, this.isTls);
    return cookie === undefined ? null : (fastifyCookie.parse(cookie)[this.nameOf(isByTls)] ?? null);
  }

  set(reply: FastifyReply, value: string): void {
    const { maxAge } = this.settings;
    this.write(reply, value, maxAge === undefined ? {} : { maxAge });
  }

  clear(reply: FastifyReply): void {
    this.write(reply, '', { maxAge: 0 });
  }

  private nameOf(isByTls: boolean): string {
    return `${isByTls ? '__Host-' : ''}${this.settings.name}`;
  }

  private write(reply: FastifyReply, value: string, lasting: SerializeOptions): void {
    const secure = isSecure(reply.request, this.isTls);
    const { sameSite } = this.settings;
    const settings = { path: '/', httpOnly: true, sameSite, secure, ...lasting };
    reply.header('set-cookie', fastifyCookie.serialize(this.nameOf(secure), value, settings));
  }
}

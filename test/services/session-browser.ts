/** A browser at the service: keeps its cookies, and follows no redirect by itself. */
export class SessionBrowser {
  readonly cookies = new Map<string, string>();
  /** The names of those that are not sent when another site leads here. */
  private readonly strict = new Set<string>();

  constructor(private readonly url: string) {}

  /** `address`: from the first slash on, or whole. */
  open(address: string, init: RequestInit = {}): Promise<Response> {
    return this.ask(address, [...this.cookies], init);
  }

  /** Comes back from another site by a link: without what is for this site alone (SameSite). */
  openFromElsewhere(address: string): Promise<Response> {
    const cookies = [...this.cookies].filter(([name]) => !this.strict.has(name));
    return this.ask(address, cookies, {
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    });
  }

  /** Begins a sign-in; answers where the service sends to. */
  async begin(returnTo?: string): Promise<string> {
    const query = returnTo === undefined ? '' : `?${new URLSearchParams({ returnTo }).toString()}`;
    const response = await this.open(`/api/v1/session/oidc/start${query}`);
    const location = response.headers.get('location');
    if (response.status !== 302 || location === null) {
      throw new Error(`the start answers ${String(response.status)}: ${await response.text()}`);
    }
    return location;
  }

  private async ask(address: string, cookies: [string, string][], init: RequestInit): Promise<Response> {
    const cookie = cookies.map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...(cookie !== '' && { cookie }),
      ...(init.headers as Record<string, string> | undefined),
    };
    const response = await fetch(new URL(address, this.url), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
    if (/; SameSite=Strict/i.test(line)) this.strict.add(name);
  }
}

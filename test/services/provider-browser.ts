/** A browser as far as a sign-in needs one: keeps cookies by name, follows no redirect by itself, fills forms of the provider. */
export class ProviderBrowser {
  private readonly cookies = new Map<string, string>();

  /** Signs in at the provider as `login`, from the address that the service sent to; answers where it is sent back to. */
  async signIn(address: string, login: string): Promise<string> {
    const origin = new URL(address).origin;
    let at = await this.redirect(address);
    // Sign-in, then consent: each a page with one form, and a few redirects in between.
    for (let step = 0; step < 12 && at.startsWith(origin); step += 1) {
      at = at.includes('/interaction/') ? await this.submit(at, login) : await this.redirect(at);
    }
    return at;
  }

  /** Says yes where the provider asks whether to sign out; answers where it is sent then. */
  async signOut(address: string): Promise<string> {
    const page = await (await this.ask(address)).text();
    const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(page) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    return this.redirect(new URL(action, address).href, new URLSearchParams({ xsrf, logout: 'yes' }));
  }

  /** Where an address of the provider redirects. */
  async redirect(address: string, body?: URLSearchParams): Promise<string> {
    const response = await this.ask(address, body);
    const location = response.headers.get('location');
    if (location === null)
      throw new Error(`${address} answers ${String(response.status)}: ${await response.text()}`);
    return new URL(location, address).href;
  }

  private async submit(address: string, login: string): Promise<string> {
    const page = await (await this.ask(address)).text();
    const [, action = ''] = /<form[^>]*action="([^"]+)"/.exec(page) ?? [];
    const fields: Record<string, string> = page.includes('value="login"')
      ? { prompt: 'login', login, password: 'any' }
      : { prompt: 'consent' };
    return this.redirect(new URL(action, address).href, new URLSearchParams(fields));
  }

  private async ask(address: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie, accept: 'text/html' },
      redirect: 'manual',
      ...(body !== undefined && { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }
}

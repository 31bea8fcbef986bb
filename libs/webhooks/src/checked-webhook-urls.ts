import { WebhookUrls, type UrlFault } from '@hongzhu/compliance';
import type { AddressGuard } from './address-guard.js';
import { systemResolve, type Resolve } from './checked-lookup.js';
import { literalAddress, readWebhookUrl } from './webhook-url.js';

const PATIENCE_MS = 3_000;

/** Looks at where a URL leads now; what is sent later is checked again then. */
export class CheckedWebhookUrls extends WebhookUrls {
  constructor(
    private readonly guard: AddressGuard,
    private readonly resolve: Resolve = systemResolve,
  ) {
    super();
  }

  override async faultOf(text: string): Promise<UrlFault | null> {
    const url = readWebhookUrl(text);
    if (typeof url === 'string') return url;
    const literal = literalAddress(url);
    const addresses = literal === null ? await this.addressesOf(url.hostname) : [literal];
    const faults = addresses.map((address) => this.guard.faultOf(address, url.protocol));
    return faults.find((fault) => fault !== null) ?? null;
  }

  /** None where the name is not found in time. */
  private async addressesOf(hostname: string): Promise<string[]> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never[]>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS, []);
    });
    try {
      const found = await Promise.race([this.resolve(hostname, { all: true }), tooLate]);
      return found.map(({ address }) => address);
    } catch {
      // It may be found when something is sent; until then nothing is.
      return [];
    } finally {
      clearTimeout(timer);
    }
  }
}

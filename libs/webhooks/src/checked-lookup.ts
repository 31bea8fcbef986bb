import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';

/** Finds the addresses of a name. */
export type Resolve = (hostname: string, options: LookupOptions) => Promise<LookupAddress[]>;

export const systemResolve: Resolve = (hostname, options) => lookup(hostname, { ...options, all: true });

/** A name that leads where nothing may be sent. */
export class AddressRefusedError extends Error {
  constructor() {
    super('the name has an address to which nothing may be sent');
  }
}

/**
 * What a socket looks names up with: it connects to the very addresses that were checked here, so that a name that is
 * answered otherwise the next time changes nothing. A name of which one address is refused is refused whole.
 */
export const checkedLookup =
  (permits: (address: string) => boolean, resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    const answer = (error: Error | null, addresses: LookupAddress[]): void => {
      const [first] = addresses;
      if (options.all === true) callback(error, addresses);
      else callback(error, first?.address ?? '', first?.family);
    };
    resolve(hostname, options).then(
      (addresses) =>
        addresses.length > 0 && addresses.every(({ address }) => permits(address))
          ? answer(null, addresses)
          : answer(new AddressRefusedError(), []),
      (error: Error) => answer(error, []),
    );
  };

import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = readonly [Address, number];
export type AddressFault = 'address_refused' | 'http_refused';

/** Azure's metadata service, which has a public address; those of other clouds are link-local or private. */
const METADATA = ['168.63.129.16/32'];
/** All of IPv6 that is given out for public use, whatever a list of reserved ranges leaves out (RFC 4291, IANA). */
const GLOBAL_UNICAST = '2000::/3';

/**
 * An address, or a network such as `10.20.0.0/16`. Throws a RangeError for anything else. An IPv4 address may be written as
 * one of IPv6.
 */
function networkOf(text: string): Network {
  const [address = '', prefix] = text.split('/');
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) throw notANetwork(text);
  const parsed = ipaddr.process(address);
  const most = parsed.kind() === 'ipv4' ? 32 : 128;
  const length = prefix === undefined ? most : Number(prefix);
  if (!/^\d{1,3}$/.test(prefix ?? '0') || length > most) throw notANetwork(text);
  return [parsed, length];
}

const notANetwork = (text: string): RangeError => new RangeError(`not an address or a network: ${text}`);

const isIn = (address: Address, networks: readonly Network[]): boolean =>
  networks.some(([network, length]) => network.kind() === address.kind() && address.match(network, length));

/**
 * Says to which addresses events may be sent: by HTTPS to public ones, and by either protocol to the networks that an
 * administrator allows. What is private, loopback, link-local, reserved or a way from one protocol of addresses to another
 * is refused otherwise.
 */
export class AddressGuard {
  private readonly allowed: readonly Network[];
  private readonly refused = METADATA.map(networkOf);
  private readonly givenOut = [networkOf(GLOBAL_UNICAST)];

  /** `allowed`: addresses and networks. Throws a RangeError for what is neither. */
  constructor(allowed: readonly string[]) {
    this.allowed = allowed.map(networkOf);
  }

  /** Why nothing may be sent to an address by that protocol (`http:` or `https:`); null where it may. */
  faultOf(text: string, protocol: string): AddressFault | null {
    if (!ipaddr.isValid(text)) return 'address_refused';
    // An IPv4 address that is written as one of IPv6 is taken for what it is.
    const address = ipaddr.process(text);
    if (isIn(address, this.allowed)) return null;
    const isPublic = address.kind() === 'ipv4' || isIn(address, this.givenOut);
    if (!isPublic || address.range() !== 'unicast' || isIn(address, this.refused)) return 'address_refused';
    return protocol === 'https:' ? null : 'http_refused';
  }
}

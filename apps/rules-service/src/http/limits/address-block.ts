import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** A subscriber has at least so many groups of 16 bits to himself. */
const NETWORK_GROUPS = 4;

/** What counts as one caller: an IPv4 address, or the /64 network of an IPv6 address, of which every host has many. */
export function addressBlock(address: string): string {
  const [bare = ''] = address.split('%', 1);
  if (!isIPv6(bare)) return address;
  const [head = '', tail = ''] = bare.split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail);
  const zeros = Array.from({ length: Math.max(0, GROUPS - before.length - after.length) }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, NETWORK_GROUPS);
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

const groupsOf = (part: string): string[] => (part === '' ? [] : part.split(':'));

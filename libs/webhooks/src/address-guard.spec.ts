import { describe, expect, it } from '@jest/globals';
import { AddressGuard } from './address-guard.js';
import { literalAddress, readWebhookUrl } from './webhook-url.js';

/** What is said of a URL that gives an address. */
function faultOf(url: string, allowed: readonly string[] = []): string | null {
  const read = readWebhookUrl(url);
  if (typeof read === 'string') return read;
  const address = literalAddress(read);
  return address === null ? 'a name' : new AddressGuard(allowed).faultOf(address, read.protocol);
}

describe('the guard of addresses', () => {
  it.each([
    'https://93.184.216.34/',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/x?y=1',
    'https://1.1.1.1:8443/',
  ])('lets %s pass', (url) => {
    expect(faultOf(url)).toBeNull();
  });

  it.each([
    'https://127.0.0.1/',
    'https://127.255.255.254/',
    // The same in decimal, octal, hexadecimal and short forms.
    'https://2130706433/',
    'https://017700000001/',
    'https://0x7f.0.0.1/',
    'https://0x7f000001/',
    'https://127.1/',
    'https://0177.0.0.01/',
    'https://１２７.０.０.１/',
    'https://0.0.0.0/',
    'https://0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    // Metadata of clouds.
    'https://169.254.169.254/latest/meta-data/',
    'https://100.100.100.200/',
    'https://168.63.129.16/',
    'https://[fd00:ec2::254]/',
    'https://192.0.0.192/',
    'https://198.18.0.1/',
    'https://192.0.2.1/',
    'https://224.0.0.1/',
    'https://240.0.0.1/',
    'https://255.255.255.255/',
    'https://[::]/',
    'https://[::1]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[fe80::1]/',
    'https://[fec0::1]/',
    'https://[fc00::1]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
    // Given out to nobody, or kept for something else.
    'https://[1::1]/',
    'https://[4000::1]/',
    'https://[8000::1]/',
    'https://[100:0:0:1::1]/',
    'https://[5f00::1]/',
    // IPv4 by way of IPv6: mapped, translated, NAT64, 6to4, Teredo.
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::ffff:0:127.0.0.1]/',
    'https://[64:ff9b::10.0.0.1]/',
    'https://[64:ff9b:1::1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  ])('refuses %s', (url) => {
    expect(faultOf(url)).toBe('address_refused');
  });

  it.each([
    ['ftp://93.184.216.34/', 'invalid_url'],
    ['file:///etc/passwd', 'invalid_url'],
    ['//93.184.216.34/', 'invalid_url'],
    ['https://', 'invalid_url'],
    ['https://1.1.1.1/#part', 'invalid_url'],
    ['https://256.1.1.1/', 'invalid_url'],
    [`https://1.1.1.1/${'x'.repeat(2000)}`, 'invalid_url'],
    ['https://user@1.1.1.1/', 'url_with_credentials'],
    ['https://user:secret@1.1.1.1/', 'url_with_credentials'],
    ['http://1.1.1.1/', 'http_refused'],
  ])('refuses %.40s: %s', (url, fault) => {
    expect(faultOf(url)).toBe(fault);
  });

  it.each([
    ['http://10.20.3.4/', ['10.20.0.0/16'], null],
    ['https://10.20.3.4/', ['192.168.0.0/16', ' 10.20.3.4'.trim()], null],
    ['http://10.21.3.4/', ['10.20.0.0/16'], 'address_refused'],
    // Allowed, and asked for in another form.
    ['http://[::ffff:10.20.3.4]/', ['10.20.0.0/16'], null],
    ['http://10.20.3.4/', ['::ffff:10.20.3.4'], null],
    ['http://[fd12::9]/', ['fd12::/16'], null],
    ['http://[fd13::9]/', ['fd12::/16'], 'address_refused'],
    ['http://1.1.1.1/', ['1.1.1.1/32'], null],
    ['http://2130706433/', ['127.0.0.0/8'], null],
  ])('holds %s against what is allowed: %j', (url, allowed, fault) => {
    expect(faultOf(url, allowed)).toBe(fault);
  });

  it.each(['10.20.0.0/33', '10.20.0.0/-1', '10.20.0.0/', '10.20/16', 'receiver.example', '', 'fd12::/129'])(
    'takes %p for no network',
    (network) => {
      expect(() => new AddressGuard([network])).toThrow(RangeError);
    },
  );
});

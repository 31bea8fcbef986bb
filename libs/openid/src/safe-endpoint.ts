/**
 * An address of the provider's own documents: with TLS, unless the issuer has none itself, which it may on loopback only.
 * Throws where it is another.
 */
export function safeEndpoint(address: unknown, issuer: string): URL {
  if (typeof address === 'string' && URL.canParse(address)) {
    const url = new URL(address);
    const issuedAt = new URL(issuer);
    const isOfIssuer = url.protocol === issuedAt.protocol && url.hostname === issuedAt.hostname;
    if (url.protocol === 'https:' || isOfIssuer) return url;
  }
  throw new Error('the provider names an address without TLS, or none');
}

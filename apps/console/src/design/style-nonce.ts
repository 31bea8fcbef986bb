/** What the page's policy asks of the styles that components make: it is another for every load of the page. */
export const styleNonce = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

/** Whom a provider of identities means: unique with the issuer. Who it is stays with the provider; it is not put in logs. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

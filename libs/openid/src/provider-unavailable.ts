import { UnavailableError } from '@hongzhu/compliance';

/** What is said where the provider is needed and does not answer, or not with what can be used. */
export const providerUnavailable = (retryAfter: number, cause?: unknown): UnavailableError =>
  new UnavailableError(
    'identity_provider_unavailable',
    'The provider of identities does not answer.',
    { retryAfter },
    { cause },
  );

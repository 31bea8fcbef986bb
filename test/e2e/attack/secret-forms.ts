import { formsOf } from './canaries.js';

const encodings = ['base64', 'base64url', 'hex'] as const;

/** A text in the forms in which it is written down, or sent: as one word, and behind whoever has it (HTTP's Basic). */
const formsOfSecret = (secret: string, holder: string): string[] => {
  const sent = [secret, `${holder}:${secret}`, `${holder}:${encodeURIComponent(secret)}`];
  // Without the end, which hangs on what follows.
  const encoded = sent.flatMap((text) =>
    encodings.map((encoding) => Buffer.from(text).toString(encoding).replace(/.?=*$/, '')),
  );
  return [...formsOf(secret), ...encoded];
};

/** Names of the secrets that a text holds in whatever form. `holder`: the account or client that has them. */
export const secretsIn = (
  text: string,
  secrets: Readonly<Record<string, string>>,
  holder: string,
): string[] =>
  Object.entries(secrets)
    .filter(([, secret]) => formsOfSecret(secret, holder).some((form) => text.includes(form)))
    .map(([name]) => name);

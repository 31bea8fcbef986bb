/** A secret in groups of four, so that it can be typed off. */
export const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');

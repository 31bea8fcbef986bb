/** The codes of devices (TOTP, RFC 6238): six digits, another every 30 seconds. */
export abstract class OneTimeCodes {
  /** The secret of a device, in base32, of 32 random bytes in base64url. */
  abstract secretOf(randomBytes: string): string;
  /** The address that a device reads, mostly as a picture: `otpauth://totp/…`. */
  abstract addressOf(secret: string, account: string): string;
  /** The step of which a code is, now or one step before or after; null where it is of none. */
  abstract stepOf(secret: string, code: string, now: Date): number | null;
}

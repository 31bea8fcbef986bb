import { Secret, TOTP } from 'otpauth';
import { OneTimeCodes } from '@hongzhu/compliance';

const ISSUER = 'Hongzhu';
/** What the common apps understand; longer secrets and other digests some of them read wrongly. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;

/** Codes of RFC 6238. */
export class TotpCodes extends OneTimeCodes {
  override secretOf(randomBytes: string): string {
    const bytes = Uint8Array.from(Buffer.from(randomBytes, 'base64url').subarray(0, SECRET_BYTES));
    return new Secret({ buffer: bytes.buffer }).base32;
  }

  override addressOf(secret: string, account: string): string {
    return new TOTP({ ...FORM, issuer: ISSUER, label: account, secret }).toString();
  }

  override stepOf(secret: string, code: string, now: Date): number | null {
    const timestamp = now.getTime();
    const delta = TOTP.validate({
      ...FORM,
      secret: Secret.fromBase32(secret),
      token: code,
      timestamp,
      window: 1,
    });
    return delta === null ? null : TOTP.counter({ period: FORM.period, timestamp }) + delta;
  }
}

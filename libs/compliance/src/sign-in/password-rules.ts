import type { Fault } from '../access/account-faults.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

const LEAST = 12;
/** From here on, length makes up for kinds of characters. */
const LONG = 16;
const MOST = 128;
const LEAST_KINDS = 3;
const LEAST_DIFFERENT = 5;
/** A shorter id may be in a password by chance. */
const LEAST_OF_ID = 4;

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

/** The one form of a password, however a keyboard composes its characters (Unicode NFC). */
export const normalPassword = (password: string): string => password.normalize('NFC');

/** Why an account can not have this password, in its normal form; none where it can. `pointer`: where it was given. */
export function passwordFaults(password: string, account: string, pointer: string): Fault[] {
  const characters = [...password];
  const fault = (code: string, zh: string, en: string): Fault[] => [{ pointer, code, message: { zh, en } }];
  if (characters.length < LEAST || characters.length > MOST)
    return fault(
      'password_length',
      `密码应为 ${LEAST} 至 ${MOST} 个字符`,
      `A password is ${LEAST} to ${MOST} characters`,
    );
  if (characters.length < LONG && KINDS.filter((kind) => kind.test(password)).length < LEAST_KINDS)
    return fault(
      'password_too_simple',
      `不足 ${LONG} 个字符的密码应含大写字母、小写字母、数字、其他字符中的三种`,
      `Under ${LONG} characters a password has three of: small letters, capital letters, digits, others`,
    );
  if (holdsAccount(password, account))
    return fault('password_holds_account', '密码中不得含账号', 'A password does not hold the account');
  if (COMMON_PASSWORDS.has(password.toLowerCase()) || new Set(characters).size < LEAST_DIFFERENT)
    return fault(
      'password_common',
      '这个密码太常见，请另选一个',
      'Many people choose this password: take another one',
    );
  return [];
}

function holdsAccount(password: string, account: string): boolean {
  const [one, other] = [password.toLowerCase(), account.toLowerCase()];
  return other.length < LEAST_OF_ID ? one === other : one.includes(other);
}

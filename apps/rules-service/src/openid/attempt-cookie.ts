import { SIGN_IN_SECONDS } from '@hongzhu/compliance';
import { HostCookie } from '../http/sessions/host-cookie.js';

/** What a browser keeps between being sent to the provider and coming back, which it does from another site. */
export class AttemptCookie extends HostCookie {
  constructor(isTls: boolean) {
    super(isTls, { name: 'hz_sign_in', sameSite: 'lax', maxAge: SIGN_IN_SECONDS });
  }
}

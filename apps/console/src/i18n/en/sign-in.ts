import type zh from '../zh/sign-in.js';

const texts: typeof zh = {
  title: 'Sign in',
  what: 'Party-branch formation and compliance in specialised markets',
  account: 'Account',
  password: 'Password',
  code: 'One-time code',
  codeHint: 'For accounts with an authenticator app alone: its six digits',
  submit: 'Sign in',
  sso: 'Sign in with the single sign-on',
  or: 'or',
  waysUnknown: 'Whether there is a single sign-on could not be read.',
  askAgain: 'Ask again',
  problems: {
    account_disabled: 'The account is disabled: ask your administrator.',
    account_not_linked:
      'It is known who you are, but no account is linked to it: ask your administrator to link one.',
    identity_provider_unavailable:
      'The single sign-on does not answer. Try again in a moment; if it stays so, tell your administrator.',
    oidc_not_offered: 'There is no single sign-on here: sign in with account and password.',
    oidc_sign_in_expired:
      'It has to be completed within ten minutes, in the browser that began it, and once: please sign in again.',
    oidc_sign_in_failed:
      'What the single sign-on answered did not pass the checks: sign in again; if it stays so, tell your administrator.',
    oidc_sign_in_insufficient:
      'A stronger way to sign in, such as two factors, is asked for here: set it up with the single sign-on, and sign in again.',
    oidc_sign_in_refused: 'The sign-in was cancelled there, or refused: please sign in again.',
    rate_limited: 'Too many sign-ins have failed from this network: try again in a minute.',
    other: 'The single sign-on did not succeed: sign in again; if it stays so, tell your administrator.',
  },
  refused:
    'Account, password or code is wrong. Check them and try again, or ask your administrator for a new password.',
  codeNeeded: 'Please give the one-time code as well.',
  tooMany: 'Too many attempts: it is locked for a while. Try again later, or ask your administrator.',
  unreachable: 'The service can’t be reached. Check the connection and try again.',
  changeTitle: 'Choose a new password',
  changeHint: 'Somebody else made the one in force: choose one of your own to go on.',
  current: 'Password in force',
  next: 'New password',
  nextHint:
    '12 to 128 characters: three of small letters, capital letters, digits and others, or at least 16 characters; not the account.',
  again: 'New password once more',
  change: 'Set the password',
  leave: 'Sign out',
  notTheSame: 'The two new passwords differ: please type them again.',
  missing: 'Please give account and password.',
};
export default texts;

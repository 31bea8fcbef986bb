import { text, type ProblemText } from './problem-text.js';

const AGAIN = { zh: '请重新登录。', en: 'Sign in again.' };

/** What is said of sign-in and tokens of a provider of identities. */
export const OPENID_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  account_not_linked: text(
    '没有绑定的账号',
    'No account is linked',
    '身份已由统一身份认证确认，但没有账号与其绑定。请管理员用 POST /accounts（或 PUT）为账号填写 oidcIssuer 和 oidcSubject。',
    'The identity provider vouches for it, but no account is linked to it: an administrator has to give an account its oidcIssuer and oidcSubject, with POST /accounts or PUT.',
  ),
  identity_provider_unavailable: text(
    '统一身份认证暂不可用',
    'The identity provider does not answer',
    '请在 Retry-After 所示的秒数之后再试；若一直如此，请运维人员核对 HONGZHU_OIDC_* 设置及其日志。',
    'Try again after the seconds that Retry-After says; if it stays so, whoever runs the service looks into the log and the HONGZHU_OIDC_* settings.',
  ),
  oidc_not_offered: text(
    '未启用统一身份认证登录',
    'No sign-in elsewhere',
    '未配置身份提供方；请用账号和密码登录。',
    'No identity provider is configured: sign in with account and password.',
  ),
  oidc_sign_in_expired: text(
    '登录已过期',
    'The sign-in is over',
    `登录须在 10 分钟内、在同一浏览器中完成，且只能完成一次。${AGAIN.zh}`,
    `It has to be completed within ten minutes, in the browser that began it, and once. ${AGAIN.en}`,
  ),
  oidc_sign_in_refused: text(
    '统一身份认证未予登录',
    'The identity provider said no',
    `登录已被取消，或被统一身份认证拒绝。${AGAIN.zh}`,
    `The sign-in was cancelled there, or refused. ${AGAIN.en}`,
  ),
  oidc_sign_in_insufficient: text(
    '登录方式强度不够',
    'The sign-in was not strong enough',
    `本系统要求更强的登录方式（如双因素）。请在统一身份认证中启用后${AGAIN.zh.slice(1)}`,
    `This service asks for a stronger way to sign in, such as two factors: set it up with the identity provider. ${AGAIN.en}`,
  ),
  oidc_sign_in_failed: text(
    '登录未能核实',
    'The sign-in could not be verified',
    `统一身份认证的答复未通过核对。${AGAIN.zh}若一直如此，请联系管理员。`,
    `What the identity provider answered did not pass the checks. ${AGAIN.en} If it stays so, tell an administrator.`,
  ),
};

import { text, type ProblemText } from './problem-text.js';

/** What is said of people's accounts, and of signing in. */
export const ACCOUNT_PROBLEM_TEXTS: Readonly<Record<string, ProblemText>> = {
  sign_in_failed: text(
    '登录未成功',
    'Not signed in',
    '账号、密码或验证码不对，或账号已停用。请核对后再试；忘记密码请找管理员重置。',
    'The account, the password or the code is wrong, or the account is disabled: check them and try again, or have an administrator reset the password.',
  ),
  totp_code_required: text(
    '需要验证码',
    'A code is needed',
    '请输入验证器应用中显示的 6 位数字（code）。',
    'Give the six digits that the device shows as code.',
  ),
  sign_in_locked: text(
    '尝试次数过多',
    'Too many tries',
    '连续 5 次不对，暂停 10 分钟；请在 Retry-After 所示的秒数之后再试，或请管理员重置密码。',
    'Five tries in a row were wrong: try again after the seconds that Retry-After says, or have an administrator reset the password.',
  ),
  sign_in_busy: text(
    '登录人数过多',
    'Too many sign in at once',
    '请在 Retry-After 所示的秒数之后再试。',
    'Try again after the seconds that Retry-After says.',
  ),
  csrf_refused: text(
    '请求不是来自本系统页面',
    'Not sent by a page of this service',
    '凭登录会话的更改须带 X-CSRF-Token（见 GET /session），并来自同一地址。请刷新页面后再试。',
    'A change by a session comes with its X-CSRF-Token (see GET /session), and from the same address: load the page again.',
  ),
  password_change_required: text(
    '请先修改密码',
    'Change the password first',
    '当前密码由他人设定；请先用 PUT /session/password 改成自己的密码。',
    'Somebody else made the password: choose another one with PUT /session/password first.',
  ),
  session_not_found: text(
    '没有登录会话',
    'No session',
    '该请求凭密钥，不是凭登录会话；请登录后再试。',
    'The request came with a key, and not by a session: sign in first.',
  ),
  password_kept_elsewhere: text(
    '密码不在本系统',
    'The password is kept elsewhere',
    '该账号通过统一身份认证登录，密码和验证器请在那里管理。',
    'The account signs in with another service: keep password and device there.',
  ),
  totp_in_use: text(
    '已启用验证器',
    'A device is in use',
    '请先用当前验证码停用，再启用新的验证器。',
    'Remove it with a code first, then begin with another one.',
  ),
  totp_not_begun: text(
    '没有待确认的验证器',
    'No device waits',
    '请先用 POST /session/totp 开始。',
    'Begin with POST /session/totp.',
  ),
  totp_not_in_use: text(
    '未启用验证器',
    'No device is in use',
    '没有可停用的验证器。',
    'There is none to be removed.',
  ),
  account_exists: text(
    '账号已存在',
    'The account exists',
    '已有账号 {account}；请换一个，或更改该账号。',
    'There is an account {account}: take another id, or change that one.',
  ),
  account_disabled: text(
    '账号已停用',
    'The account is disabled',
    '该账号已停用；请改用别的账号，或由管理员重新启用。',
    'Take another account, or have an administrator enable this one.',
  ),
  own_account: text(
    '不能更改自己的账号',
    'It is your own account',
    '自己的角色、镇街、状态和密码重置须由另一位管理员办理；改自己的密码请用 PUT /session/password。',
    'Another administrator has to change its role, towns or state, or reset its password; choose another password with PUT /session/password.',
  ),
  oidc_subject_taken: text(
    '该身份已绑定其他账号',
    'Another account has that name there',
    '统一身份认证中的该身份已绑定账号 {account}。',
    'The account {account} is bound to that issuer and subject.',
  ),
};

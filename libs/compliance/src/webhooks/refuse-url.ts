import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { UrlFault, WebhookUrls } from './webhook-ports.js';

const MESSAGES: Readonly<Record<UrlFault, { readonly zh: string; readonly en: string }>> = {
  invalid_url: {
    zh: '应为 http 或 https 地址，不带片段',
    en: 'Expected an address of http or https, without a fragment',
  },
  url_with_credentials: {
    zh: '地址中不得有用户名或密码',
    en: 'The address must not hold an account or a password',
  },
  http_refused: {
    zh: '请用 https；http 只可用于管理员允许的网段',
    en: 'Use https: http is for networks that an administrator allows',
  },
  address_refused: {
    zh: '该地址属内部或保留网段，须由管理员加入允许的网段',
    en: 'The address is of an internal or reserved network, which an administrator has to allow first',
  },
};

/** Throws `invalid_request`, with what is wrong with the URL, where events may not be sent to it. */
export async function refuseUrl(urls: WebhookUrls, url: string): Promise<void> {
  const code = await urls.faultOf(url);
  if (code === null) return;
  throw new InvalidInputError('invalid_request', 'Events can not be sent to that address.', {
    errors: [{ pointer: '/url', code, message: MESSAGES[code] }],
  });
}

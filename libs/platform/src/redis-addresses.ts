const FORM =
  '应为 redis://host:port，或以逗号分隔的多个此类地址（Redis Cluster 的节点） / ' +
  'expected redis://host:port, or several such addresses, separated by commas, of nodes of a Redis Cluster';
const ALIKE =
  '各节点地址的协议、帐号和密码须相同 / the addresses of a cluster must have the same protocol, account and password';
const NO_DATABASE =
  '集群只有 0 号数据库，地址中不应有路径 / a cluster has database 0 only: leave the path out';

/** What a setting holds: addresses, or what is wrong with it, without quoting it. */
export type RedisAddresses = { readonly addresses: readonly string[] } | { readonly fault: string };

/** Reads `redis://…` or `rediss://…`, or several of them separated by commas. A password may hold a comma. */
export function readRedisAddresses(setting: string): RedisAddresses {
  const addresses = setting.trim().split(/\s*,\s*(?=rediss?:\/\/)/);
  if (!addresses.every(isAddress)) return { fault: FORM };
  if (addresses.length === 1) return { addresses };
  const urls = addresses.map((address) => new URL(address));
  if (new Set(urls.map(access)).size > 1) return { fault: ALIKE };
  if (urls.some(({ pathname }) => !/^\/?0?$/.test(pathname))) return { fault: NO_DATABASE };
  return { addresses };
}

function isAddress(text: string): boolean {
  return /^rediss?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

const access = ({ protocol, username, password }: URL): string =>
  JSON.stringify([protocol, username, password]);

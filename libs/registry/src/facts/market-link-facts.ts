import type { Market, MarketLink } from '../records.js';
import { bindFacts, type FactRow } from './bind-facts.js';
import { field } from './fact-context.js';

type LinkField = Exclude<keyof MarketLink, 'marketCode'>;

const link = (name: LinkField, type: 'boolean' | 'number', zh: string, en: string): FactRow<Market> => ({
  name: `market.link.${name}`,
  type,
  label: { zh, en },
  source: `marketLinks.${name}`,
  canBeUnknown: true,
  // A market without a row in the list: all unknown.
  derive: (context, market) =>
    field(
      context,
      context.index.links.get(market.code)?.[name] ?? null,
      `/marketLinks/${market.code}/${name}`,
    ),
});

/** Facts about a market's links with market supervision and the civilised-city campaign. */
export const marketLinkFacts = bindFacts<Market>('market', (index) => index.markets, [
  link('consumerRightsStation', 'boolean', '设有消费维权站', 'consumer-rights station'),
  link('pledgeSignedShare', 'number', '诚信承诺签订比例', 'share of operators that signed the pledge'),
  link('creditFiles', 'boolean', '建有经营户信用档案', 'credit files'),
  link('propagandist', 'boolean', '有宣传员', 'propagandist named'),
  link('coordinator', 'boolean', '有协调员', 'coordinator named'),
  link('monitor', 'boolean', '有监督员', 'monitor named'),
]);

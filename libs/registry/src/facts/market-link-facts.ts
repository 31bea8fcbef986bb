import type { Market, MarketLink } from '../records.js';
import { bindFacts, type FactRow } from './bind-facts.js';
import { field } from './fact-context.js';

type LinkField = Exclude<keyof MarketLink, 'marketCode'>;

type LinkFact = Pick<FactRow<Market>, 'type' | 'unit'>;

const FLAG: LinkFact = { type: 'boolean' };
const SHARE: LinkFact = { type: 'number', unit: 'share' };

const link = (name: LinkField, kind: LinkFact, zh: string, en: string): FactRow<Market> => ({
  ...kind,
  name: `market.link.${name}`,
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
  link('consumerRightsStation', FLAG, '设有消费维权站', 'consumer-rights station'),
  link('pledgeSignedShare', SHARE, '诚信承诺签订比例', 'share of operators that signed the pledge'),
  link('creditFiles', FLAG, '建有经营户信用档案', 'credit files'),
  link('propagandist', FLAG, '有宣传员', 'propagandist named'),
  link('coordinator', FLAG, '有协调员', 'coordinator named'),
  link('monitor', FLAG, '有监督员', 'monitor named'),
]);

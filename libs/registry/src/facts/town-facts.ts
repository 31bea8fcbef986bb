import { all, any } from '@hongzhu/rules-engine';
import { SUB_BRANCHES, type Town } from '../records.js';
import { bindFacts } from './bind-facts.js';
import { anyActive } from './branch-activity.js';
import { askingIfUndecided } from './fact-context.js';
import { isMarketOpen } from './openness.js';
import { SUB_BRANCH_LABELS } from './word-labels.js';

/** Facts about a town's general branch and its markets. */
export const townFacts = bindFacts<Town>('town', (index) => index.towns, [
  {
    name: 'town.openMarketTouched',
    type: 'boolean',
    label: { zh: '有党支部覆盖的开业市场', en: 'an open market is touched by an active branch' },
    source: 'markets.status, markets.openedOn, branches.marketCode, branches.unitCodes, branches.status',
    canBeUnknown: true,
    derive: (context, town) =>
      any(
        context.index.marketsByTown
          .get(town.code)
          .map((market) =>
            askingIfUndecided(context, (asking) =>
              all([
                isMarketOpen(asking, market),
                anyActive(asking, context.index.branchesByTouchedMarket.get(market.code)),
              ]),
            ),
          ),
      ),
  },
  {
    name: 'town.openMarketComplies',
    type: 'boolean',
    args: { rule: 'word' },
    label: { zh: '符合所指规则的开业市场', en: 'an open market that complies with the rule that is named' },
    labelWith: { zh: '符合{rule}的开业市场', en: 'an open market that complies with {rule}' },
    source: "markets.status, and the rule's verdict on each market of the town",
    canBeUnknown: true,
    derive: (context, town, args) =>
      any(
        context.index.marketsByTown
          .get(town.code)
          .map((market) =>
            askingIfUndecided(context, (asking) =>
              all([
                isMarketOpen(asking, market),
                asking.verdictOf(String(args.rule), { type: 'market', code: market.code }),
              ]),
            ),
          ),
      ),
  },
  {
    name: 'town.generalBranchEstablishedSet',
    type: 'boolean',
    label: { zh: '已成立党总支', en: 'general branch established' },
    source: 'towns.generalBranch.establishedOn',
    canBeUnknown: false,
    datedOn: (_context, town) => town.generalBranch?.establishedOn ?? null,
    derive: (_context, town) => (town.generalBranch?.establishedOn ?? null) !== null,
  },
  {
    name: 'town.subBranches',
    type: 'words',
    values: SUB_BRANCHES,
    valueLabels: SUB_BRANCH_LABELS,
    label: { zh: '党总支下设支部', en: 'sub-branches of the general branch' },
    source: 'towns.generalBranch.subBranches',
    canBeUnknown: false,
    derive: (_context, town) => town.generalBranch?.subBranches ?? [],
  },
]);

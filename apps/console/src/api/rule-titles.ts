import type { RuleSetDetail, RuleSummary } from '@hongzhu/client';
import { useQuery } from '@tanstack/react-query';
import { client } from './send.js';

export interface RuleTitles {
  readonly rules: ReadonlyMap<string, RuleSummary>;
  readonly ruleSets: ReadonlyMap<string, RuleSetDetail>;
}

async function readRuleTitles(): Promise<RuleTitles> {
  const { items } = await client.get('/api/v1/rule-sets');
  const details: RuleSetDetail[] = await Promise.all(
    items.map(({ id, version }) =>
      client.get('/api/v1/rule-sets/{id}/versions/{version}', { params: { path: { id, version } } }),
    ),
  );
  return {
    rules: new Map(details.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])),
    ruleSets: new Map(details.map((ruleSet) => [ruleSet.id, ruleSet])),
  };
}

/** All rules in force with their titles, for pages that name many of them. */
export const useRuleTitles = () =>
  useQuery({ queryKey: ['rule-titles'], queryFn: readRuleTitles, staleTime: Infinity });

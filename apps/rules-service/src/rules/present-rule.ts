import type {
  RuleSetDetailView,
  RuleSetView,
  RuleParameterView,
  RuleSummaryView,
  RuleView,
} from '@hongzhu/contracts';
import { factCatalogue } from '@hongzhu/registry';
import {
  wordCondition,
  type CompiledRule,
  type CompiledRuleSet,
  type Condition,
  type FactReference,
} from '@hongzhu/rules-engine';
import { presentUnit } from './present-unit.js';

export const presentRuleSet = ({ ruleSet, rules }: CompiledRuleSet): RuleSetView => ({
  id: ruleSet.id,
  version: ruleSet.version,
  effectiveFrom: ruleSet.effectiveFrom,
  title: ruleSet.title,
  source: ruleSet.source,
  ruleCount: rules.length,
});

export const presentRuleSetDetail = (set: CompiledRuleSet): RuleSetDetailView => ({
  ...presentRuleSet(set),
  rules: [...set.rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => presentRuleSummary(set, rule)),
});

const presentRuleSummary = (set: CompiledRuleSet, { document }: CompiledRule): RuleSummaryView => ({
  id: document.id,
  ruleSetId: set.id,
  subject: document.subject,
  severity: document.severity,
  title: document.title,
  basis: document.basis,
  params: Object.fromEntries(
    Object.entries(document.params).map(([name, given]) => [name, presentParameter(given)]),
  ),
});

const presentParameter = ({
  value,
  unit,
  assumption,
  min,
  max,
}: CompiledRule['document']['params'][string]): RuleParameterView => ({
  ...{ value, unit, assumption, min, max },
  unitLabel: presentUnit(unit),
});

export function presentRule(set: CompiledRuleSet, rule: CompiledRule): RuleView {
  const { document } = rule;
  return {
    ...presentRuleSummary(set, rule),
    ruleSetVersion: set.version,
    failure: document.failure,
    remedy: document.remedy,
    applicability: document.applicability ? asJson(document.applicability) : null,
    requirement: asJson(document.requirement),
    grace: document.grace ? { days: asJson(document.grace.days), from: asJson(document.grace.from) } : null,
    inWords: {
      applicability: document.applicability ? wordCondition(rule.applicability, factCatalogue) : null,
      requirement: wordCondition(rule.requirement, factCatalogue),
      graceFrom: rule.grace?.from.definition.label ?? null,
    },
    facts: document.facts,
  };
}

/** Conditions are plain JSON already; on the wire nobody needs their types. */
const asJson = (condition: Condition | FactReference): Readonly<Record<string, unknown>> => ({
  ...condition,
});

import { type Effort, effort } from './logic/effort.js';
import { and, type Formula, TRUE } from './logic/formula.js';
import { type JudgedCondition, judgedCondition } from './logic/judged-condition.js';
import { Numbering } from './logic/numbering.js';
import type { ParameterView } from './logic/operand.js';
import { satisfiable } from './logic/satisfiable.js';
import type { Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';

/** More of one rule help nobody. */
const MOST = 20;

/** How a certainty is said: of a condition by itself, of a requirement wherever the rule applies. */
interface Wording {
  readonly never: (pointer: string, conflict: string | null) => Finding;
  readonly always: (pointer: string) => Finding;
}

/**
 * Conditions of a rule without other faults that can't be true or can't be false, whatever the facts are, and parts
 * of the requirement that its applicability has settled. Only what is proven is reported, and of conditions within
 * one another the innermost. Parameters may be anything that a supervisor can set; a condition as a whole must not
 * be settled by their present values either.
 */
export function lintCertainties(scope: RuleScope): Finding[] {
  const left = effort();
  const { applies, requires } = judgedRule(scope, 'any');
  const isMeant = scope.document.alwaysFails === true;
  const byThemselves = [
    ...(applies ? innermost(applies, TRUE, BY_ITSELF, left) : []),
    ...(isMeant ? [] : innermost(requires, TRUE, BY_ITSELF, left)),
  ];
  if (byThemselves.length > 0) return byThemselves.slice(0, MOST);
  const given = applies?.holds ?? TRUE;
  if (isMeant) return canBeMet(requires, given, left);
  const settled = applies ? innermost(requires, given, WHERE_IT_APPLIES, left) : [];
  return settled.length > 0 ? settled.slice(0, MOST) : presentCertainties(scope, left);
}

function presentCertainties(scope: RuleScope, left: Effort): Finding[] {
  const { applies, requires } = judgedRule(scope, 'present');
  const found = [
    ...(applies ? certainty(applies, TRUE, BY_ITSELF, left) : []),
    ...certainty(requires, TRUE, BY_ITSELF, left),
  ];
  const all =
    found.length > 0 || !applies ? found : certainty(requires, applies.holds, WHERE_IT_APPLIES, left);
  return all.map((finding) => ({
    ...finding,
    zh: `按参数的现值：${finding.zh}`,
    en: `With the present values of the parameters: ${finding.en}`,
  }));
}

function judgedRule(
  scope: RuleScope,
  view: ParameterView,
): { applies: JudgedCondition | null; requires: JudgedCondition } {
  const context = { scope, view, numbering: new Numbering() };
  const { applicability, requirement } = scope.document;
  return {
    applies: applicability ? judgedCondition(applicability, '/applicability', context) : null,
    requires: judgedCondition(requirement, '/requirement', context),
  };
}

function innermost(node: JudgedCondition, given: Formula, wording: Wording, left: Effort): Finding[] {
  const inside = node.parts.flatMap((part) => innermost(part, given, wording, left));
  return inside.length > 0 ? inside : certainty(node, given, wording, left);
}

function certainty(
  { pointer, holds, fails }: JudgedCondition,
  given: Formula,
  wording: Wording,
  left: Effort,
): Finding[] {
  const canHold = satisfiable(and([given, holds]), left);
  if (!canHold.isSatisfiable) return [wording.never(pointer, canHold.conflict)];
  return satisfiable(and([given, fails]), left).isSatisfiable ? [] : [wording.always(pointer)];
}

/** Whether a rule that is said to fail always may be complied with. */
function canBeMet({ pointer, holds }: JudgedCondition, given: Formula, left: Effort): Finding[] {
  const isPossible = satisfiable(and([given, holds]), left).isSatisfiable;
  if (!isPossible || left.left <= 0) return [];
  const zh =
    '文档写有 "alwaysFails": true，但适用本规则的对象可能符合此要求；请删除 alwaysFails，或修改要求。';
  const en =
    'The document says "alwaysFails": true, but this can be met where the rule applies; remove alwaysFails, or mend the requirement.';
  return [{ pointer, code: 'requirement.can_be_met', zh, en }];
}

const whyZh = (conflict: string | null): string => (conflict ? `（对 ${conflict} 的要求互相矛盾）` : '');
const whyEn = (conflict: string | null): string => (conflict ? ` (too much is asked of ${conflict})` : '');

const BY_ITSELF: Wording = {
  never: (pointer, conflict) => ({
    pointer,
    code: 'condition.unsatisfiable',
    zh: `此条件不可能成立${whyZh(conflict)}；请修改其中的比较，或删除该条件。`,
    en: `This condition can't be true${whyEn(conflict)}; mend a comparison in it, or remove it.`,
  }),
  always: (pointer) => ({
    pointer,
    code: 'condition.tautology',
    zh: '此条件必然成立，不起作用；请修改其中的比较，或删除该条件。',
    en: "This condition can't be false, so that it decides nothing; mend a comparison in it, or remove it.",
  }),
};

const MEANT_ZH = '；如确属本意，请写明 "alwaysFails": true';
const MEANT_EN = ', or write "alwaysFails": true if that is what is meant';

const WHERE_IT_APPLIES: Wording = {
  never: (pointer, conflict) => ({
    pointer,
    code: 'requirement.never_met',
    zh: `凡适用本规则之处，此条件必然不成立${whyZh(conflict)}；请修改适用条件或要求${pointer === '/requirement' ? MEANT_ZH : ''}。`,
    en: `Wherever the rule applies, this can't be true${whyEn(conflict)}; mend the applicability or the requirement${pointer === '/requirement' ? MEANT_EN : ''}.`,
  }),
  always: (pointer) => ({
    pointer,
    code: 'requirement.always_met',
    zh: '凡适用本规则之处，此条件必然成立，不起作用；请删除，或修改适用条件或要求。',
    en: 'Wherever the rule applies, this is true anyway and decides nothing; remove it, or mend the applicability or the requirement.',
  }),
};

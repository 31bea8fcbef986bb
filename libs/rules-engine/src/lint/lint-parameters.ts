import { usedParameters } from '../references/document-references.js';
import { isUnit, UNITS } from '../wording/units.js';
import { nearestName } from './nearest-name.js';
import { below, type Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';
import { shown } from './shown.js';

/** Whether each parameter is used, its value lies within its own bounds, and its unit is one that can be written. */
export function lintParameters({ document }: RuleScope): Finding[] {
  const used = usedParameters(document);
  return Object.entries(document.params).flatMap(([name, { value, min, max, unit }]) => {
    const pointer = below('/params', name);
    const findings: Finding[] = [];
    if (!used.has(name)) {
      const zh = `参数 “${name}” 没有用到，请删除或在条件中引用 params.${name}。`;
      const en = `The parameter '${name}' is not used; remove it, or refer to params.${name}.`;
      findings.push({ pointer, code: 'param.unused', zh, en });
    }
    if (!(value >= min && value <= max)) {
      const zh = `参数值 ${value} 应在 ${min} 与 ${max} 之间。`;
      const en = `The value ${value} must lie between ${min} and ${max}.`;
      findings.push({ pointer: below(pointer, 'value'), code: 'param.out_of_range', zh, en });
    }
    return [...findings, ...lintUnit(unit, below(pointer, 'unit'))];
  });
}

function lintUnit(unit: string, pointer: string): Finding[] {
  if (isUnit(unit)) return [];
  const units = Object.keys(UNITS);
  const nearest = nearestName(unit, units) ?? units.join(', ');
  const zh = `没有单位 ${shown(unit)}，请改用：${nearest}。`;
  const en = `There is no unit ${shown(unit)}; use: ${nearest}.`;
  return [{ pointer, code: 'param.unit_unknown', zh, en }];
}

import type { ErrorObject } from 'ajv/dist/2020.js';
import { schemaErrors } from '../schema/validate-schema.js';
import { conditionShape } from './condition-shape.js';
import { documentLimits } from './document-limits.js';
import { below, type Finding } from './problem.js';

/** What keeps a JSON value from being a rule document or the head of a rule set, before its meaning is asked. */
export function documentForm(schema: 'rule' | 'ruleSet', json: unknown): Finding[] {
  const limits = documentLimits(json);
  if (limits.length > 0) return limits;
  const shape = schema === 'rule' ? conditionShape(json) : [];
  const isReported = (pointer: string): boolean =>
    shape.some((finding) => finding.pointer !== '' && isWithin(pointer, finding.pointer));
  const schemaFindings = schemaErrors(schema, json).map(schemaFinding);
  return [...shape, ...schemaFindings.filter(({ pointer }) => !isReported(pointer))];
}

const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);

function schemaFinding({ instancePath, keyword, params, message = '' }: ErrorObject): Finding {
  const code = `schema.${keyword}`;
  const key: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
  const pointer = typeof key === 'string' ? below(instancePath, key) : instancePath;
  return { pointer, code, zh: inChinese(keyword, params, message), en: `The value ${message}.` };
}

function inChinese(keyword: string, params: ErrorObject['params'], message: string): string {
  switch (keyword) {
    case 'required':
      return `缺少字段 “${String(params['missingProperty'])}”，请补上。`;
    case 'additionalProperties':
      return `不允许字段 “${String(params['additionalProperty'])}”，请删除。`;
    case 'type':
      return `类型不对，应为 ${String(params['type'])}。`;
    case 'enum':
      return `取值应为以下之一：${JSON.stringify(params['allowedValues'])}。`;
    case 'minLength':
    case 'minItems':
      return '不能为空，请填写。';
    default:
      return `不符合规则文档的格式（${message}）。`;
  }
}

import { ARGUMENT_NAME, CONDITION_NAME, FACT_NAME, PARAMETER_FACT } from '../schema/condition-schema.js';
import type { SchemaError } from '../schema/json-schema.js';
import { DOCUMENT_ID, PARAMETER_NAME } from '../schema/rule-schema.js';
import { VERSION } from '../schema/rule-set-schema.js';
import { below, type Finding } from './problem.js';
import { shown, shownJson } from './shown.js';
import type { Bilingual } from '../rule-document.js';

/** A fault that the schema finds, said so that an author knows what to do. */
export function schemaFinding(error: SchemaError, document: unknown): Finding {
  const { instancePath, keyword, params, propertyName } = error;
  const key: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? propertyName;
  const pointer = typeof key === 'string' ? below(instancePath, key) : instancePath;
  const value = propertyName ?? valueAt(document, instancePath);
  return { pointer, code: `schema.${keyword}`, ...said(error, value) };
}

function said({ keyword, params }: SchemaError, value: unknown): Bilingual {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return {
        zh: `缺少字段 “${String(params['missingProperty'])}”，请补上。`,
        en: `The field '${String(params['missingProperty'])}' is missing; add it.`,
      };
    case 'additionalProperties': {
      const name = shown(String(params['additionalProperty']));
      return { zh: `不允许字段 “${name}”，请删除。`, en: `The field '${name}' is not allowed; remove it.` };
    }
    case 'type':
      return wrongType(params['type'], value);
    case 'enum': {
      const allowed = shownList(params['allowedValues']);
      return {
        zh: `${shownJson(value)} 不在可选值之中，请用：${allowed}。`,
        en: `${shownJson(value)} is not among the values allowed; use one of ${allowed}.`,
      };
    }
    case 'pattern':
      return wrongForm(String(params['pattern']), value);
    case 'format':
      return {
        zh: `${shownJson(value)} 不是日历上的日期，请写成 YYYY-MM-DD，例如 2026-03-31。`,
        en: `${shownJson(value)} is no day of the calendar; write it as YYYY-MM-DD, for example 2026-03-31.`,
      };
    case 'minLength':
    case 'minItems':
      return { zh: '不能为空，请填写。', en: 'This is empty; fill it in.' };
    case 'maxLength':
      return {
        zh: `文字过长，最多 ${limit} 个字符，请缩短。`,
        en: `This has more than ${limit} characters; shorten it.`,
      };
    case 'maxItems':
    case 'maxProperties':
      return { zh: `最多 ${limit} 项，请减少。`, en: `At most ${limit} are allowed here; remove some.` };
    case 'uniqueItems':
      return {
        zh: `第 ${Number(params['j']) + 1} 项与第 ${Number(params['i']) + 1} 项重复，请删除一项。`,
        en: `The items ${Number(params['j']) + 1} and ${Number(params['i']) + 1} are the same; remove one.`,
      };
    default:
      return {
        zh: '不符合规则文档的格式，请对照 JSON Schema 修改。',
        en: 'The value does not have the form of a rule document; hold it against the JSON Schema.',
      };
  }
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  object: { zh: '对象', en: 'an object' },
  array: { zh: '列表', en: 'a list' },
  string: { zh: '文字（加引号）', en: 'a text in quotation marks' },
  number: { zh: '数字（不加引号）', en: 'a number without quotation marks' },
  boolean: { zh: 'true 或 false（不加引号）', en: 'true or false without quotation marks' },
};

function wrongType(type: unknown, value: unknown): Bilingual {
  const types = [type].flat().map((each) => TYPES[String(each)] ?? { zh: String(each), en: String(each) });
  const zh = types.map((each) => each.zh).join('或');
  const en = types.map((each) => each.en).join(' or ');
  return {
    zh: `${shownJson(value)} 的类型不对，请写成${zh}。`,
    en: `${shownJson(value)} is of the wrong type; write ${en}.`,
  };
}

const PLAIN_NAME: Bilingual = {
  zh: '事实名只能由字母和数字组成，用点连接，例如 market.members；不能是路径或表达式',
  en: "a fact's name is plain words joined by dots, for example market.members, no path and no expression",
};
const IDENTIFIER: Bilingual = {
  zh: '名称以小写字母开头，只能用字母和数字，例如 minFullMembers',
  en: 'a name begins with a small letter and has letters and digits only, for example minFullMembers',
};
const FORMS = new Map<string, Bilingual>([
  [FACT_NAME, PLAIN_NAME],
  [
    PARAMETER_FACT,
    {
      zh: '此处只能引用参数，例如 params.minFullMembers',
      en: 'only a parameter may stand here, for example params.minFullMembers',
    },
  ],
  [PARAMETER_NAME, IDENTIFIER],
  [ARGUMENT_NAME, IDENTIFIER],
  [CONDITION_NAME, IDENTIFIER],
  [
    DOCUMENT_ID,
    {
      zh: '编号只能用小写字母、数字和连字符，例如 branch-size-cap',
      en: 'an id has small letters, digits and hyphens only, for example branch-size-cap',
    },
  ],
  [VERSION, { zh: '版本号应为三段数字，例如 1.0.0', en: 'a version is three numbers, for example 1.0.0' }],
]);

function wrongForm(pattern: string, value: unknown): Bilingual {
  const form = FORMS.get(pattern) ?? { zh: `应符合 ${pattern}`, en: `it must match ${pattern}` };
  return {
    zh: `${shownJson(value)} 的写法不对：${form.zh}。`,
    en: `${shownJson(value)} can't stand here: ${form.en}.`,
  };
}

const shownList = (values: unknown): string => (Array.isArray(values) ? values.map(String).join(', ') : '');

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>>)[key], document);
}

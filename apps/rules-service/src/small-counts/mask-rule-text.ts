import type { BilingualText } from '@hongzhu/contracts';
import { FEWEST_SHOWN } from '@hongzhu/permissions';
import type { CompiledRule } from '@hongzhu/rules-engine';
import { countsMembers, isSmall } from './member-counts.js';

type RuleText = keyof CompiledRule['texts'];
type Language = keyof BilingualText;
type Template = CompiledRule['texts'][RuleText][Language];
type Placeholder = Exclude<Template[number], string>;
type Term = Placeholder['left'];

/** What stands for a number that is not shown, and for one from which it could be told. */
const FEWER = `<${String(FEWEST_SHOWN)}`;
const SOME: BilingualText = { zh: '若干', en: 'some' };

const isCount = ({ definition }: Term): boolean => countsMembers(definition.name);
const countsIn = ({ left, right }: Placeholder): boolean =>
  isCount(left) || (right !== null && isCount(right));

/** A number, or bounds, or a word for neither, as texts print them. */
const PRINTED = '(-?\\d+(?:–-?\\d+)?|[^\\d]*?\\d+|未知|unknown)';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text that was made from a rule's template, without the small numbers of members in it; the same text where there are
 * none. It is read back by the template, for what was kept is the text alone. Null where it does not fit the template, as
 * that of another version: then nobody can tell what is in it.
 */
export function maskRuleText(template: Template, text: string, language: Language): string | null {
  const isSilent = !template.some((part) => typeof part !== 'string' && countsIn(part));
  if (isSilent) return text;
  const source = template.map((part) => {
    if (typeof part === 'string') return escaped(part);
    return countsIn(part) ? PRINTED : '(.*?)';
  });
  const found = new RegExp(source.join(''), 's').exec(text);
  if (found === null) return null;
  let group = 0;
  const masked = template.map((part) => {
    if (typeof part === 'string') return part;
    const printed = found[++group] ?? '';
    return countsIn(part) ? shown(part, printed, language) : printed;
  });
  return text.slice(0, found.index) + masked.join('') + text.slice(found.index + found[0].length);
}

function shown(placeholder: Placeholder, printed: string, language: Language): string {
  const number = Number(/-?\d+/.exec(printed)?.[0] ?? Number.NaN);
  if (Number.isNaN(number)) return printed;
  if (placeholder.sign === null) return isSmall(number) ? FEWER : printed;
  const count = countBehind(placeholder, printed);
  return count === null || isSmall(count) ? SOME[language] : printed;
}

/** The number of members in a sum with a parameter; null where that can't be told. */
function countBehind({ left, sign, right }: Placeholder, printed: string): number | null {
  if (right === null || !/^-?\d+$/.test(printed)) return null;
  const total = Number(printed);
  if (typeof right.constant === 'number')
    return sign === '+' ? total - right.constant : total + right.constant;
  if (typeof left.constant !== 'number') return null;
  return sign === '+' ? total - left.constant : left.constant - total;
}

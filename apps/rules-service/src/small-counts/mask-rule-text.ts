import type { BilingualText } from '@hongzhu/contracts';
import type { CompiledRule } from '@hongzhu/rules-engine';
import { countsMembers } from './member-counts.js';

type RuleText = keyof CompiledRule['texts'];
type Language = keyof BilingualText;
type Template = CompiledRule['texts'][RuleText][Language];
type Placeholder = Exclude<Template[number], string>;
type Term = Placeholder['left'];

/** What stands for a number of members, and for one from which it could be told. */
const SOME: BilingualText = { zh: '若干', en: 'some' };

const isCount = ({ definition }: Term): boolean => countsMembers(definition.name);
const countsIn = ({ left, right }: Placeholder): boolean =>
  isCount(left) || (right !== null && isCount(right));

/** A number, or bounds, or a word for neither, as texts print them. */
const PRINTED = '(-?\\d+(?:–-?\\d+)?|[^\\d]*?\\d+|未知|unknown)';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text that was made from a rule's template, without the numbers of members in it; the same text where there are none. It is read
 * back by the template, for what was kept is the text alone. Null where it does not fit the template, as that of another version: then
 * nobody can tell what is in it.
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
    return countsIn(part) && /\d/.test(printed) ? SOME[language] : printed;
  });
  return text.slice(0, found.index) + masked.join('') + text.slice(found.index + found[0].length);
}

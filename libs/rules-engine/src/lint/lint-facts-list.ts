import { usedFacts } from '../references/document-references.js';
import type { Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';
import { shown } from './shown.js';

/** A list that can be copied is the best remedy, as long as it can be read. */
const MOST_LETTERS = 1500;
/** Of a list that is all wrong, the rest shows when these are mended. */
const MOST_NAMES = 20;

/** Whether `facts` lists exactly the catalogue facts that conditions, grace and texts use, sorted. */
export function lintFactsList({ document }: RuleScope): Finding[] {
  const used = usedFacts(document);
  const written = JSON.stringify(used);
  if (written === JSON.stringify(document.facts)) return [];
  if (written.length > MOST_LETTERS) return [difference(used, document.facts)];
  const en = `Write the facts that the rule uses, sorted: ${written}.`;
  return [
    { pointer: '/facts', code: 'facts.differ', zh: `请按顺序列出规则用到的全部事实：${written}。`, en },
  ];
}

function difference(used: readonly string[], given: readonly string[]): Finding {
  const absent = used.filter((name) => !given.includes(name));
  const unused = given.filter((name) => !used.includes(name));
  const remedies = [
    ...(absent.length > 0 ? [{ zh: `补上 ${listed(absent)}`, en: `add ${listed(absent)}` }] : []),
    ...(unused.length > 0 ? [{ zh: `删除 ${listed(unused)}`, en: `remove ${listed(unused)}` }] : []),
  ];
  // A long list that is only in disorder has nothing to be named.
  if (remedies.length === 0) remedies.push({ zh: '现有各项请重新排序', en: 'put those there are in order' });
  const zh = `请按顺序列出规则用到的全部事实：${remedies.map((each) => each.zh).join('；')}。`;
  const en = `Write the facts that the rule uses, sorted: ${remedies.map((each) => each.en).join('; ')}.`;
  return { pointer: '/facts', code: 'facts.differ', zh, en };
}

function listed(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMES).map(shown).join(', ');
  return names.length > MOST_NAMES ? `${first}, …` : first;
}

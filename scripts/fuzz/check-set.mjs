import {
  compileRuleSet,
  explainRule,
  renderRuleText,
  SubjectEvaluation,
  undecidedFacts,
  VERDICTS,
} from '@hongzhu/rules-engine';

const AS_OF = '2026-03-31';
const CHINESE = /[\u4e00-\u9fff]/;
const ENGLISH = /[a-z] [a-z]/;

/**
 * What should not be so of a set and the problems that the linter found in it: a problem that does not say where, or
 * not in both languages; a set without problems that can't be compiled, decided, explained or written about.
 * @param {import('./mutated-set.mjs').Source} source
 * @param {readonly import('@hongzhu/rules-engine').LintProblem[]} problems
 * @param {import('@hongzhu/rules-engine').FactCatalogue} catalogue
 * @param {import('./random.mjs').Random} random for the facts it is decided on
 * @returns {string[]}
 */
export function faultsOf(source, problems, catalogue, random) {
  if (problems.length > 0) return problems.flatMap((problem) => problemFaults(problem, source));
  try {
    return useFaults(compileRuleSet(source, catalogue), catalogue, random);
  } catch (error) {
    return [`a set without problems can't be used: ${error.stack}`];
  }
}

function problemFaults({ ruleId, pointer, code, message }, source) {
  const faults = [];
  if (!/^[a-z_]+\.[A-Za-z_]+$/.test(code)) faults.push(`the code ${code} is none`);
  if (!CHINESE.test(message.zh) || !ENGLISH.test(message.en)) faults.push(`${code} is not in both languages`);
  if (message.zh.length > 2000 || message.en.length > 2000) faults.push(`${code} goes on and on`);
  const documents = documentsOf(ruleId, source);
  if (!documents.some((document) => leadsSomewhere(document, pointer))) {
    faults.push(`${code}: ${pointer} of ${ruleId ?? 'the head'} leads nowhere`);
  }
  return faults;
}

function documentsOf(ruleId, { ruleSet, rules }) {
  if (ruleId === null) return [ruleSet];
  if (ruleId.startsWith('#')) return [rules[Number(ruleId.slice(1)) - 1]];
  return rules.filter((rule) => Object.getOwnPropertyDescriptor(rule, 'id')?.value === ruleId);
}

/** Whether a pointer leads to a member, or to where one is missing. No accessor is run on the way. */
function leadsSomewhere(document, pointer) {
  const steps = pointer.split('/').slice(1);
  let node = document;
  for (const [number, step] of steps.entries()) {
    if (typeof node !== 'object' || node === null) return false;
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const member = Object.getOwnPropertyDescriptor(node, key);
    if (member === undefined) return isMissing(steps.slice(number));
    if (!('value' in member)) return number === steps.length - 1;
    node = member.value;
  }
  return true;
}

/** A member that is not there, or an argument of a fact that has none at all. */
const isMissing = (steps) => steps.length === 1 || (steps.length === 2 && steps[0] === 'params');

function useFaults(ruleSet, catalogue, random) {
  const readers = [() => null, (request) => someValue(request, catalogue, random)];
  return readers.flatMap((read) =>
    ruleSet.rules.flatMap((rule) => {
      const evaluation = new SubjectEvaluation(ruleSet, rule.subject, memory(read), AS_OF);
      const { verdict } = evaluation.result(rule);
      const explained = explainRule(rule, evaluation.read, AS_OF).verdict;
      undecidedFacts(rule, evaluation.read, AS_OF);
      for (const text of ['title', 'failure', 'remedy']) {
        renderRuleText(rule, text, evaluation.read, AS_OF);
      }
      return VERDICTS.includes(verdict) && explained === verdict
        ? []
        : [`${rule.id} is ${verdict}, explained as ${explained}`];
    }),
  );
}

/** The same fact is the same every time it is asked for. */
function memory(read) {
  const known = new Map();
  return (request) => {
    if (!known.has(request.index)) known.set(request.index, read(request));
    return known.get(request.index);
  };
}

function someValue({ fact, type }, catalogue, random) {
  if (random.oneIn(6)) return null;
  const words = catalogue.get(fact)?.values ?? ['tea', 'silk'];
  const count = random.under(9);
  switch (type) {
    case 'boolean':
      return random.oneIn(2);
    case 'date':
      return random.pick([
        '2026-03-31',
        '2024-02-29',
        '2025-12-31',
        '2027-01-01',
        '0001-01-01',
        '9999-12-31',
      ]);
    case 'word':
      return random.pick(words);
    case 'words':
      return words.filter(() => random.oneIn(2));
    default:
      return random.oneIn(3) ? { lo: count, hi: random.pick([count + 3, null]) } : count;
  }
}
